package org.plumbline.casefile.number;

import java.util.Optional;
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

    private record Head(String shortCode, String team) {}

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

    /** Whether the person may be shown the number. Who may not cannot learn whether there is such a case. */
    @Transactional(readOnly = true)
    @PreAuthorize(
            "hasAnyRole('PRACTICE_SUPERVISOR','INDEPENDENT_AUDITOR','QA_LEAD','SERVICE_HEAD','SUBCOMMITTEE_MEMBER')")
    public boolean mayShow(String caseId) {
        return find(caseId).isPresent();
    }

    /**
     * The number. Each time that it is shown goes to the trail, without the number.
     *
     * @throws NotFoundForYou when there is no such case or the person may not know which child it is
     */
    public String show(String caseId) {
        Head head = find(caseId).orElseThrow(() -> new NotFoundForYou("number of a case", caseId));
        String number =
                histories.systemPersonId(caseId).orElseThrow(() -> new NotFoundForYou("number of a case", caseId));
        trail.record(TrailAction.NUMBER_SHOWN, head.shortCode(), "");
        return number;
    }

    private Optional<Head> find(String caseId) {
        Actor actor = current.require();
        return jdbc.sql("select short_code, team from case_file where id = :id")
                .param("id", caseId)
                .query((row, n) -> new Head(row.getString("short_code"), row.getString("team")))
                .optional()
                .filter(head -> holds(actor, head) || audits(actor, caseId) || answersForAnAlert(actor, head, caseId));
    }

    private static boolean holds(Actor actor, Head head) {
        return actor.has(Role.PRACTICE_SUPERVISOR) && actor.teams().contains(head.team());
    }

    private boolean audits(Actor actor, String caseId) {
        boolean auditor = actor.has(Role.PRACTICE_SUPERVISOR) || actor.has(Role.INDEPENDENT_AUDITOR);
        return auditor && needs.stream().anyMatch(each -> each.isAuditor(actor.userId(), caseId));
    }

    private boolean answersForAnAlert(Actor actor, Head head, String caseId) {
        return actor.has(Role.SERVICE_HEAD)
                && TeamsInView.of(actor).sees(head.team())
                && needs.stream().anyMatch(each -> each.isAlerted(caseId));
    }
}
