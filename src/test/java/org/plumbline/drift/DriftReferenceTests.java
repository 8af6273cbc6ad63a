package org.plumbline.drift;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.drift.ground.Definitions;
import org.plumbline.drift.ground.PatternDefinition;
import org.plumbline.drift.ground.Suppression;
import org.plumbline.finding.Effect;
import org.plumbline.rulebook.EventSelector;
import org.plumbline.rulebook.Parameter;
import org.plumbline.rulebook.RuleCard;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.RulePacks;
import org.plumbline.rulebook.TimescaleLimit;

/** The reference of drift and delay is made from the pack. */
class DriftReferenceTests {

    @Test
    void thePageSaysWhatThePackSays() throws IOException {
        DriftPage.beginsWith(page(RulePacks.bundled().current()));
    }

    private static String page(RulePack pack) {
        StringBuilder page = new StringBuilder("# Drift and delay: patterns and timescales\n\nMade from rule pack "
                + pack.id()
                + ". A pattern whose data is not there is reported as not evaluable, which is never the same"
                + " as clear. A number in braces is filled in as the council has it. What is found of the delays planted"
                + " in the synthetic county is at the [end](#what-is-found-in-the-synthetic-county).\n\n## Patterns\n");
        List<RuleCard> cards = pack.rules("drift").cards();
        Definitions definitions = new Definitions(pack);
        for (PatternDefinition pattern : definitions.patterns()) {
            page.append("\n### ")
                    .append(pattern.code())
                    .append(" ")
                    .append(pattern.name())
                    .append("\n\n")
                    .append(pattern.means())
                    .append("\n\n");
            List<RuleCard> own = cards.stream()
                    .filter(card -> card.code().equals(pattern.code()))
                    .toList();
            page.append("- About ")
                    .append(pattern.effect() == Effect.CONTEXT ? "the history of the child" : "practice")
                    .append(".\n");
            definition(pattern, page);
            page.append(
                    pattern.fromAnnexA().isEmpty()
                            ? "- An Annex A workbook does not answer it.\n\n"
                            : "- An Annex A workbook answers it.\n\n");
            page.append("| Rule | Severity | Says | Source | What to do |\n|---|---|---|---|---|\n");
            own.forEach(card -> page.append("| ")
                    .append(card.name())
                    .append(" | ")
                    .append(severity(pack, card))
                    .append(" | ")
                    .append(card.says())
                    .append(" | ")
                    .append(card.because())
                    .append(" | ")
                    .append(card.advice())
                    .append(" |\n"));
            parameters(pack, "drift." + pattern.code() + ".", page);
        }
        page.append("\n## Terms\n\nWhat several patterns and clocks count by one name.\n\n");
        definitions.terms().forEach(term -> page.append("- **")
                .append(term.name())
                .append("**: ")
                .append(term.means())
                .append(" Counts: ")
                .append(words(term.events()))
                .append(".\n"));
        page.append("\n## Settings of all patterns\n");
        parameters(pack, "drift.", page);
        page.append("\n## Timescales\n\nA council may set itself a limit inside the last column: see"
                + " [how](../how-to/set-own-limits-and-days-off.md).\n\n"
                + "| Id | From | To | Limit | Basis | Severity | A council may set |\n|---|---|---|---|---|---|---|\n");
        for (TimescaleLimit row : pack.timescales()) {
            page.append("| %s | %s | %s | %s | %s | %s | %s |%n"
                    .formatted(
                            row.id(),
                            row.from(),
                            row.to(),
                            row.words() + (row.isInForce() ? inForce(row) : ", not in force"),
                            row.basis(),
                            row.severity(),
                            row.isSettable() ? row.least() + " to " + row.most() : "–"));
        }
        return page.toString();
    }

    private static String inForce(TimescaleLimit row) {
        return row.inForceFrom().equals(LocalDate.MIN)
                ? ""
                : ", in force from " + EnglishDates.day(row.inForceFrom());
    }

    private static void definition(PatternDefinition pattern, StringBuilder page) {
        pattern.events().forEach((name, events) -> page.append("- *")
                .append(name)
                .append("*: ")
                .append(words(events))
                .append(".\n"));
        pattern.readings().forEach(reading -> page.append("- ").append(reading).append("\n"));
        for (Suppression by : pattern.suppressedBy()) {
            page.append("- Not counted beside ")
                    .append(by.pattern())
                    .append(by.severity() == null ? "" : " of severity " + by.severity())
                    .append(by.timescale() == null ? "" : ", where it is about " + by.timescale())
                    .append(by.rule() == null ? "" : ", where it is “" + by.rule() + "”")
                    .append(", which says the same more strongly.\n");
        }
    }

    private static String words(List<EventSelector> events) {
        return events.stream()
                .map(event -> "`" + event.event() + "`"
                        + event.where().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(wanted -> wanted.getKey() + " " + String.join(" or ", wanted.getValue()))
                                .collect(Collectors.joining(
                                        ", ",
                                        event.where().isEmpty() ? "" : " (",
                                        event.where().isEmpty() ? "" : ")")))
                .collect(Collectors.joining("; "));
    }

    private static void parameters(RulePack pack, String prefix, StringBuilder page) {
        List<Parameter> own = pack.parameters().all().stream()
                .filter(each -> each.name().startsWith(prefix) && each.name().indexOf('.', prefix.length()) < 0)
                .toList();
        if (!own.isEmpty()) {
            page.append("\n| Setting | Value | Unit | Source |\n|---|---|---|---|\n");
            own.forEach(each -> page.append("| ")
                    .append(String.join(" | ", each.name(), each.value(), each.unit(), each.source()))
                    .append(" |\n"));
        }
    }

    private static String severity(RulePack pack, RuleCard card) {
        String text = pack.text(card.file());
        int at = text.indexOf("Conclusion.", text.indexOf("\"" + card.name() + "\"")) + "Conclusion.".length();
        return text.substring(at, text.indexOf('(', at)).toUpperCase(Locale.ROOT);
    }
}
