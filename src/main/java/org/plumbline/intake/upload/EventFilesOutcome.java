package org.plumbline.intake.upload;

/** What comes of uploading files of events. */
public sealed interface EventFilesOutcome {

    /** The files were refused; the sentence says why and what to do. */
    record Refused(String sentence) implements EventFilesOutcome {}

    /** The files were read and wait to be accepted. */
    record Ready(EventFilesPreview preview) implements EventFilesOutcome {}
}
