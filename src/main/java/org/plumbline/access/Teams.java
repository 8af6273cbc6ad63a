package org.plumbline.access;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The council's teams. They come with the workbooks and get their names from the system administrator. */
@Service
@Transactional
public class Teams {

    private final TeamRecords rows;
    private final ApplicationEventPublisher events;

    Teams(TeamRecords rows, ApplicationEventPublisher events) {
        this.rows = rows;
        this.events = events;
    }

    /** Every team, by name. Names of teams are no secret among the people signed in. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<TeamView> all() {
        return rows.findAllByOrderByName().stream().map(Team::view).toList();
    }

    /** Adds the teams that are not there yet, named by their codes. */
    @PreAuthorize("hasAnyRole('DATA_ADMINISTRATOR','SYSTEM_ADMINISTRATOR')")
    public void ensure(Collection<String> codes) {
        Set<String> missing = new HashSet<>(codes);
        missing.removeAll(rows.findByCodeIn(codes).stream().map(Team::getId).collect(Collectors.toUnmodifiableSet()));
        rows.saveAll(missing.stream().sorted().map(Team::new).toList());
    }

    /**
     * Names the team.
     *
     * @throws NotFoundForYou when there is no such team
     */
    @PreAuthorize("hasRole('SYSTEM_ADMINISTRATOR')")
    public void rename(String code, String name, @Nullable String service) {
        Team team = rows.findById(code).orElseThrow(() -> new NotFoundForYou("team", code));
        team.rename(name.strip(), service == null || service.isBlank() ? null : service.strip());
        events.publishEvent(new PeopleChanged(PeopleChanged.Kind.TEAM_RENAMED, code, name.strip()));
    }
}
