package org.plumbline.intake;

import java.math.BigDecimal;

/**
 * A cell as the file holds it. Blank cells are left out.
 *
 * @param column from 0
 * @param text what the file holds, for formulas the value that Excel worked out last
 */
record RawCell(int column, Type type, String text) {

    enum Type {
        TEXT,
        NUMBER,
        ERROR
    }

    /** The number of a {@link Type#NUMBER}. */
    double number() {
        return Double.parseDouble(text);
    }

    /** As people would write it: numbers without exponent or needless zeros. */
    String shown() {
        if (type != Type.NUMBER) {
            return text;
        }
        return BigDecimal.valueOf(number()).stripTrailingZeros().toPlainString();
    }
}
