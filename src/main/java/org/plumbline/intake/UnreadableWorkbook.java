package org.plumbline.intake;

/** The file cannot be read as a workbook. The message is a sentence for the person who holds it and says what to do. */
final class UnreadableWorkbook extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableWorkbook(String sentence) {
        super(sentence);
    }

    UnreadableWorkbook(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
