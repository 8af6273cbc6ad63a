package org.plumbline.intake.cell;

import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times of day as people and systems write them into cells. */
public final class CellTime {

    private static final Pattern TIME =
            Pattern.compile("(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d{1,9})?)?(?: ?([ap])m)?");
    private static final int HALF_A_DAY = 12;
    private static final int LAST_HOUR = 23;
    private static final int LAST_MINUTE = 59;

    private CellTime() {}

    /** The time that a text names, or null when there is no such time of day. */
    public static @Nullable LocalTime written(String text) {
        Matcher time = TIME.matcher(CellText.plain(text).toLowerCase(Locale.UK));
        if (!time.matches()) {
            return null;
        }
        int hour = hour(Integer.parseInt(time.group(1)), time.group(4));
        int minute = Integer.parseInt(time.group(2));
        int second = time.group(3) == null ? 0 : Integer.parseInt(time.group(3));
        boolean possible = hour >= 0 && hour <= LAST_HOUR && minute <= LAST_MINUTE && second <= LAST_MINUTE;
        return possible ? LocalTime.of(hour, minute, second) : null;
    }

    /** The hour of the day; -1 where what stands behind it says otherwise, as in 13:00 am. */
    private static int hour(int written, @Nullable String half) {
        if (half == null || half.equals("p") && written > HALF_A_DAY) {
            return written;
        }
        if (written < 1 || written > HALF_A_DAY) {
            return -1;
        }
        return written % HALF_A_DAY + (half.equals("p") ? HALF_A_DAY : 0);
    }
}
