package org.plumbline.drift;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.drift.ground.Definitions;
import org.plumbline.drift.ground.PatternDefinition;
import org.plumbline.rulebook.Parameter;
import org.plumbline.rulebook.RuleCard;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.RulePacks;
import org.plumbline.rulebook.TimescaleLimit;

/** The reference of drift and delay is made from the pack: {@code -Dreference.write=true} writes it anew. */
class DriftReferenceTests {

    @Test
    void thePageSaysWhatThePackSays() throws IOException {
        DriftPage.beginsWith(page(RulePacks.bundled().current()));
    }

    private static String page(RulePack pack) {
        StringBuilder page = new StringBuilder("# Drift and delay: patterns and timescales\n\nMade from rule pack "
                + pack.id() + ". A pattern without rules, or whose data is not there, is reported as not evaluable,"
                + " which is never the same as clear. How a pattern is read where the texts leave room stands in"
                + " [0032](../adr/0032-readings-of-drift-patterns.md) and"
                + " [0053](../adr/0053-readings-of-management-and-court-patterns.md); what is found of the delays planted in the"
                + " synthetic county, at the [end](#what-is-found-in-the-synthetic-county).\n\n## Patterns\n");
        List<RuleCard> cards = pack.rules("drift").cards();
        for (PatternDefinition pattern : new Definitions(pack).patterns()) {
            page.append("\n### ")
                    .append(pattern.code())
                    .append(" ")
                    .append(pattern.name())
                    .append("\n\n");
            List<RuleCard> own = cards.stream()
                    .filter(card -> card.code().equals(pattern.code()))
                    .toList();
            if (own.isEmpty()) {
                page.append("No rule in this pack yet.\n");
                continue;
            }
            page.append(
                    pattern.fromAnnexA().isEmpty()
                            ? "Not told by an Annex A workbook.\n\n"
                            : "Told by an Annex A workbook.\n\n");
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
                            row.unit().words(row.limit()),
                            row.basis(),
                            row.severity(),
                            row.isSettable() ? row.least() + " to " + row.most() : "–"));
        }
        return page.toString();
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
        String rule = text.substring(text.indexOf("\"" + card.name() + "\""));
        int at = rule.indexOf("Severity.") + "Severity.".length();
        return rule.substring(at, rule.indexOf(',', at));
    }
}
