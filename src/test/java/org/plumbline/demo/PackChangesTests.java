package org.plumbline.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.plumbline.EveryPack;
import org.plumbline.ReferencePage;
import org.plumbline.SharedFolder;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.CaseHistory;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.drift.DriftRules;
import org.plumbline.finding.Flag;
import org.plumbline.finding.Severity;
import org.plumbline.grading.AnswerSheet;
import org.plumbline.grading.Grader;
import org.plumbline.grading.OpenFlag;
import org.plumbline.grading.PackComparison;
import org.plumbline.grading.WorkedExamples;
import org.plumbline.instrument.AnswerCode;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Question;
import org.plumbline.instrument.Theme;
import org.plumbline.rulebook.RulePack;

/**
 * The page of grades that come out otherwise under the newest pack than under the one before: the same answers, and the
 * flags that each pack finds. The part below {@link #RANDOM} is worked out where the folder with random sheets is there.
 */
class PackChangesTests {

    private static final String PAGE = "pack-changes.md";
    private static final String RANDOM = "\n## Random sheets\n";
    private static final LocalDate END = LocalDate.of(2026, 10, 31);

    private final List<RulePack> packs = EveryPack.byAge();
    private final RulePack before = packs.get(packs.size() - 2);
    private final RulePack after = packs.getLast();
    private final Grader old = new Grader(before, Instrument.of(before));
    private final Grader now = new Grader(after, Instrument.of(after));
    private final UnaryOperator<String> nameOfPattern = new DriftRules(after, WorkingDays.englandAndWales())::nameOf;

    @Test
    void thePageSaysWhichGradesOfTheExamplesAndOfTheCountyComeOutOtherwise() throws IOException {
        PackComparison county = county();
        assertThat(county.sheets()).isGreaterThan(500);
        String page = """
                # Which grades come out otherwise: packs %1$s and %2$s

                Written by `PackChangesTests`; do not edit. The same answers are graded under both packs, each with the flags that
                its own rules of drift find. A code under "left" fired under %1$s and not under %2$s, one under "came" the other way
                round; only rules that limit a grade, of the case or of a theme, are named. A flag that left was found under %1$s
                and not, or with another severity, under %2$s. A flag that is context under %2$s (the history of a child, a change of
                workers) challenges answers and limits no grade. What each code says is written under the tables.

                ## Worked examples

                %3$s
                ## Synthetic county

                The cases of the county of %4$,d children that were open on 31/10/2026, each audited once on the four core themes by
                an invented auditor.

                %5$s
                %6$s""".formatted(
                        before.id(),
                        after.id(),
                        examples().eachSheet(),
                        County.upTo(END).size(),
                        county.together(),
                        county.inWords(nameOfPattern));
        ReferencePage.write(PAGE, page + part(true));
        assertThat(part(false)).as(ReferencePage.outdated(PAGE)).isEqualTo(page);
    }

    @Test
    void theRandomSheetsComeOutAsThePageSays() throws IOException {
        Optional<Path> folder = SharedFolder.find("vectors/grading");
        if (folder.isEmpty()) {
            assertThat(part(true)).startsWith(RANDOM);
            return;
        }
        PackComparison random = new PackComparison(old, now);
        WorkedExamples.read(folder.get()).forEach((name, sheet) -> random.add(name, sheet, sheet));
        String section = RANDOM + """

                The worked examples and 300 random answer sheets over one to eight themes, with random flags. Random answers are no
                practice: the table shows what the rules do, not what a council should expect.

                """ + random.together() + "\n" + random.inWords(nameOfPattern);
        ReferencePage.write(PAGE, part(false) + section);
        assertThat(part(true)).as(ReferencePage.outdated(PAGE)).isEqualTo(section);
    }

    private static String part(boolean random) throws IOException {
        String page = ReferencePage.read(PAGE);
        int at = page.indexOf(RANDOM);
        int parted = at < 0 ? page.length() : at;
        return random ? page.substring(parted) : page.substring(0, parted);
    }

    private PackComparison examples() {
        PackComparison examples = new PackComparison(old, now);
        WorkedExamples.all().forEach((name, sheet) -> examples.add(name, sheet, sheet));
        return examples;
    }

    private PackComparison county() {
        WorkingDays days = WorkingDays.englandAndWales();
        DriftRules rulesBefore = new DriftRules(before, days);
        DriftRules rulesAfter = new DriftRules(after, days);
        PackComparison comparison = new PackComparison(old, now);
        List<Child> children = County.upTo(END).children();
        Set<EventType> cover = EnumSet.noneOf(EventType.class);
        children.forEach(child -> child.record().forEach(event -> cover.add(event.type())));
        for (Child child : children) {
            if (isOpen(child)) {
                CaseHistory history = history(child);
                Map<String, AnswerCode> answers = answers(child, history.caseType());
                comparison.add(
                        child.personId(),
                        sheet(answers, rulesBefore, history, cover),
                        sheet(answers, rulesAfter, history, cover));
            }
        }
        return comparison;
    }

    private static AnswerSheet sheet(
            Map<String, AnswerCode> answers, DriftRules rules, CaseHistory history, Set<EventType> cover) {
        List<OpenFlag> flags = rules.findings(history, END, cover).flags().stream()
                .filter(flag -> !flag.suppressed() && flag.severity().atLeast(Severity.LOW))
                .map(PackChangesTests::open)
                .toList();
        return new AnswerSheet(answers, false, flags);
    }

    private static OpenFlag open(Flag flag) {
        return new OpenFlag(flag.pattern(), flag.severity(), false);
    }

    private Map<String, AnswerCode> answers(Child child, CaseType type) {
        Dice dice = Dice.of(child.personId().hashCode());
        int month = dice.between(0, 11);
        Practice practice = new Practice(dice, Habit.FAIR, team(child), month);
        Map<String, AnswerCode> answers = new HashMap<>();
        for (Theme theme : now.instrument().themes()) {
            if (theme.core()) {
                for (Question question : theme.questions()) {
                    answers.put(question.id(), practice.answer(question, type, false));
                }
            }
        }
        return answers;
    }

    private static boolean isOpen(Child child) {
        List<Life.Need> needs = child.life().needs;
        return !needs.isEmpty() && needs.getLast().closed() == null;
    }

    private static CaseHistory history(Child child) {
        List<CaseEvent> events = new ArrayList<>();
        for (RecordedEvent event : child.record()) {
            if (!event.on().isAfter(END)) {
                events.add(new CaseEvent(
                        "E" + events.size(),
                        event.type(),
                        event.on(),
                        event.at(),
                        event.attributes(),
                        EventSource.MANUAL));
            }
        }
        return new CaseHistory(
                child.personId(),
                YearMonth.from(child.born()),
                null,
                team(child),
                type(child, events),
                child.life().needs.getLast().start(),
                null,
                events);
    }

    private static String team(Child child) {
        List<Life.Desk> desks = child.life().desks;
        return desks.isEmpty() ? Staff.TEAMS.getFirst().code() : desks.getLast().team();
    }

    private static CaseType type(Child child, List<CaseEvent> events) {
        Map<EventType, Integer> open = new LinkedHashMap<>();
        events.forEach(event -> open.merge(event.type(), 1, Integer::sum));
        if (child.life().leaver != null) {
            return CaseType.CARE_LEAVER;
        }
        if (open.getOrDefault(EventType.CLA_START, 0) > open.getOrDefault(EventType.CLA_END, 0)) {
            return CaseType.CLA;
        }
        return open.getOrDefault(EventType.CP_PLAN_START, 0) > open.getOrDefault(EventType.CP_PLAN_END, 0)
                ? CaseType.CP
                : CaseType.CIN;
    }
}
