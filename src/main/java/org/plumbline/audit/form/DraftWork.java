package org.plumbline.audit.form;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.instrument.FreeTextGuard;

/** How far an auditor has come with a draft. */
@Embeddable
public class DraftWork {

    private @Nullable Instant startedAt;
    private @Nullable Instant lastSavedAt;
    private @Nullable Instant firstCheckedAt;
    private int changedAfterCheck;
    private boolean flagsUnknown;

    /** One a line. */
    private String keptWords = "";

    @Embedded
    private AuditorSummary summary = AuditorSummary.NONE;

    /** Returns whether for the first time. */
    boolean start(Instant at) {
        boolean first = startedAt == null;
        startedAt = first ? at : startedAt;
        return first;
    }

    /** The rules could not judge the case when it was started, so that nobody knows its flags. */
    void flagsAreUnknown() {
        flagsUnknown = true;
    }

    /** Whether nobody knows the flags of the case. */
    public boolean areFlagsUnknown() {
        return flagsUnknown;
    }

    /** The auditor has looked at words that may identify somebody, and they may stay; returns whether there was room. */
    public boolean keep(String words) {
        String all = keptWords.isEmpty() ? words : keptWords + "\n" + words;
        boolean fits = all.length() <= TextLimits.EVIDENCE;
        keptWords = fits && !kept().contains(words) ? all : keptWords;
        return fits;
    }

    /** Those of the words that may identify somebody of which the auditor has not said that they do not. */
    public List<FreeTextGuard.Warning> unanswered(List<FreeTextGuard.Warning> found) {
        return found.stream()
                .filter(warning -> !kept().contains(warning.excerpt()))
                .toList();
    }

    private Set<String> kept() {
        return Set.copyOf(keptWords.lines().toList());
    }

    void saved(Instant at, boolean judgementChanged) {
        lastSavedAt = at;
        if (firstCheckedAt != null && judgementChanged) {
            changedAfterCheck++;
        }
    }

    /**
     * Takes every part that can be stored of what the auditor says of the case as a whole; returns the others, each with a
     * sentence that says what to do.
     */
    public Map<AuditorSummary.Part, String> summarise(AuditorSummary given, Instant at) {
        Map<AuditorSummary.Part, String> problems = given.problems();
        saved(at, false);
        summary = given.with(problems.keySet(), summary);
        return problems;
    }

    /** Words in it that may identify somebody, as long as the auditor has not said that they do not. */
    public List<FreeTextGuard.Warning> namesInSummary() {
        return unanswered(summary.freeText());
    }

    /** What the auditor takes from the case as a whole. */
    public AuditorSummary summary() {
        return summary;
    }

    /** The computed grade was shown; returns whether for the first time. */
    public boolean checked(Instant at) {
        boolean first = firstCheckedAt == null;
        firstCheckedAt = first ? at : firstCheckedAt;
        return first;
    }

    /** How many judgements were changed after the computed grade was first shown. */
    public int changedAfterCheck() {
        return changedAfterCheck;
    }

    /** When an answer was last stored; absent before the first. */
    public @Nullable Instant lastSavedAt() {
        return lastSavedAt;
    }
}
