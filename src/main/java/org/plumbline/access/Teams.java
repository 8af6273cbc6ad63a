package org.plumbline.access;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The council's teams. They come with the workbooks or are added before, and get their names from the system
 * administrator. */
@Service
@Transactional
public class Teams {

    /** What is written of a team. */
    public enum Field {
        CODE,
        NAME,
        SERVICE
    }

    private static final int LONGEST_NAME = 120;

    /** As a frame file can hold it unquoted, where it starts no formula either. */
    private static final Pattern CODE = Pattern.compile("[^\\s\",=+@-]([^\",\\s]| (?! )){0,59}");

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
     * Adds a team, before the workbooks name it or beside them.
     *
     * @param code as the council's workbooks write the team, so that the two meet
     * @param name what people call it; the code where it is blank
     * @return what to do about each field that is wrong, a sentence; none when the team was added
     */
    @PreAuthorize("hasRole('SYSTEM_ADMINISTRATOR')")
    public Map<Field, String> add(String code, String name, @Nullable String service) {
        String written = code.strip();
        Map<Field, String> problems = tooLong(name, service);
        if (!CODE.matcher(written).matches()) {
            problems.put(
                    Field.CODE,
                    "Give the team as the case system writes it: 1 to 60 letters, digits and marks, no comma or quotation mark");
        } else if (rows.existsById(written)) {
            problems.put(Field.CODE, "There is a team %s already. It is in the list".formatted(written));
        }
        if (problems.isEmpty()) {
            Team team = new Team(written);
            team.rename(name.isBlank() ? written : name.strip(), blankAsNone(service));
            rows.save(team);
            events.publishEvent(new PeopleChanged(
                    PeopleChanged.Kind.TEAM_ADDED, written, team.view().name()));
        }
        return problems;
    }

    private static Map<Field, String> tooLong(String name, @Nullable String service) {
        Map<Field, String> problems = new EnumMap<>(Field.class);
        if (name.strip().length() > LONGEST_NAME) {
            problems.put(Field.NAME, "Give a name of at most %d characters".formatted(LONGEST_NAME));
        }
        if (service != null && service.strip().length() > LONGEST_NAME) {
            problems.put(Field.SERVICE, "Give a service of at most %d characters".formatted(LONGEST_NAME));
        }
        return problems;
    }

    private static @Nullable String blankAsNone(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /**
     * Names the team.
     *
     * @return what to do about each field that is wrong, a sentence; none when the team is named
     * @throws NotFoundForYou when there is no such team
     */
    @PreAuthorize("hasRole('SYSTEM_ADMINISTRATOR')")
    public Map<Field, String> rename(String code, String name, @Nullable String service) {
        Team team = rows.findById(code).orElseThrow(() -> new NotFoundForYou("team", code));
        Map<Field, String> problems = tooLong(name, service);
        if (name.isBlank()) {
            problems.put(Field.NAME, "Give the team a name");
        }
        if (problems.isEmpty()) {
            team.rename(name.strip(), blankAsNone(service));
            events.publishEvent(new PeopleChanged(PeopleChanged.Kind.TEAM_RENAMED, code, name.strip()));
        }
        return problems;
    }
}
