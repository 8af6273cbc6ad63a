package org.plumbline.audit.grade;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.plumbline.access.Actor;
import org.plumbline.access.Role;
import org.plumbline.access.TeamsInView;
import org.plumbline.audit.form.Audit;
import org.plumbline.audit.form.AuditStatus;
import org.plumbline.audit.round.AuditProcess;

/**
 * Which signed-off audits a person sees: the QA lead all, auditors their own, a head of service those of the service, a
 * team manager those of the team once they are final, the subcommittee the final ones of rounds that have enough of them,
 * without what identifies the case.
 *
 * @param me the auditor's id; nobody's for a person who does not audit any more
 * @param teams for a query; never empty
 * @param head whether the person sees the teams' audits before they are final
 * @param rounds whose final audits the subcommittee reads; for a query; never empty
 */
record VisibleCertificates(
        boolean all,
        boolean allTeams,
        UUID me,
        Set<String> teams,
        boolean head,
        boolean subcommittee,
        Set<UUID> rounds) {

    private static final UUID NOBODY = new UUID(0, 0);

    /** @param rounds those of which the subcommittee may read grades; asked for only when they matter */
    static VisibleCertificates of(Actor actor, Supplier<Set<UUID>> rounds) {
        TeamsInView service = TeamsInView.of(actor);
        Set<String> teams = new HashSet<>(service.teams());
        teams.add("");
        boolean subcommittee = actor.has(Role.SUBCOMMITTEE_MEMBER);
        Set<UUID> readable = new HashSet<>(subcommittee ? rounds.get() : Set.of());
        readable.add(NOBODY);
        return new VisibleCertificates(
                actor.has(Role.QA_LEAD),
                service.all(),
                audits(actor) ? actor.userId() : NOBODY,
                teams,
                actor.has(Role.SERVICE_HEAD),
                subcommittee,
                readable);
    }

    private static boolean audits(Actor actor) {
        return actor.has(Role.QA_LEAD) || AuditProcess.AUDITORS.stream().anyMatch(actor::has);
    }

    boolean sees(Audit audit) {
        boolean published = audit.status() == AuditStatus.FINAL
                && rounds.contains(audit.round().id());
        return audit.status().signedOff() && (identified(audit) || subcommittee && published);
    }

    /** Whether the person may know which case it is, and read the evidence. */
    boolean identified(Audit audit) {
        boolean own = me.equals(audit.auditorId());
        boolean inView = allTeams || teams.contains(audit.team());
        return all || own || inView && (head || audit.status() == AuditStatus.FINAL);
    }
}
