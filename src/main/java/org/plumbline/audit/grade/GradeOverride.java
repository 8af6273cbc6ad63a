package org.plumbline.audit.grade;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.grading.Grade;

/** A grade that the QA lead set in place of the computed one, with the reason. */
@Entity
@Table(name = "audit_override")
class GradeOverride {

    /** The scope of the case's own grade; any other scope is a theme's code. */
    static final String OVERALL = "OVERALL";

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID auditId;
    private String scope;

    @Enumerated(EnumType.STRING)
    private Grade computed;

    @Enumerated(EnumType.STRING)
    private Grade wanted;

    private String category;
    private String reason;
    private String overriddenBy;
    private Instant overriddenAt;

    @SuppressWarnings("NullAway.Init")
    protected GradeOverride() {}

    GradeOverride(UUID auditId, OverrideInput input, Grade computed, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.auditId = auditId;
        this.scope = input.scope();
        this.computed = computed;
        this.wanted = input.grade();
        this.category = input.category();
        this.reason = input.reason();
        this.overriddenBy = by;
        this.overriddenAt = at;
    }

    String scope() {
        return scope;
    }

    Grade wanted() {
        return wanted;
    }

    /** As the certificate shows it; the reason is text about the case, and left out where the case is not identified. */
    OverrideView view(boolean identified) {
        return new OverrideView(
                scope,
                computed,
                wanted,
                category,
                identified ? reason : null,
                identified ? overriddenBy : null,
                overriddenAt);
    }
}
