package org.plumbline.ui.casefile;

import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.CaseListRow;
import org.plumbline.finding.Severity;

/**
 * A case in the list.
 *
 * @param worst the severity of its worst open flag; absent where it has none
 */
record CaseLine(CaseListRow row, @Nullable Severity worst) {}
