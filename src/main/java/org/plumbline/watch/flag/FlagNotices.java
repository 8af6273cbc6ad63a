package org.plumbline.watch.flag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.plumbline.access.Actor;
import org.plumbline.access.CurrentActor;
import org.plumbline.access.Role;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.casefile.VisibleCases;
import org.plumbline.council.CouncilStandards;
import org.plumbline.database.Condition;
import org.plumbline.database.Rows;
import org.plumbline.finding.Severity;
import org.plumbline.rulebook.RulePacks;
import org.plumbline.trail.Trail;
import org.plumbline.trail.TrailAction;
import org.plumbline.watch.SeverityColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The new flags that a person is notified of, by severity and team, until they say that they know. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('PRACTICE_SUPERVISOR','SERVICE_HEAD')")
public class FlagNotices {

    private static final List<Role> NOTIFIED = List.of(Role.PRACTICE_SUPERVISOR, Role.SERVICE_HEAD);
    private static final String FROM = " from flag_spell"
            + " join current_flag on current_flag.case_id = flag_spell.case_id"
            + " and current_flag.pattern = flag_spell.pattern and current_flag.suppressed_by is null"
            + " join case_file on case_file.id = flag_spell.case_id where ";
    private static final String OPEN = "flag_spell.cleared_at is null"
            + " and severity_at > (select coalesce(min(finished_at), :now) from sweep where state = 'FINISHED')"
            + " and not exists (select 1 from flag_known where flag_known.case_id = flag_spell.case_id"
            + " and flag_known.pattern = flag_spell.pattern and flag_known.spell = flag_spell.spell"
            + " and flag_known.severity >= flag_spell.severity and user_id = :me)";

    /** A flag, and how many there are with it. */
    private record Found(FlagNotice notice, long all) {}

    private final JdbcClient jdbc;
    private final NoticePolicy policy;
    private final CouncilStandards standards;
    private final CurrentActor currentActor;
    private final Trail trail;
    private final Clock clock;

    FlagNotices(
            JdbcClient jdbc,
            RulePacks packs,
            CouncilStandards standards,
            CurrentActor currentActor,
            Trail trail,
            Clock clock) {
        this.jdbc = jdbc;
        this.policy = new NoticePolicy(packs.current().parameters());
        this.standards = standards;
        this.currentActor = currentActor;
        this.trail = trail;
        this.clock = clock;
    }

    /** The severities that the person is notified of. */
    public Set<Severity> severities() {
        Set<Severity> all = EnumSet.noneOf(Severity.class);
        NOTIFIED.stream().filter(currentActor.require()::has).map(policy::of).forEach(all::addAll);
        return all;
    }

    /** A page of what they have to know, the worst first, then the longest waiting. That it was read goes to the trail. */
    @Transactional
    public List<FlagNotice> page(int offset, int limit) {
        seen(offset, limit);
        return found(offset, limit).stream().map(Found::notice).toList();
    }

    /** The first of what they have to know, and how many there are; read and noted in the trail where there are any. */
    @Transactional
    public FirstNotices first(int limit) {
        List<Found> found = found(0, limit);
        if (!found.isEmpty()) {
            seen(0, limit);
        }
        return new FirstNotices(
                found.stream().map(Found::notice).toList(),
                found.stream().findFirst().map(Found::all).orElse(0L));
    }

    private void seen(int offset, int limit) {
        trail.record(TrailAction.WATCH_LIST_SEEN, "new flags", "from row " + (offset + 1) + ", at most " + limit);
    }

    private List<Found> found(int offset, int limit) {
        Condition waiting = waiting();
        return jdbc.sql("select flag_spell.*, says, advice, short_code, team, count(*) over () as found" + FROM
                        + waiting.sql()
                        + " order by flag_spell.severity desc, severity_at, flag_spell.case_id, flag_spell.pattern"
                        + Rows.PAGE)
                .params(waiting.values())
                .params(Rows.page(offset, limit))
                .query((row, n) -> new Found(notice(row), row.getLong("found")))
                .list();
    }

    /** How many flags the person has to know of and has not said so. */
    public long count() {
        Condition waiting = waiting();
        return jdbc.sql("select count(*)" + FROM + waiting.sql())
                .params(waiting.values())
                .query(Long.class)
                .single();
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
        Condition shown = waiting()
                .and(new Condition(
                        "flag_spell.case_id = :case and flag_spell.pattern = :pattern"
                                + " and flag_spell.spell = :number and flag_spell.severity = :shown",
                        Map.of(
                                "case", flag.caseId(),
                                "pattern", flag.pattern(),
                                "number", flag.number(),
                                "shown", flag.severity().rank())));
        Optional<String> shortCode = jdbc.sql("select short_code" + FROM + shown.sql())
                .params(shown.values())
                .query(String.class)
                .optional();
        shortCode.ifPresent(code -> {
            jdbc.sql("insert into flag_known (case_id, pattern, spell, severity, user_id, known_at)"
                            + " values (:case, :pattern, :number, :shown, :me, :at)")
                    .params(shown.values())
                    .param("at", Rows.stored(clock.instant()))
                    .update();
            trail.record(
                    TrailAction.FLAG_KNOWN,
                    code,
                    flag.pattern() + ", " + flag.severity().label());
        });
        return shortCode.isPresent();
    }

    /** Flags of which the person has to know by one of the roles, and has not said so. */
    private Condition waiting() {
        Actor actor = currentActor.require();
        Condition open = new Condition(OPEN, Map.of("now", Rows.stored(clock.instant()), "me", actor.userId()));
        return open.and(NOTIFIED.stream()
                .filter(actor::has)
                .map(role -> theirs(actor, role))
                .reduce(Condition.NEVER, Condition::or));
    }

    private Condition theirs(Actor actor, Role role) {
        List<Integer> ranks = policy.of(role).stream().map(Severity::rank).toList();
        return ranks.isEmpty()
                ? Condition.NEVER
                : Condition.of("flag_spell.severity in (:%s)".formatted(role), role.name(), ranks)
                        .and(VisibleCases.to(only(actor, role)));
    }

    /** The person as if this were their only role: what they see by another one is not theirs to know. */
    private static Actor only(Actor actor, Role role) {
        return new Actor(
                actor.userId(), actor.username(), actor.displayName(), Set.of(role), actor.teams(), actor.workerId());
    }

    private FlagNotice notice(ResultSet row) throws SQLException {
        Severity severity = SeverityColumn.of(row, "severity");
        Instant seen = Rows.instant(row, "seen_at");
        Instant since = Rows.instant(row, "severity_at");
        int number = Rows.number(row, "spell");
        FlagNotice.News first = number == 1 ? FlagNotice.News.NEW : FlagNotice.News.CAME_BACK;
        OptionalInt within = policy.within(severity);
        LocalDate knownBy =
                within.isEmpty() ? null : standards.workingDays().add(EnglishDates.dayOf(since), within.getAsInt());
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
                knownBy != null && EnglishDates.dayOf(clock.instant()).isAfter(knownBy));
    }
}
