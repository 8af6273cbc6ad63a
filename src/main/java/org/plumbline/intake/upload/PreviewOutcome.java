package org.plumbline.intake.upload;

/** What comes of uploading a workbook. */
public sealed interface PreviewOutcome {

    /** The workbook was refused; the sentence says why and what to do. */
    record Refused(String sentence) implements PreviewOutcome {}

    /** The workbook was read and waits to be accepted. */
    record Ready(ImportPreview preview) implements PreviewOutcome {}
}
