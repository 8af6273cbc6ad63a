package org.plumbline.report.past;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.grading.Grade;

/**
 * All audits that figures are made of.
 *
 * @param themes codes in the order of the columns
 * @param parts what the list says of its audits
 */
public record PastAudits(List<PastAudit> audits, List<String> themes, Set<Part> parts) {

    /** What a list of audits may leave out. */
    public enum Part {
        ETHNICITY,
        DISABILITY,
        ACTIONS,
        FOLLOW_UPS
    }

    public PastAudits {
        audits = List.copyOf(audits);
        themes = List.copyOf(themes);
        parts = Set.copyOf(parts);
    }

    /** The first month that has a row, counted or not. */
    public Optional<YearMonth> first() {
        return audits.stream().map(PastAudit::month).min(Comparator.naturalOrder());
    }

    /** The same without the months after this one. */
    public PastAudits upTo(YearMonth month) {
        return new PastAudits(
                audits.stream().filter(each -> !each.month().isAfter(month)).toList(), themes, parts);
    }

    /** Counted audits of the period, of every stream. */
    public List<PastAudit> both(Period period) {
        return counted(period).toList();
    }

    /** Counted audits of the period that were drawn at random. */
    public List<PastAudit> random(Period period) {
        return counted(period).filter(PastAudit::random).toList();
    }

    /** Codes of all teams with a counted random audit, in the order of their letters. */
    public List<String> teams() {
        return audits.stream()
                .filter(each -> each.counted() && each.random())
                .map(PastAudit::team)
                .distinct()
                .sorted(PastAudits::byLetters)
                .toList();
    }

    /** The audit that each identifier stands for. */
    Map<String, PastAudit> byId() {
        return audits.stream().collect(Collectors.toMap(PastAudit::id, Function.identity()));
    }

    private Stream<PastAudit> counted(Period period) {
        return audits.stream().filter(each -> each.counted() && period.contains(each.month()));
    }

    /** By the numbers of the letters in Unicode, which is not the order of their halves in memory. */
    static int byLetters(String one, String other) {
        return Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());
    }

    /** The grades of a theme where it was audited. */
    public static List<Grade> ofTheme(List<PastAudit> audits, String theme) {
        return audits.stream()
                .filter(each -> each.themes().containsKey(theme))
                .map(each -> each.themes().get(theme))
                .toList();
    }

    /** The overall grades. */
    public static List<Grade> overall(List<PastAudit> audits) {
        return audits.stream().map(PastAudit::grade).toList();
    }
}
