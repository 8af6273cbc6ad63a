package org.plumbline.intake.workbook;

/** A format of Office files that is read, in the words of the sentences that refuse what is none. */
public enum OfficeFormat {
    WORKBOOK("Excel", "workbook", ".xlsx", ".xls", "spreadsheetml"),
    DOCUMENT("Word", "document", ".docx", ".doc", "wordprocessingml");

    private final String program;
    private final String thing;
    private final String ending;
    private final String oldEnding;
    private final String contents;

    OfficeFormat(String program, String thing, String ending, String oldEnding, String contents) {
        this.program = program;
        this.thing = thing;
        this.ending = ending;
        this.oldEnding = oldEnding;
        this.contents = contents;
    }

    String program() {
        return program;
    }

    String thing() {
        return thing;
    }

    String ending() {
        return ending;
    }

    String oldEnding() {
        return oldEnding;
    }

    /** What the type of the main part of such a file contains. */
    String contents() {
        return contents;
    }

    /** With its article, such as: an Excel workbook. */
    String inWords() {
        return (this == WORKBOOK ? "an " : "a ") + program + " " + thing;
    }

    /** As the programs call it, such as: Excel workbook (.xlsx). */
    private String kind() {
        return program + " " + thing + " (" + ending + ")";
    }

    /** How a file becomes one of this format. */
    String saveAs() {
        return " Open it in %s, choose “Save as” and “%s”, and try again.".formatted(program, kind());
    }

    /** What to do with a file of which something cannot be read. */
    String saveAgain() {
        return " Check that it opens in %s, save it again as “%s”, and try again.".formatted(program, kind());
    }
}
