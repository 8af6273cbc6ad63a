package org.plumbline.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.plumbline.access.Accounts;
import org.plumbline.access.Actor;
import org.plumbline.access.NewAccount;
import org.plumbline.access.People;
import org.plumbline.access.Role;
import org.plumbline.access.RunAs;
import org.plumbline.access.Teams;
import org.plumbline.audit.desk.AuditDesk;
import org.plumbline.audit.draw.Allocations;
import org.plumbline.audit.draw.RoundReader;
import org.plumbline.audit.draw.Rounds;
import org.plumbline.audit.form.AnswerInput;
import org.plumbline.audit.form.Reply;
import org.plumbline.audit.form.RiskInput;
import org.plumbline.audit.round.OpenRound;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.casefile.snapshot.CaseStore;
import org.plumbline.casefile.snapshot.ChildRecord;
import org.plumbline.casefile.snapshot.ImportBatch;
import org.plumbline.casefile.snapshot.NewEvent;
import org.plumbline.instrument.AnswerCode;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** A small council for tests of screens: two supervisors, a QA lead, twelve cases, and a round when one asks for it. */
public class DeskStreet {

    /** Everybody's password. */
    public static final String PASSWORD = "four green chairs";

    private static final String EVIDENCE = "Supervision record of 3 June, section 2, says why.";

    /** Nobody audits their own team: of so many cases everybody gets one, whichever are drawn. */
    private static final int MORE_THAN_A_TEAM_HAS = 8;

    private final Accounts accounts;
    private final Teams teams;
    private final People people;
    private final CaseStore store;
    private final Rounds rounds;
    private final Allocations allocations;
    private final RoundReader book;
    private final AuditDesk desk;
    private final YearMonth now;
    private int opened;

    DeskStreet(
            Accounts accounts,
            Teams teams,
            People people,
            CaseStore store,
            Rounds rounds,
            Allocations allocations,
            RoundReader book,
            AuditDesk desk,
            Clock clock) {
        this.accounts = accounts;
        this.teams = teams;
        this.people = people;
        this.store = store;
        this.rounds = rounds;
        this.allocations = allocations;
        this.book = book;
        this.desk = desk;
        this.now = YearMonth.now(clock);
    }

    private void settle() {
        RunAs.actor(RunAs.system(Role.SYSTEM_ADMINISTRATOR), () -> {
            teams.ensure(List.of("North", "South"));
            accounts.createAll(
                    List.of(
                            new NewAccount("lee", "Lee", Set.of(Role.QA_LEAD), Set.of(), null),
                            new NewAccount("nora", "Nora", Set.of(Role.PRACTICE_SUPERVISOR), Set.of("North"), null),
                            new NewAccount("sue", "Sue", Set.of(Role.PRACTICE_SUPERVISOR), Set.of("South"), null)),
                    PASSWORD);
        });
        LocalDate asAt = now.atDay(1).minusDays(1);
        List<ChildRecord> children = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            children.add(child(i, asAt));
        }
        RunAs.actor(
                RunAs.system(Role.DATA_ADMINISTRATOR),
                () -> store.store(new ImportBatch(EventSource.ANNEX_A, asAt, "0".repeat(64), children)));
    }

    private static ChildRecord child(int i, LocalDate asAt) {
        LocalDate open = asAt.minusMonths(14);
        return new ChildRecord(
                "P" + i,
                YearMonth.from(asAt.minusYears(9)),
                null,
                null,
                null,
                null,
                CaseType.CP,
                i % 2 == 0 ? "North" : "South",
                "W" + i,
                Set.of(),
                open,
                null,
                List.of(
                        NewEvent.of(EventType.CP_PLAN_START, open.plusDays(20), Map.of("plan", "p" + i)),
                        NewEvent.of(EventType.VISIT, open.plusDays(30), Map.of("kind", "CP", "seen", "Y"))));
    }

    /** An audit of the themes that the person has, in a round of its own. */
    public UUID auditOf(String username, String... themes) {
        if (opened == 0) {
            settle();
        }
        YearMonth month = now.minusMonths(opened++);
        UUID me = actor(username).userId();
        return RunAs.actor(RunAs.system(Role.QA_LEAD), () -> {
            LocalDate frame = now.atDay(1).minusDays(1);
            Reply.Done round = (Reply.Done) rounds.open(new OpenRound(month, Arrays.asList(themes), frame, null));
            rounds.draw(round.id(), MORE_THAN_A_TEAM_HAS);
            allocations.allocate(round.id());
            return book.audits(round.id()).stream()
                    .filter(row -> me.equals(row.auditorId()))
                    .findFirst()
                    .orElseThrow()
                    .id();
        });
    }

    /** Answers every question of an audit, and that no immediate risk was found. */
    public void answerAll(String username, UUID audit) {
        as(username, () -> {
            desk.open(audit).themes().stream()
                    .flatMap(theme -> theme.questions().stream())
                    .map(each -> each.question().id())
                    .forEach(id -> desk.answer(audit, AnswerInput.of(id, AnswerCode.P, EVIDENCE + " " + id)));
            return desk.immediateRisk(audit, new RiskInput(false, "", "", null));
        });
    }

    /** Acts as somebody for one call. */
    public <T> T as(String username, Supplier<T> job) {
        return RunAs.actor(actor(username), job);
    }

    /** Signs somebody in on this thread. */
    public void signIn(String username) {
        Actor actor = actor(username);
        String[] roles = actor.roles().stream().map(Role::authority).toArray(String[]::new);
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        actor, null, AuthorityUtils.createAuthorityList(roles)));
    }

    /** Signs whoever is there out. */
    public void signOut() {
        SecurityContextHolder.clearContext();
    }

    private Actor actor(String username) {
        return people.holding(List.of(Role.values())).stream()
                .filter(actor -> actor.username().equals(username))
                .findFirst()
                .orElseThrow();
    }
}
