package org.plumbline.casefile.number;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import org.plumbline.access.Actor;
import org.plumbline.access.CurrentActor;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.access.Role;
import org.plumbline.access.TeamsInView;
import org.plumbline.trail.Trail;
import org.plumbline.trail.TrailAction;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which child a case is: for the auditor to whom it is given, the supervisor of the team that holds it, and the head of
 * service who was alerted to it. For everybody else there is no such number.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('PRACTICE_SUPERVISOR','INDEPENDENT_AUDITOR','SERVICE_HEAD')")
public class SystemNumbers {

    private record Head(String id, String shortCode, String team, String number) {}

    /** The detail of an entry of the trail has room for so many codes. */
    private static final int CODES_IN_ONE_ENTRY = 100;

    private static final List<Role> MAY_KNOW =
            List.of(Role.PRACTICE_SUPERVISOR, Role.INDEPENDENT_AUDITOR, Role.SERVICE_HEAD);

    private final JdbcClient jdbc;
    private final ObjectProvider<NumberNeeds> needs;
    private final CurrentActor current;
    private final Trail trail;

    SystemNumbers(JdbcClient jdbc, ObjectProvider<NumberNeeds> needs, CurrentActor current, Trail trail) {
        this.jdbc = jdbc;
        this.needs = needs;
        this.current = current;
        this.trail = trail;
    }

    /** Those of the cases of which the person may be shown the number. Who may not cannot learn whether there is such a case. */
    @Transactional(readOnly = true)
    @PreAuthorize(
            "hasAnyRole('PRACTICE_SUPERVISOR','INDEPENDENT_AUDITOR','QA_LEAD','SERVICE_HEAD','SUBCOMMITTEE_MEMBER')")
    public Set<String> mayShow(Collection<String> caseIds) {
        return known(caseIds).stream().map(Head::id).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The number. Each time that it is shown goes to the trail, without the number.
     *
     * @throws NotFoundForYou when there is no such case or the person may not know which child it is
     */
    public String show(String caseId) {
        Head head = known(Set.of(caseId)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundForYou("number of a case", caseId));
        trail.record(TrailAction.NUMBER_SHOWN, head.shortCode(), "");
        return head.number();
    }

    /**
     * The numbers of a list, by case: of those of its cases of which the person may be shown the number. One entry of the
     * trail names the codes of these cases, without the numbers; there is none where nothing is shown.
     */
    @PreAuthorize(
            "hasAnyRole('PRACTICE_SUPERVISOR','INDEPENDENT_AUDITOR','QA_LEAD','SERVICE_HEAD','SUBCOMMITTEE_MEMBER')")
    public Map<String, String> show(Collection<String> caseIds) {
        List<Head> known = known(caseIds);
        known.stream()
                .map(Head::shortCode)
                .gather(Gatherers.windowFixed(CODES_IN_ONE_ENTRY))
                .forEach(codes -> trail.record(TrailAction.NUMBER_SHOWN, "list of cases", String.join(", ", codes)));
        return known.stream().collect(Collectors.toUnmodifiableMap(Head::id, Head::number));
    }

    private List<Head> known(Collection<String> caseIds) {
        Actor actor = current.require();
        if (caseIds.isEmpty() || MAY_KNOW.stream().noneMatch(actor::has)) {
            return List.of();
        }
        List<Head> heads = heads(caseIds);
        Set<String> others = heads.stream()
                .filter(head -> !holds(actor, head))
                .map(Head::id)
                .collect(Collectors.toUnmodifiableSet());
        Set<String> audited = audited(actor, others);
        Set<String> alerted = alerted(actor, others);
        TeamsInView service = TeamsInView.of(actor);
        return heads.stream()
                .filter(head -> holds(actor, head)
                        || audited.contains(head.id())
                        || alerted.contains(head.id()) && service.sees(head.team()))
                .toList();
    }

    private List<Head> heads(Collection<String> caseIds) {
        return jdbc.sql("select id, short_code, team, system_person_id from case_file"
                        + " join person_lookup on case_id = id where id in (:ids) order by short_code")
                .param("ids", caseIds)
                .query((row, n) -> new Head(
                        row.getString("id"),
                        row.getString("short_code"),
                        row.getString("team"),
                        row.getString("system_person_id")))
                .list();
    }

    private static boolean holds(Actor actor, Head head) {
        return actor.has(Role.PRACTICE_SUPERVISOR) && actor.teams().contains(head.team());
    }

    private Set<String> audited(Actor actor, Collection<String> caseIds) {
        boolean auditor = actor.has(Role.PRACTICE_SUPERVISOR) || actor.has(Role.INDEPENDENT_AUDITOR);
        return auditor && !caseIds.isEmpty() ? needed(each -> each.audited(actor.userId(), caseIds)) : Set.of();
    }

    private Set<String> alerted(Actor actor, Collection<String> caseIds) {
        return actor.has(Role.SERVICE_HEAD) && !caseIds.isEmpty() ? needed(each -> each.alerted(caseIds)) : Set.of();
    }

    private Set<String> needed(Function<NumberNeeds, Set<String>> cases) {
        return needs.stream().flatMap(each -> cases.apply(each).stream()).collect(Collectors.toUnmodifiableSet());
    }
}
