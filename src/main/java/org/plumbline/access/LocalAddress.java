package org.plumbline.access;

import java.util.Optional;
import java.util.Set;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

/** Where a person at the machine itself opens the product. */
public final class LocalAddress {

    /** Settings of {@code server.address} with which the machine itself is among those that are answered. */
    private static final Set<String> HERE = Set.of("", "127.0.0.1", "::1", "0.0.0.0", "::", "localhost");

    private LocalAddress() {}

    /** Such as {@code http://localhost:8080/}; empty where no web server answers. */
    public static Optional<String> of(ApplicationContext context) {
        return context instanceof WebServerApplicationContext web && web.getWebServer() != null
                ? Optional.of(of(context.getEnvironment(), web.getWebServer().getPort()))
                : Optional.empty();
    }

    static String of(Environment settings, int port) {
        String bound = settings.getProperty("server.address", "");
        return "http://%s:%d%s/"
                .formatted(
                        HERE.contains(bound) ? "localhost" : bound,
                        port,
                        settings.getProperty("server.servlet.context-path", ""));
    }
}
