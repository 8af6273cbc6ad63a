package org.plumbline.report.book;

/** In what a list leaves. */
public enum ListFormat {
    CSV("CSV", ".csv", "text/csv;charset=UTF-8"),
    EXCEL("Excel", ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String label;
    private final String ending;
    private final String contentType;

    ListFormat(String label, String ending, String contentType) {
        this.label = label;
        this.ending = ending;
        this.contentType = contentType;
    }

    /** What people call it. */
    public String label() {
        return label;
    }

    /** The end of a file's name, such as {@code .csv}. */
    public String ending() {
        return ending;
    }

    /** The type as the web names it. */
    public String contentType() {
        return contentType;
    }
}
