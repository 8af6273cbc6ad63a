package org.plumbline.casefile.number;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.access.Actor;
import org.plumbline.access.CurrentActor;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.access.Role;
import org.plumbline.access.TeamsInView;
import org.plumbline.casefile.CaseHistories;
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

    private record Head(String id, String shortCode, String team) {}

    private static final List<Role> MAY_KNOW =
            List.of(Role.PRACTICE_SUPERVISOR, Role.INDEPENDENT_AUDITOR, Role.SERVICE_HEAD);

    private final JdbcClient jdbc;
    private final CaseHistories histories;
    private final ObjectProvider<NumberNeeds> needs;
    private final CurrentActor current;
    private final Trail trail;

    SystemNumbers(
            JdbcClient jdbc,
            CaseHistories histories,
            ObjectProvider<NumberNeeds> needs,
            CurrentActor current,
            Trail trail) {
        this.jdbc = jdbc;
        this.histories = histories;
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
        String number =
                histories.systemPersonId(caseId).orElseThrow(() -> new NotFoundForYou("number of a case", caseId));
        trail.record(TrailAction.NUMBER_SHOWN, head.shortCode(), "");
        return number;
    }

    private List<Head> known(Collection<String> caseIds) {
        Actor actor = current.require();
        if (caseIds.isEmpty() || MAY_KNOW.stream().noneMatch(actor::has)) {
            return List.of();
        }
        Set<String> audited = audited(actor, caseIds);
        Set<String> alerted = alerted(actor, caseIds);
        TeamsInView service = TeamsInView.of(actor);
        return jdbc
                .sql("select id, short_code, team from case_file where id in (:ids)")
                .param("ids", caseIds)
                .query((row, n) -> new Head(row.getString("id"), row.getString("short_code"), row.getString("team")))
                .stream()
                .filter(head -> holds(actor, head)
                        || audited.contains(head.id())
                        || alerted.contains(head.id()) && service.sees(head.team()))
                .toList();
    }

    private static boolean holds(Actor actor, Head head) {
        return actor.has(Role.PRACTICE_SUPERVISOR) && actor.teams().contains(head.team());
    }

    private Set<String> audited(Actor actor, Collection<String> caseIds) {
        boolean auditor = actor.has(Role.PRACTICE_SUPERVISOR) || actor.has(Role.INDEPENDENT_AUDITOR);
        return auditor ? needed(each -> each.audited(actor.userId(), caseIds)) : Set.of();
    }

    private Set<String> alerted(Actor actor, Collection<String> caseIds) {
        return actor.has(Role.SERVICE_HEAD) ? needed(each -> each.alerted(caseIds)) : Set.of();
    }

    private Set<String> needed(Function<NumberNeeds, Set<String>> cases) {
        return needs.stream().flatMap(each -> cases.apply(each).stream()).collect(Collectors.toUnmodifiableSet());
    }
}
