package org.plumbline.demo;

import java.util.List;

/**
 * How a person audits.
 *
 * @param leniency points by which practice looks better to them than it is; below zero for the severe
 * @param drift points by which that changes from month to month
 * @param missing how many in a hundred weak answers they put down as "not evidenced" rather than "no"
 */
record Habit(int leniency, int drift, int missing) {

    /** As most do. */
    static final Habit FAIR = new Habit(0, 0, 30);

    /** Lenient, severe, and one whose eye gets milder through the year: what a moderation should notice. */
    static final List<Habit> KINDS = List.of(
            FAIR, new Habit(9, 0, 20), FAIR, new Habit(-8, 0, 45), new Habit(-6, 1, 30), FAIR, new Habit(3, 0, 30));

    /** The points in a month, the first of the past rounds being 0. */
    int points(int month) {
        return leniency + drift * month;
    }
}
