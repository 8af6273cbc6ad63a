package org.plumbline.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds, for every binding ceiling of a grade, the smallest change of answers or flags that lifts it, by trying the real
 * rules: the fewest changes first, among those the shortest steps up the scale, among those the order of the form.
 * Deterministic and bounded; where the bound is reached it returns a change of which no part can be left out.
 */
public final class WhatWouldChange {

    private WhatWouldChange() {}

    /**
     * One change for each binding ceiling of the case, then of each theme. A ceiling that no answer or flag can lift,
     * such as an immediate risk, has none.
     */
    public static List<Change> of(Grader grader, AnswerSheet sheet) {
        CaseGrade now = grader.grade(sheet);
        List<Change> changes = new ArrayList<>();
        for (FiredRule rule : binding(now.rules())) {
            change(grader, sheet, now, rule, AuditedCase.OVERALL).ifPresent(changes::add);
        }
        for (ThemeGrade theme : now.themes()) {
            for (FiredRule rule : binding(theme.rules())) {
                change(grader, sheet, now, rule, theme.theme()).ifPresent(changes::add);
            }
        }
        return List.copyOf(changes);
    }

    private static List<FiredRule> binding(List<FiredRule> rules) {
        return rules.stream().filter(FiredRule::binding).toList();
    }

    private static Optional<Change> change(
            Grader grader, AnswerSheet sheet, CaseGrade now, FiredRule rule, String scope) {
        Grade from = grade(now, scope);
        ChangeSearch search = new ChangeSearch(
                grader, sheet, Candidates.of(grader.instrument(), sheet, rule), after -> lifted(after, rule, scope));
        return search.smallest().map(moves -> {
            Grade to = grade(grader.grade(Move.apply(sheet, moves)), scope);
            return change(rule.code(), scope, from, to, moves);
        });
    }

    /** Whether the rule does not fire any more. */
    private static boolean lifted(CaseGrade after, FiredRule rule, String scope) {
        List<FiredRule> rules = scope.equals(AuditedCase.OVERALL)
                ? after.rules()
                : after.theme(scope).orElseThrow().rules();
        return rules.stream().noneMatch(each -> each.code().equals(rule.code()));
    }

    private static Grade grade(CaseGrade grade, String scope) {
        return scope.equals(AuditedCase.OVERALL)
                ? grade.grade()
                : grade.theme(scope).orElseThrow().grade();
    }

    private static Change change(String rule, String scope, Grade from, Grade to, List<Move> moves) {
        List<AnswerChange> answers = new ArrayList<>();
        List<String> flags = new ArrayList<>();
        for (Move move : moves) {
            switch (move) {
                case Move.Better better -> answers.add(new AnswerChange(better.question(), better.from(), better.to()));
                case Move.Mitigate mitigate -> flags.add(mitigate.pattern());
            }
        }
        return new Change(rule, scope, from, to, answers, flags);
    }
}
