package org.plumbline.intake.annexa;

/** What comes of checking a file. */
public sealed interface CheckOutcome {

    /** The file could not be read as a workbook. The sentence says why and what to do. */
    record Refused(String sentence) implements CheckOutcome {}

    /** The file was read. */
    record Checked(WorkbookCheck workbook) implements CheckOutcome {}
}
