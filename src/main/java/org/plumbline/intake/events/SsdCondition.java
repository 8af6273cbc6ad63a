package org.plumbline.intake.events;

import java.util.Arrays;
import java.util.List;

/**
 * What a cell of a row has to hold, or must not hold, for the row to record an event.
 *
 * @param wanted whether it has to hold one of the values
 */
record SsdCondition(boolean wanted, SsdCell cell, List<String> values) {

    private static final String YES = "Y";

    static SsdCondition of(boolean wanted, String text) {
        String[] parts = text.split(":");
        return new SsdCondition(
                wanted,
                SsdCell.of(parts[0]),
                Arrays.stream(parts[1].split("\\|")).map(SsdCell::plain).toList());
    }

    /** Whether it cannot be told, because the words of the cell mean nothing that is known. */
    boolean isOpen(CsvRow row, SsdLookups lookups) {
        String text = cell.text(row, lookups);
        boolean known = cell.list() != null
                ? !cell.isUnread(row, lookups, true)
                : !values.contains(YES)
                        || values.contains(SsdCell.plain(text))
                        || !SsdCell.yesNo(text).isEmpty();
        return !text.isEmpty() && !known;
    }

    /** Whether the row records the event as far as this cell goes. */
    boolean isMet(CsvRow row, SsdLookups lookups) {
        String text = cell.read(row, lookups);
        boolean holds =
                !text.isEmpty() && (values.contains(SsdCell.plain(text)) || values.contains(SsdCell.yesNo(text)));
        return holds == wanted;
    }
}
