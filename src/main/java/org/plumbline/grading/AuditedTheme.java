package org.plumbline.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.instrument.AnswerCode;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Question;
import org.plumbline.instrument.Theme;
import org.plumbline.statistics.Fraction;

/**
 * The answers of one theme, sorted into neutral lists that theme rules judge. Every list holds question ids in the
 * order of the form. A question answered "not applicable" is in no list but {@link #notApplicable()}.
 */
public final class AuditedTheme {

    private final ThemeTerms terms;
    private final Theme theme;
    private final Limits limits;
    private final List<String> seriousDrift;
    private final List<String> notApplicable = new ArrayList<>();
    private final List<String> criticalNotMet = new ArrayList<>();
    private final List<String> criticalNotEvidenced = new ArrayList<>();
    private final List<String> criticalPartlyMet = new ArrayList<>();
    private final List<String> otherNotMet = new ArrayList<>();
    private final List<String> notEvidenced = new ArrayList<>();
    private final OutstandingGate gate;
    private final List<String> safetyNotMet = new ArrayList<>();
    private final List<String> safetyNotEvidenced = new ArrayList<>();
    private final List<Contribution> gained = new ArrayList<>();
    private final List<Contribution> lost = new ArrayList<>();
    private int weight;
    private int weightNotEvidenced;
    private int points;
    private final @Nullable Fraction score;
    private final Grade base;

    AuditedTheme(
            ThemeTerms terms,
            Map<String, AnswerCode> answers,
            Instrument instrument,
            Limits limits,
            List<String> seriousDrift) {
        this.terms = terms;
        this.theme = terms.theme();
        this.limits = limits;
        this.seriousDrift = seriousDrift;
        for (Question question : theme.questions()) {
            AnswerCode answer = answers.get(question.id());
            if (answer == null) {
                throw new IllegalArgumentException(
                        "A question of an audited theme has no answer (" + question.id() + ")");
            }
            sort(question, answer);
            count(question, answer, instrument.option(answer).points());
        }
        gate = OutstandingGate.of(theme, answers);
        score = weight > 0 ? Fraction.of(points, weight) : null;
        base = score == null ? Grade.NOT_GRADED : limits.band(score);
    }

    private void sort(Question question, AnswerCode answer) {
        String id = question.id();
        switch (answer) {
            case A -> notApplicable.add(id);
            case N -> {
                (question.critical() ? criticalNotMet : otherNotMet).add(id);
                if (question.safety()) {
                    safetyNotMet.add(id);
                }
            }
            case E -> {
                (question.critical() ? criticalNotEvidenced : otherNotMet).add(id);
                notEvidenced.add(id);
                if (question.safety()) {
                    safetyNotEvidenced.add(id);
                }
            }
            case P -> {
                if (question.critical()) {
                    criticalPartlyMet.add(id);
                }
            }
            case F, M -> {}
        }
    }

    private void count(Question question, AnswerCode answer, int pointsOfAnswer) {
        if (answer == AnswerCode.A) {
            return;
        }
        int gain = question.weight() * pointsOfAnswer;
        int loss = question.weight() * (FULL - pointsOfAnswer);
        weight += question.weight();
        points += gain;
        if (answer == AnswerCode.E) {
            weightNotEvidenced += question.weight();
        }
        if (gain > 0) {
            gained.add(new Contribution(question.id(), answer, gain));
        }
        if (loss > 0) {
            lost.add(new Contribution(question.id(), answer, loss));
        }
    }

    private static final int FULL = 100;

    Theme theme() {
        return theme;
    }

    Fraction weight() {
        return terms.weight();
    }

    @Nullable
    Fraction score() {
        return score;
    }

    List<Contribution> gained() {
        return gained;
    }

    List<Contribution> lost() {
        return lost;
    }

    List<String> safetyNotMet() {
        return safetyNotMet;
    }

    List<String> safetyNotEvidenced() {
        return safetyNotEvidenced;
    }

    /** The theme's code. */
    public String code() {
        return theme.code();
    }

    /** The numbers to judge against. */
    public Limits limits() {
        return limits;
    }

    /** How many questions apply. */
    public int applicable() {
        return theme.questions().size() - notApplicable.size();
    }

    /** How many questions must apply for the theme to be graded. */
    public int applicableMinimum() {
        return terms.applicableMinimum();
    }

    /** The band of the score; {@link Grade#NOT_GRADED} when no question applies. */
    public Grade base() {
        return base;
    }

    /** Questions answered "not applicable". */
    public List<String> notApplicable() {
        return notApplicable;
    }

    /** Critical questions answered No. */
    public List<String> criticalNotMet() {
        return criticalNotMet;
    }

    /** Critical questions not evidenced. */
    public List<String> criticalNotEvidenced() {
        return criticalNotEvidenced;
    }

    /** Critical questions answered Partly. */
    public List<String> criticalPartlyMet() {
        return criticalPartlyMet;
    }

    /** Other questions answered No or not evidenced. */
    public List<String> otherNotMet() {
        return otherNotMet;
    }

    /** All questions not evidenced. */
    public List<String> notEvidenced() {
        return notEvidenced;
    }

    /** Share of the applicable weight that is not evidenced. */
    public Fraction notEvidencedShare() {
        return Fraction.of(weightNotEvidenced, weight);
    }

    /** Answers that keep the theme from Outstanding whatever its score. */
    public List<String> shortOfOutstanding() {
        return gate.any();
    }

    /** The same answers by what is wrong with each. */
    public OutstandingGate gate() {
        return gate;
    }

    /** Whether serious drift on the case is this theme's to answer for. */
    public boolean answersForDrift() {
        return terms.answersForDrift();
    }

    /** Patterns of high or critical flags that are open and not mitigated. */
    public List<String> seriousDrift() {
        return seriousDrift;
    }
}
