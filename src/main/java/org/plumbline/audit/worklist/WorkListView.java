package org.plumbline.audit.worklist;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.audit.alert.EscalationRow;
import org.plumbline.audit.draw.RoundRow;
import org.plumbline.audit.form.AgreementRow;

/**
 * What waits for the person signed in.
 *
 * @param audits theirs that are not signed off, the earliest due first
 * @param agreements mitigations of critical flags that wait for a second person
 * @param escalations alerts that nobody has acknowledged, and withdrawn ones that nobody has read of
 * @param round the latest round, for those who run it
 */
public record WorkListView(
        List<WorkAudit> audits,
        List<AgreementRow> agreements,
        List<EscalationRow> escalations,
        @Nullable RoundRow round) {}
