package org.plumbline.intake.cell;

import java.util.regex.Pattern;

/** What a spreadsheet shows in a cell in place of a value: an error of a formula, or marks where the column is too narrow. */
public final class CellError {

    private static final Pattern ERROR = Pattern.compile(
            "#(?:N/A|REF!|VALUE!|NAME\\?|DIV/0!|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|GETTING_DATA).*|#{2,}|Err:\\d{3}",
            Pattern.CASE_INSENSITIVE);

    private CellError() {}

    /** Whether somebody stored what was shown as text. */
    public static boolean isWritten(String text) {
        return !text.isEmpty()
                && (text.charAt(0) == '#' || text.charAt(0) == 'E')
                && ERROR.matcher(text.strip()).matches();
    }
}
