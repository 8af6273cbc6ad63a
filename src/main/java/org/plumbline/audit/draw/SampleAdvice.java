package org.plumbline.audit.draw;

import java.util.List;

/**
 * What size of sample to draw.
 *
 * @param frame cases in the frame now
 * @param quarter cases a quarter that reach the margin wanted
 * @param monthly what that is a month, with the floor
 * @param capacity what all auditors together can do
 * @param advised the smaller of the two
 * @param achievedMargin half-width of the quarter's estimate with the size advised, such as 0.10
 * @param notes sentences, such as that the capacity is too small
 */
public record SampleAdvice(
        int frame, int quarter, int monthly, int capacity, int advised, double achievedMargin, List<String> notes) {}
