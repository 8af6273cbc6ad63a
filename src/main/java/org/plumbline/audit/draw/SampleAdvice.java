package org.plumbline.audit.draw;

import java.util.List;

/**
 * What size of sample to draw.
 *
 * @param frame cases in the frame now
 * @param quarter cases that reach the margin wanted: of a monthly round those of a quarter
 * @param needed cases that this round should draw: of a monthly round a third of them, with the floor
 * @param capacity what all auditors together can do
 * @param advised the smaller of the two
 * @param achievedMargin half-width of the estimate with the size advised, such as 0.10: of a monthly round that of the
 *     quarter, of any other that of the round itself; 0 where every case of the frame is drawn
 * @param notes sentences, such as that the capacity is too small
 */
public record SampleAdvice(
        int frame, int quarter, int needed, int capacity, int advised, double achievedMargin, List<String> notes) {}
