package org.plumbline.ui.tour;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.access.Actor;
import org.plumbline.access.Role;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

class TourStopsTests {

    @ParameterizedTest
    @EnumSource(Role.class)
    void eachRoleHasFiveStopsAtScreensThatItMaySee(Role role) {
        List<TourStop> stops = TourStops.of(actor(Set.of(role)));

        assertThat(stops).hasSize(5).allSatisfy(stop -> {
            assertThat(mayOpen(role, stop.route())).as(stop.route()).isTrue();
            assertThat(stop.title()).isNotBlank();
            assertThat(stop.text()).endsWith(".");
        });
        assertThat(stops).extracting(TourStop::title).doesNotHaveDuplicates();
    }

    @Test
    void whoHoldsNoRoleYetHasNoTour() {
        assertThat(TourStops.of(actor(Set.of()))).isEmpty();
    }

    private static Actor actor(Set<Role> roles) {
        return new Actor(new UUID(0, 1), "somebody", "Somebody", roles, Set.of(), null);
    }

    private static boolean mayOpen(Role role, String route) {
        ClassPathScanningCandidateComponentProvider views = new ClassPathScanningCandidateComponentProvider(false);
        views.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        Class<?> view = views.findCandidateComponents("org.plumbline.ui").stream()
                .<Class<?>>map(each -> ClassUtils.resolveClassName(String.valueOf(each.getBeanClassName()), null))
                .filter(each -> each.getAnnotation(Route.class).value().equals(route))
                .findFirst()
                .orElseThrow();
        RolesAllowed allowed = view.getAnnotation(RolesAllowed.class);
        return allowed == null || Arrays.asList(allowed.value()).contains(role.name());
    }
}
