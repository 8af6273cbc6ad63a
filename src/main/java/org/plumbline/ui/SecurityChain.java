package org.plumbline.ui;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Who may reach what over the web, and with which headers. Views and services say for themselves whom they admit; this
 * is the gate before them.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityChain {

    /** As strict as this version of Vaadin allows: its client needs inline and evaluated scripts. */
    private static final String CONTENT_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    private static final String SWITCHED_OFF = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    @Bean
    SecurityFilterChain webSecurityChain(HttpSecurity http) {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                        HttpMethod.GET,
                        "/plumbline.css",
                        "/audit-desk.css",
                        "/desk-keys.js",
                        "/help.css",
                        "/page-keys.js",
                        "/places.js",
                        "/report.css",
                        "/report-chart.js",
                        "/rounds.css",
                        "/session.js",
                        "/session-left",
                        "/timeline.css",
                        "/plumbline.svg",
                        "/webjars/**")
                .permitAll()
                .dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll());
        // A mistyped address leads to a page of ours that says so; before signing in, to the sign-in, as every other
        // does.
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(SignInView.class, "/sign-in")
                .anyRequest(AuthorizedUrl::authenticated));
        http.sessionManagement(sessions -> sessions.sessionFixation(fixation -> fixation.changeSessionId()));
        http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .frameOptions(frames -> frames.deny())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(SWITCHED_OFF))
                .withObjectPostProcessor(new BeforeThePage()));
        return http.build();
    }

    /** Pages leave by a forward, after which it is too late for headers: so they are written first. */
    private static final class BeforeThePage implements ObjectPostProcessor<HeaderWriterFilter> {

        @Override
        public <O extends HeaderWriterFilter> O postProcess(O filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    }
}
