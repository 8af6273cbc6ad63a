package org.plumbline.watch.flag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.plumbline.access.Actor;
import org.plumbline.access.CurrentActor;
import org.plumbline.access.Role;
import org.plumbline.casefile.VisibleCases;
import org.plumbline.council.CouncilStandards;
import org.plumbline.finding.Severity;
import org.plumbline.rulebook.RulePacks;
import org.plumbline.trail.Trail;
import org.plumbline.trail.TrailAction;
import org.plumbline.watch.SeverityColumn;
import org.plumbline.watch.sweep.SweepTable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The new flags that a person has to know of, by severity and line, until they say that they know. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('PRACTICE_SUPERVISOR','SERVICE_HEAD')")
public class FlagNotices {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final List<Role> LINE = List.of(Role.PRACTICE_SUPERVISOR, Role.SERVICE_HEAD);
    private static final String FROM = " from flag_spell"
            + " join standing_flag on standing_flag.case_id = flag_spell.case_id"
            + " and standing_flag.pattern = flag_spell.pattern and standing_flag.suppressed_by is null"
            + " join case_file on case_file.id = flag_spell.case_id"
            + " where flag_spell.cleared_at is null and severity_at > :since"
            + " and not exists (select 1 from flag_known where flag_known.case_id = flag_spell.case_id"
            + " and flag_known.pattern = flag_spell.pattern and flag_known.spell = flag_spell.spell"
            + " and flag_known.severity >= flag_spell.severity and user_id = :me)";

    private final NamedParameterJdbcOperations jdbc;
    private final SweepTable sweeps;
    private final NoticePolicy told;
    private final CouncilStandards standards;
    private final CurrentActor currentActor;
    private final Trail trail;
    private final Clock clock;

    FlagNotices(
            NamedParameterJdbcOperations jdbc,
            SweepTable sweeps,
            RulePacks packs,
            CouncilStandards standards,
            CurrentActor currentActor,
            Trail trail,
            Clock clock) {
        this.jdbc = jdbc;
        this.sweeps = sweeps;
        this.told = new NoticePolicy(packs.current().parameters());
        this.standards = standards;
        this.currentActor = currentActor;
        this.trail = trail;
        this.clock = clock;
    }

    /** The severities that the person is told of. */
    public Set<Severity> severities() {
        Set<Severity> all = EnumSet.noneOf(Severity.class);
        LINE.stream().filter(currentActor.require()::has).map(told::of).forEach(all::addAll);
        return all;
    }

    /** A page of what they have to know, the worst first, then the longest waiting. That it was read goes to the trail. */
    @Transactional
    public List<FlagNotice> page(int offset, int limit) {
        trail.record(TrailAction.WATCH_LIST_SEEN, "new flags", "from row " + (offset + 1) + ", at most " + limit);
        MapSqlParameterSource parameters = new MapSqlParameterSource("offset", offset).addValue("limit", limit);
        return jdbc.query(
                "select flag_spell.*, says, advice, short_code, team" + where(parameters)
                        + " order by flag_spell.severity desc, severity_at, flag_spell.case_id, flag_spell.pattern"
                        + " offset :offset rows fetch next :limit rows only",
                parameters,
                (row, n) -> notice(row));
    }

    /** How many flags the person has to know of and has not said so. */
    public long count() {
        MapSqlParameterSource parameters = new MapSqlParameterSource();
        return Objects.requireNonNull(
                jdbc.queryForObject("select count(*)" + where(parameters), parameters, Long.class));
    }

    /**
     * The person says that they know of the flags. Who said so and when is stored.
     *
     * @return how many of them; those that are not the person's to know, are gone or have got worse meanwhile are not
     */
    @Transactional
    public int acknowledge(Collection<FlagNotice.Key> flags) {
        return (int) flags.stream().filter(this::acknowledge).count();
    }

    private boolean acknowledge(FlagNotice.Key flag) {
        MapSqlParameterSource parameters = new MapSqlParameterSource("case", flag.caseId())
                .addValue("pattern", flag.pattern())
                .addValue("number", flag.number())
                .addValue("shown", flag.severity().rank())
                .addValue("at", clock.instant().atOffset(ZoneOffset.UTC));
        List<String> shortCodes = jdbc.queryForList(
                "select short_code" + where(parameters)
                        + " and flag_spell.case_id = :case and flag_spell.pattern = :pattern"
                        + " and flag_spell.spell = :number and flag_spell.severity = :shown",
                parameters,
                String.class);
        for (String shortCode : shortCodes) {
            jdbc.update(
                    "insert into flag_known (case_id, pattern, spell, severity, user_id, known_at)"
                            + " values (:case, :pattern, :number, :shown, :me, :at)",
                    parameters);
            trail.record(
                    TrailAction.FLAG_KNOWN,
                    shortCode,
                    flag.pattern() + ", " + flag.severity().label());
        }
        return !shortCodes.isEmpty();
    }

    private String where(MapSqlParameterSource parameters) {
        Actor actor = currentActor.require();
        Instant since = sweeps.firstFinished().orElseGet(clock::instant);
        parameters.addValue("since", since.atOffset(ZoneOffset.UTC)).addValue("me", actor.userId());
        List<String> ways = new ArrayList<>();
        for (Role role : LINE) {
            Set<Severity> severities = told.of(role);
            if (actor.has(role) && !severities.isEmpty()) {
                VisibleCases sight = VisibleCases.of(only(actor, role));
                sight.into(parameters)
                        .addValue(
                                role.name(),
                                severities.stream().map(Severity::ordinal).toList());
                ways.add("flag_spell.severity in (:%s) and %s".formatted(role.name(), sight.condition()));
            }
        }
        return FROM + (ways.isEmpty() ? " and 1 = 0" : " and (" + String.join(" or ", ways) + ")");
    }

    /** The person as if this were their only role: what they see by another one is not theirs to know. */
    private static Actor only(Actor actor, Role role) {
        return new Actor(
                actor.userId(), actor.username(), actor.displayName(), Set.of(role), actor.teams(), actor.workerId());
    }

    private FlagNotice notice(ResultSet row) throws SQLException {
        Severity severity = SeverityColumn.of(row, "severity");
        Instant seen = time(row, "seen_at");
        Instant since = time(row, "severity_at");
        int number = row.getInt("spell");
        FlagNotice.News first = number == 1 ? FlagNotice.News.NEW : FlagNotice.News.CAME_BACK;
        OptionalInt within = told.within(severity);
        LocalDate knownBy = within.isEmpty()
                ? null
                : standards.workingDays().add(since.atZone(ENGLAND).toLocalDate(), within.getAsInt());
        return new FlagNotice(
                new FlagNotice.Key(row.getString("case_id"), row.getString("pattern"), number, severity),
                row.getString("short_code"),
                row.getString("team"),
                row.getString("name"),
                since.isAfter(seen) ? FlagNotice.News.GOT_WORSE : first,
                since,
                row.getString("says"),
                row.getString("advice"),
                knownBy,
                knownBy != null && LocalDate.now(clock.withZone(ENGLAND)).isAfter(knownBy));
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class))
                .toInstant();
    }
}
