package org.plumbline.report.protection;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.plumbline.audit.round.SampleStream;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.grading.Grade;
import org.plumbline.report.past.PastAudit;
import org.plumbline.report.past.PastAudits;
import org.plumbline.report.past.PastAudits.Part;

/** Councils of several sizes whose audits came by chance, the same for the same seed. */
final class Councils {

    static final YearMonth FIRST = YearMonth.of(2024, 6);

    private Councils() {}

    static PastAudits of(int seed, int months, int size, int teams, Set<Part> parts, List<String> themes) {
        Random chance = new Random(seed);
        List<PastAudit> audits = new ArrayList<>();
        for (int month = 0; month < months; month++) {
            int ofMonth = size - 2 + chance.nextInt(5);
            for (int i = 0; i < ofMonth; i++) {
                audits.add(audit(audits.size(), FIRST.plusMonths(month), chance, teams, parts, themes));
            }
        }
        return new PastAudits(audits, themes, parts);
    }

    private static PastAudit audit(
            int number, YearMonth month, Random chance, int teams, Set<Part> parts, List<String> themes) {
        Map<String, Grade> ofThemes = themes.isEmpty() ? Map.of() : Map.of(themes.getFirst(), grade(chance));
        boolean again = parts.contains(Part.FOLLOW_UPS) && number > 20 && chance.nextInt(6) == 0;
        return new PastAudit(
                "A" + number,
                month,
                "T" + chance.nextInt(teams),
                CaseType.values()[Math.min(chance.nextInt(7), chance.nextInt(7))],
                chance.nextInt(6) == 0 ? SampleStream.TARGETED : SampleStream.RANDOM,
                true,
                grade(chance),
                ofThemes,
                PastAudit.Ethnicity.values()[Math.min(chance.nextInt(6), chance.nextInt(6))],
                PastAudit.Disability.values()[chance.nextInt(3)],
                false,
                new PastAudit.Patterns(Set.of(), Set.of()),
                new PastAudit.Actions(2, 1, 0, 1),
                again ? "A" + chance.nextInt(number) : null);
    }

    private static Grade grade(Random chance) {
        int throwing = chance.nextInt(20);
        if (throwing < 3) {
            return Grade.OUTSTANDING;
        }
        return throwing < 12 ? Grade.GOOD : throwing < 18 ? Grade.REQUIRES_IMPROVEMENT : Grade.INADEQUATE;
    }

    static Set<Part> everything() {
        return EnumSet.allOf(Part.class);
    }
}
