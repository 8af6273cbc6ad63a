package org.plumbline.audit.grade;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.grading.CaseGrade;
import org.plumbline.grading.Grade;
import org.plumbline.grading.GradeDocument;
import org.plumbline.grading.ThemeGrade;
import org.plumbline.statistics.Fraction;

/** A grade as it was given, with the whole document of its reasons. Never changed: a later grade is added after it. */
@Entity
@Table(name = "audit_grade")
public class StoredGrade {

    private static final int DOCUMENT = 1_000_000;

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID auditId;
    private int number;
    private String cause;

    @Enumerated(EnumType.STRING)
    private Grade computed;

    @Enumerated(EnumType.STRING)
    private Grade finalGrade;

    private @Nullable BigDecimal score;
    private boolean provisional;
    private boolean escalate;
    private String packId;
    private String packDigest;

    @Column(length = DOCUMENT)
    private String document;

    private String storedBy;
    private Instant storedAt;

    @ElementCollection
    @CollectionTable(name = "audit_theme_grade", joinColumns = @JoinColumn(name = "grade_id"))
    @OrderColumn(name = "position")
    private List<OfTheme> themes = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected StoredGrade() {}

    /**
     * A grade of an audit.
     *
     * @param first the grade by the rules alone, against which the final one is kept
     * @param graded the current grade, with the overrides of themes in it
     * @param overall the case's current grade
     */
    public StoredGrade(
            UUID auditId,
            int number,
            String cause,
            CaseGrade first,
            CaseGrade graded,
            Grade overall,
            String by,
            Instant at) {
        this.id = UUID.randomUUID();
        this.auditId = auditId;
        this.number = number;
        this.cause = cause;
        this.computed = first.grade();
        this.finalGrade = overall;
        this.score = rounded(graded.score());
        this.provisional = graded.provisional();
        this.escalate = graded.escalates();
        this.packId = graded.packId();
        this.packDigest = graded.packDigest();
        this.document = GradeDocument.write(graded);
        this.storedBy = by;
        this.storedAt = at;
        for (ThemeGrade theme : graded.themes()) {
            Grade byRules = first.theme(theme.theme()).orElse(theme).grade();
            themes.add(new OfTheme(theme, byRules));
        }
    }

    private static @Nullable BigDecimal rounded(@Nullable Fraction score) {
        return score == null ? null : score.rounded();
    }

    CaseGrade graded() {
        return GradeDocument.read(document);
    }

    int number() {
        return number;
    }

    public Grade computed() {
        return computed;
    }

    Grade finalGrade() {
        return finalGrade;
    }

    public boolean escalates() {
        return escalate;
    }

    boolean provisional() {
        return provisional;
    }

    public Instant storedAt() {
        return storedAt;
    }

    /** The grade of one theme, beside the document so that figures need not read it. */
    @Embeddable
    static class OfTheme {

        private String theme;
        private @Nullable BigDecimal score;

        @Enumerated(EnumType.STRING)
        private Grade computed;

        @Enumerated(EnumType.STRING)
        private Grade finalGrade;

        @SuppressWarnings("NullAway.Init")
        protected OfTheme() {}

        OfTheme(ThemeGrade graded, Grade computed) {
            this.theme = graded.theme();
            this.score = rounded(graded.score());
            this.computed = computed;
            this.finalGrade = graded.grade();
        }
    }
}
