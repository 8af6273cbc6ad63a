package org.plumbline.intake;

/** The file cannot be read. The message is a sentence for the person who holds it and says what to do. */
public final class UnreadableFile extends Exception {

    private static final long serialVersionUID = 1L;

    public UnreadableFile(String sentence) {
        super(sentence);
    }

    public UnreadableFile(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
