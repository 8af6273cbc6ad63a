package org.plumbline.audit;

import static org.plumbline.matrix.Relation.COUNCIL;
import static org.plumbline.matrix.Relation.OTHER;
import static org.plumbline.matrix.Relation.OTHER_FINAL;
import static org.plumbline.matrix.Relation.OWN_AUDIT;
import static org.plumbline.matrix.Relation.OWN_TEAM;
import static org.plumbline.matrix.Relation.OWN_TEAM_FINAL;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.plumbline.access.Accounts;
import org.plumbline.access.Actor;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.access.People;
import org.plumbline.access.Pseudonyms;
import org.plumbline.access.Role;
import org.plumbline.access.RunAs;
import org.plumbline.access.Teams;
import org.plumbline.audit.alert.EscalationRow;
import org.plumbline.audit.alert.Escalations;
import org.plumbline.audit.alert.RegisterFilter;
import org.plumbline.audit.desk.Agreements;
import org.plumbline.audit.desk.AuditDesk;
import org.plumbline.audit.desk.AuditTimelines;
import org.plumbline.audit.desk.SignOffResult;
import org.plumbline.audit.desk.SignOffs;
import org.plumbline.audit.desk.Summaries;
import org.plumbline.audit.draw.Allocations;
import org.plumbline.audit.draw.DrawFiles;
import org.plumbline.audit.draw.RoundReader;
import org.plumbline.audit.draw.Rounds;
import org.plumbline.audit.form.AnswerInput;
import org.plumbline.audit.form.AuditStatus;
import org.plumbline.audit.form.AuditorSummary;
import org.plumbline.audit.form.LateEvidenceInput;
import org.plumbline.audit.form.Reply;
import org.plumbline.audit.form.RiskInput;
import org.plumbline.audit.grade.AuditCertificates;
import org.plumbline.audit.grade.AuditSearch;
import org.plumbline.audit.grade.LateEvidence;
import org.plumbline.audit.grade.OverrideInput;
import org.plumbline.audit.grade.Overrides;
import org.plumbline.audit.phrase.Phrases;
import org.plumbline.audit.redaction.Redactions;
import org.plumbline.audit.round.MitigationReason;
import org.plumbline.audit.round.OpenRound;
import org.plumbline.audit.round.SampleStream;
import org.plumbline.audit.worklist.WorkList;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EventEntry;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.casefile.entry.EnteredEvents;
import org.plumbline.casefile.entry.EntryOutcome;
import org.plumbline.casefile.number.SystemNumbers;
import org.plumbline.casefile.snapshot.CaseStore;
import org.plumbline.casefile.snapshot.ChildRecord;
import org.plumbline.casefile.snapshot.ImportBatch;
import org.plumbline.casefile.snapshot.NewEvent;
import org.plumbline.finding.Severity;
import org.plumbline.grading.Grade;
import org.plumbline.instrument.AnswerCode;
import org.plumbline.instrument.OwnWords;
import org.plumbline.matrix.RecordScenario;
import org.plumbline.matrix.RecordScenarios;
import org.plumbline.matrix.Relation;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every operation on rounds and audits, called on records that exist. */
class AuditScenarios implements RecordScenarios {

    private static final String TEAM = "North";
    private static final YearMonth MAY = YearMonth.of(2025, 5);
    private static final YearMonth JUNE = YearMonth.of(2025, 6);
    private static final YearMonth AUGUST = YearMonth.of(2025, 8);
    private static final String WHY = "Chosen by the panel after a complaint about drift.";

    private final AuditStreet.Street street;
    private final Desk desk;
    private final Results results;
    private final Pseudonyms pseudonyms;
    private final List<RecordScenario> all = new ArrayList<>();

    /** What is done while a round runs. */
    record Desk(
            Agreements agreements,
            Escalations escalations,
            WorkList work,
            AuditTimelines lines,
            EnteredEvents entered,
            SystemNumbers numbers,
            Summaries summaries,
            Phrases phrases) {}

    /** What is read and changed afterwards. */
    record Results(
            AuditCertificates certificates,
            AuditSearch search,
            Overrides overrides,
            LateEvidence evidence,
            Redactions redactions,
            DrawFiles files) {}

    AuditScenarios(
            Accounts accounts,
            Teams teams,
            People people,
            CaseStore store,
            Rounds rounds,
            Allocations allocations,
            RoundReader book,
            AuditDesk desk,
            SignOffs signOffs,
            JdbcClient jdbc,
            Agreements agreements,
            Escalations escalations,
            WorkList work,
            AuditTimelines lines,
            EnteredEvents entered,
            SystemNumbers numbers,
            Summaries summaries,
            Phrases phrases,
            AuditCertificates certificates,
            AuditSearch search,
            Overrides overrides,
            LateEvidence evidence,
            Redactions redactions,
            DrawFiles files,
            Pseudonyms pseudonyms) {
        street = new AuditStreet.Street(
                accounts,
                teams,
                people,
                store,
                rounds,
                allocations,
                book,
                desk,
                signOffs,
                jdbc,
                new AuditStreet.StoppedClock(),
                new java.util.HashMap<>());
        this.desk = new Desk(agreements, escalations, work, lines, entered, numbers, summaries, phrases);
        this.results = new Results(certificates, search, overrides, evidence, redactions, files);
        this.pseudonyms = pseudonyms;
    }

    @Override
    public List<RecordScenario> scenarios() {
        street.fill();
        storeDriftingCases();
        UUID june = round(JUNE);
        UUID closed = signedOff(june);
        street.as("lead", () -> street.rounds().close(june, OwnWords.of(WHY)));
        street.nothingLapsed(june);
        UUID july = round(AuditStreet.JULY);
        rounds(july);
        drafts(july);
        UUID submitted = signedOff(july);
        certificates(submitted, closed);
        lateEvidence(submitted);
        return all;
    }

    private void lateEvidence(UUID audit) {
        LateEvidence evidence = results.evidence();
        LateEvidenceInput input = new LateEvidenceInput(
                "MO01", AnswerCode.F, AuditStreet.LONG, "Minutes folder", "Service manager", Set.of());
        Map<Relation, Function<Role, Actor>> readers =
                Map.of(OWN_TEAM, ownTeam(), OWN_AUDIT, auditor("indy"), OTHER, other());
        readers.forEach((relation, actor) -> {
            all.add(new RecordScenario(
                    "audit.LateEvidence.wanted(UUID)", relation, actor, () -> evidence.wanted(audit)));
            all.add(new RecordScenario("audit.LateEvidence.waiting()", relation, actor, evidence::waiting));
            all.add(new RecordScenario(
                    "audit.LateEvidence.supply(UUID, LateEvidenceInput)",
                    relation,
                    actor,
                    () -> done(evidence.supply(audit, input))));
        });
    }

    /**
     * Children of the team whose plans drift, so that their audits have a critical flag. They count as opened too lately
     * for the random draw, whatever their pseudonyms are, so that they can be targeted.
     */
    private void storeDriftingCases() {
        List<ChildRecord> children = List.of(drifting("D1"), drifting("D2"), drifting("D3"));
        RunAs.actor(RunAs.system(Role.DATA_ADMINISTRATOR), () -> street.store()
                .store(new ImportBatch(EventSource.ANNEX_A, LocalDate.of(2025, 6, 30), "1".repeat(64), children)));
    }

    private static ChildRecord drifting(String id) {
        return child(
                id,
                CaseType.CP,
                NewEvent.of(EventType.CP_PLAN_START, LocalDate.of(2025, 1, 6), Map.of()),
                NewEvent.of(EventType.VISIT, LocalDate.of(2025, 2, 3), Map.of("kind", "CP", "seen", "Y")));
    }

    private static ChildRecord child(String id, CaseType type, NewEvent... events) {
        return new ChildRecord(
                id,
                YearMonth.of(2014, 3),
                null,
                null,
                null,
                null,
                type,
                TEAM,
                "W99",
                Set.of(),
                LocalDate.of(2025, 6, 16),
                null,
                List.of(events));
    }

    /** So many that the draw brings audits of the team, whatever the pseudonyms are. */
    private UUID round(YearMonth month) {
        UUID round = opened(month);
        street.as("lead", () -> street.rounds().draw(round, 40));
        street.as("lead", () -> street.allocations().allocate(round));
        return round;
    }

    private UUID opened(YearMonth month) {
        return done(street.as("lead", () -> street.rounds().open(OpenRound.of(month, AuditStreet.THEMES))));
    }

    private static UUID done(Reply reply) {
        if (reply instanceof Reply.Done done) {
            return done.id();
        }
        throw new RecordScenario.Refused(reply.toString());
    }

    private UUID signedOff(UUID round) {
        UUID audit = given(round, "indy");
        street.answerAll("indy", audit, AnswerCode.M);
        street.signOff("indy", audit);
        return audit;
    }

    /** A draft of the team's in the round, given to the auditor. */
    private UUID given(UUID round, String auditor) {
        UUID audit = street.as("lead", () -> street.book().audits(round)).stream()
                .filter(row -> row.team().equals(TEAM) && row.status() == AuditStatus.DRAFT)
                .filter(row -> row.stream() == SampleStream.RANDOM)
                .findFirst()
                .orElseThrow()
                .id();
        return assigned(audit, auditor);
    }

    private UUID assigned(UUID audit, String auditor) {
        return done(street.as("lead", () -> street.allocations()
                .reassign(audit, street.actor(auditor).userId(), OwnWords.of(WHY))));
    }

    private UUID targeted(UUID round, String child) {
        UUID audit = done(
                street.as("lead", () -> street.allocations().target(round, pseudonyms.child(child), OwnWords.of(WHY))));
        return assigned(audit, "south");
    }

    private void rounds(UUID july) {
        UUID august = opened(AUGUST);
        UUID may = round(MAY);
        RoundReader book = street.book();
        council(
                "audit.RoundReader.list()",
                () -> listed(book.list().stream().anyMatch(row -> row.id().equals(july))));
        council("audit.RoundReader.view(UUID)", () -> book.view(july));
        council(
                "audit.RoundReader.audits(UUID)",
                () -> listed(!book.audits(july).isEmpty()));
        council(
                "audit.RoundReader.auditors(UUID)",
                () -> listed(!book.auditors(july).isEmpty()));
        council("audit.DrawFiles.frameFile(UUID)", () -> results.files().frameFile(july));
        council("audit.DrawFiles.leftOut(UUID)", () -> results.files().leftOut(july));
        council("audit.RoundReader.offer()", book::offer);
        council("audit.DrawFiles.manifest(UUID)", () -> results.files().manifest(july));
        council("audit.DrawFiles.seal(UUID)", () -> results.files().seal(july));
        council("audit.Rounds.advice(UUID)", () -> street.rounds().advice(august));
        council("audit.Rounds.draw(UUID, int)", () -> street.rounds().draw(august, 3));
        council("audit.Rounds.close(UUID, OwnWords)", () -> street.rounds().close(may, OwnWords.of(WHY)));
        council("audit.Allocations.allocate(UUID)", () -> street.allocations().allocate(july));
        council("audit.Allocations.target(UUID, String, OwnWords)", () -> street.allocations()
                .target(july, pseudonyms.child("D3"), OwnWords.of(WHY)));
        UUID census = census();
        council("audit.RoundReader.burnDown(UUID)", () -> book.burnDown(census));
    }

    /** The one child under section 20, audited by a census that is given out. */
    private UUID census() {
        NewEvent status = NewEvent.of(EventType.LEGAL_STATUS_START, LocalDate.of(2025, 6, 17), Map.of("code", "V2"));
        RunAs.actor(RunAs.system(Role.DATA_ADMINISTRATOR), () -> street.store()
                .store(new ImportBatch(
                        EventSource.ANNEX_A,
                        LocalDate.of(2025, 6, 30),
                        "7".repeat(64),
                        List.of(child("S1", CaseType.CLA, status)))));
        UUID round = done(street.as("lead", () -> street.rounds()
                .open(OpenRound.census("S20", LocalDate.of(2025, 6, 30), LocalDate.of(2099, 9, 30)))));
        street.as("lead", () -> street.rounds().draw(round, 0));
        street.as("lead", () -> street.allocations().allocate(round));
        return round;
    }

    private void council(String operation, Runnable call) {
        all.add(new RecordScenario(operation, COUNCIL, other(), call));
    }

    private void drafts(UUID july) {
        UUID draft = targeted(july, "D1");
        UUID second = targeted(july, "D2");
        UUID flag = mitigated(draft);
        UUID waiting = mitigated(second);
        escalated(draft);
        escalated(second);
        AuditDesk form = street.desk();
        draft("audit.AuditDesk.open(UUID)", () -> form.open(draft));
        draft("audit.AuditTimelines.of(UUID)", () -> desk.lines().of(draft));
        draft(
                "audit.AuditDesk.answer(UUID, AnswerInput)",
                () -> form.answer(draft, AnswerInput.of("MO01", AnswerCode.M, AuditStreet.LONG)));
        draft(
                "audit.AuditDesk.answers(UUID, List)",
                () -> form.answers(draft, List.of(AnswerInput.of("MO03", AnswerCode.M, AuditStreet.LONG))));
        street.as(
                "south",
                () -> form.answer(
                        second,
                        AnswerInput.of("MO02", AnswerCode.M, AuditStreet.LONG + " Read with the Team Manager.")));
        draft("audit.AuditDesk.keepWords(UUID, String)", () -> done(form.keepWords(second, "Team Manager")));
        draft("audit.AuditDesk.immediateRisk(UUID, RiskInput)", () -> form.immediateRisk(draft, risk()));
        draft("audit.AuditDesk.alertHead(UUID)", () -> done(form.alertHead(draft)));
        draft("audit.AuditDesk.leave(UUID)", () -> form.leave(draft));
        UUID withdrawn = targeted(july, "D3");
        draft("audit.AuditDesk.withdrawRisk(UUID, OwnWords)", () -> {
            street.as("south", () -> street.desk().immediateRisk(withdrawn, risk()));
            street.as("south", () -> street.desk().leave(withdrawn));
            done(form.withdrawRisk(withdrawn, OwnWords.of(WHY)));
        });
        draft(
                "audit.AuditDesk.mitigate(UUID, UUID, MitigationReason, OwnWords)",
                () -> form.mitigate(second, flagOf(second), MitigationReason.HOSPITAL, OwnWords.of("")));
        draft("audit.AuditDesk.withdrawMitigation(UUID, UUID)", () -> form.withdrawMitigation(draft, flag));
        draft("audit.Summaries.save(UUID, AuditorSummary, AuditorSummary)", () -> desk.summaries()
                .save(draft, AuditorSummary.NONE, new AuditorSummary("Heard well", "", "")));
        draft("audit.SignOffs.check(UUID)", () -> street.signOffs().check(draft));
        draft("audit.SignOffs.signOff(UUID, int)", () -> {
            if (street.signOffs().signOff(draft, 0) instanceof SignOffResult.Refused refused) {
                throw new RecordScenario.Refused(refused.toString());
            }
        });
        draft("audit.Allocations.reassign(UUID, UUID, OwnWords)", () -> street.allocations()
                .reassign(draft, street.actor("south").userId(), OwnWords.of(WHY)));
        draft("audit.Agreements.agree(UUID)", () -> desk.agreements().agree(waiting));
        draft("audit.Agreements.decline(UUID)", () -> desk.agreements().decline(waiting));
        draft(
                "audit.Agreements.waiting()",
                () -> listed(desk.agreements().waiting().stream()
                        .anyMatch(row -> row.flagId().equals(flag))));
        escalations(draft, second);
        draft(
                "audit.WorkList.mine()",
                () -> listed(desk.work().mine().stream()
                        .anyMatch(row -> row.auditId().equals(draft))));
        entries(pseudonyms.child("D1"));
        numbers(pseudonyms.child("D1"));
        phrases();
    }

    private void numbers(String caseId) {
        draft(
                "casefile.SystemNumbers.mayShow(Collection)",
                () -> listed(!desk.numbers().mayShow(List.of(caseId)).isEmpty()));
        draft(
                "casefile.SystemNumbers.show(Collection)",
                () -> listed(!desk.numbers().show(List.of(caseId)).isEmpty()));
        draft("casefile.SystemNumbers.show(String)", () -> desk.numbers().show(caseId));
    }

    private void phrases() {
        kept();
        draft("audit.Phrases.mine()", () -> listed(!desk.phrases().mine().isEmpty()));
        draft("audit.Phrases.remove(UUID)", () -> desk.phrases().remove(kept()));
    }

    /** A phrase of the auditor. */
    private UUID kept() {
        return done(street.as("south", () -> desk.phrases().keep("Seen alone, and their words are quoted.")));
    }

    private void entries(String caseId) {
        EventEntry entry =
                new EventEntry(EventType.SUPERVISION, LocalDate.of(2025, 6, 10), null, Map.of("caseDiscussed", "Y"));
        draft(
                "casefile.EnteredEvents.mayEnter(String)",
                () -> listed(desk.entered().mayEnter(caseId)));
        draft("casefile.EnteredEvents.of(String)", () -> desk.entered().of(caseId));
        draft("casefile.EnteredEvents.enter(String, EventEntry)", () -> desk.entered()
                .enter(caseId, entry));
        draft("casefile.EnteredEvents.takeBack(String, UUID)", () -> desk.entered()
                .takeBack(caseId, entered(caseId)));
        draft("casefile.EnteredEvents.correct(String, UUID, EventEntry)", () -> desk.entered()
                .correct(caseId, entered(caseId), action("2025-07-11")));
    }

    private static EventEntry action(String due) {
        return new EventEntry(
                EventType.ACTION, LocalDate.of(2025, 6, 10), null, Map.of("origin", "SUPERVISION", "due", due));
    }

    /** An entry of the auditor. */
    private UUID entered(String caseId) {
        EventEntry action = action("2025-07-10");
        Actor auditor = auditor("south").apply(Role.PRACTICE_SUPERVISOR);
        return RunAs.actor(auditor, () -> desk.entered().enter(caseId, action)) instanceof EntryOutcome.Entered done
                ? done.id()
                : new UUID(0, 0);
    }

    private UUID mitigated(UUID audit) {
        UUID flag = flagOf(audit);
        street.as("south", () -> street.desk()
                .mitigate(audit, flag, MitigationReason.HOSPITAL, OwnWords.of(AuditStreet.LONG + AuditStreet.LONG)));
        return flag;
    }

    private UUID flagOf(UUID audit) {
        return RunAs.actor(street.actor("south"), () -> street.desk().open(audit)).flags().stream()
                .filter(flag -> flag.severity() == Severity.CRITICAL && flag.suppressedBy() == null)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void escalated(UUID audit) {
        street.as("south", () -> street.desk().immediateRisk(audit, risk()));
        street.as("south", () -> street.desk().leave(audit));
    }

    private void escalations(UUID open, UUID acknowledged) {
        Escalations escalations = desk.escalations();
        UUID alert = street.as("head", escalations::open).stream()
                .filter(row -> row.auditId().equals(acknowledged))
                .findFirst()
                .orElseThrow()
                .alert()
                .id();
        draft(
                "audit.Escalations.acknowledge(UUID, OwnWords)",
                () -> done(escalations.acknowledge(alert, OwnWords.of(WHY))));
        draft("audit.Escalations.open()", () -> listed(holds(escalations.open(), open)));
        draft(
                "audit.Escalations.page(RegisterFilter, Sort, int, int)",
                () -> listed(holds(escalations.page(RegisterFilter.ALL, Sort.unsorted(), 0, 20), open)));
        draft("audit.Escalations.reminders()", escalations::reminders);
        draft("audit.Escalations.count(RegisterFilter)", () -> listed(escalations.count(RegisterFilter.ALL) > 0));
    }

    private static boolean holds(List<EscalationRow> rows, UUID audit) {
        return rows.stream().anyMatch(row -> row.auditId().equals(audit));
    }

    private static RiskInput risk() {
        return new RiskInput(true, AuditStreet.LONG, "The duty manager", AuditStreet.StoppedClock.START);
    }

    private void draft(String operation, Runnable call) {
        all.add(new RecordScenario(operation, OWN_TEAM, ownTeam(), call));
        all.add(new RecordScenario(operation, OWN_AUDIT, auditor("south"), call));
        all.add(new RecordScenario(operation, OTHER, other(), call));
    }

    private void certificates(UUID submitted, UUID closed) {
        certificate(submitted, AuditStreet.JULY, OWN_TEAM, ownTeam());
        certificate(submitted, AuditStreet.JULY, OWN_AUDIT, auditor("indy"));
        certificate(submitted, AuditStreet.JULY, OTHER, other());
        certificate(closed, JUNE, OWN_TEAM_FINAL, ownTeam());
        certificate(closed, JUNE, OTHER_FINAL, other());
        OverrideInput input = new OverrideInput(
                "OVERALL",
                Grade.REQUIRES_IMPROVEMENT,
                "SERIOUSNESS_UNDERSTATED",
                OwnWords.of(AuditStreet.LONG + AuditStreet.LONG));
        redaction(submitted, "case note", OWN_TEAM, ownTeam());
        redaction(submitted, "section 2", OWN_AUDIT, auditor("indy"));
        redaction(submitted, "Supervision record", OTHER, other());
        Runnable override = () -> done(results.overrides().override(submitted, input));
        String operation = "audit.Overrides.override(UUID, OverrideInput)";
        all.add(new RecordScenario(operation, OWN_TEAM, ownTeam(), override));
        all.add(new RecordScenario(operation, OWN_AUDIT, auditor("indy"), override));
        all.add(new RecordScenario(operation, OTHER, other(), override));
        all.add(new RecordScenario(
                operation, OTHER_FINAL, other(), () -> done(results.overrides().override(closed, input))));
    }

    private void redaction(UUID audit, String words, Relation relation, Function<Role, Actor> actor) {
        all.add(new RecordScenario(
                "audit.Redactions.redact(UUID, String, OwnWords)",
                relation,
                actor,
                () -> done(results.redactions().redact(audit, words, OwnWords.of(WHY)))));
    }

    private void certificate(UUID audit, YearMonth month, Relation relation, Function<Role, Actor> actor) {
        AuditCertificates certificates = results.certificates();
        all.add(new RecordScenario(
                "audit.AuditCertificates.view(UUID)", relation, actor, () -> certificates.view(audit)));
        all.add(new RecordScenario(
                "audit.AuditCertificates.taken(UUID)", relation, actor, () -> certificates.taken(audit)));
        all.add(new RecordScenario(
                "audit.AuditCertificates.page(YearMonth, Sort, int, int)",
                relation,
                actor,
                () -> listed(certificates.page(month, Sort.unsorted(), 0, 20).stream()
                        .anyMatch(row -> row.auditId().equals(audit)))));
        all.add(new RecordScenario(
                "audit.AuditCertificates.count(YearMonth)",
                relation,
                actor,
                () -> listed(certificates.count(month) == 1)));
        all.add(new RecordScenario(
                "audit.AuditSearch.find(String, int)",
                relation,
                actor,
                () -> listed(results.search().find(month.toString(), 20).stream()
                        .anyMatch(row -> row.auditId().equals(audit)))));
    }

    private static void listed(boolean there) {
        if (!there) {
            throw new NotFoundForYou("row", "in the list");
        }
    }

    private static Function<Role, Actor> ownTeam() {
        return role -> new Actor(UUID.randomUUID(), "own", "Own team", Set.of(role), Set.of(TEAM), null);
    }

    private static Function<Role, Actor> other() {
        return role -> new Actor(UUID.randomUUID(), "other", "Other team", Set.of(role), Set.of("West"), null);
    }

    private Function<Role, Actor> auditor(String name) {
        UUID id = street.actor(name).userId();
        return role -> new Actor(id, name, name, Set.of(role), Set.of("South"), null);
    }
}
