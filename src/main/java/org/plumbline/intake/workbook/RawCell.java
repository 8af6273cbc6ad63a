package org.plumbline.intake.workbook;

import java.math.BigDecimal;

/**
 * A cell as the file holds it. Blank cells are left out.
 *
 * @param column from 0
 * @param text what the file holds, for formulas the value that Excel worked out last
 */
public record RawCell(int column, Type type, String text) {

    public enum Type {
        TEXT,
        NUMBER,
        ERROR
    }

    /** The number of a {@link Type#NUMBER}. */
    public double number() {
        return Double.parseDouble(text);
    }

    /** As people would write it: numbers without exponent or needless zeros. */
    public String shown() {
        if (type != Type.NUMBER) {
            return text;
        }
        return BigDecimal.valueOf(number()).stripTrailingZeros().toPlainString();
    }
}
