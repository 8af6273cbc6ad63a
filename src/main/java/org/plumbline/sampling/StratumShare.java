package org.plumbline.sampling;

import java.math.BigDecimal;

/**
 * A stratum in the draw.
 *
 * @param stratum its code
 * @param inFrame cases in the frame
 * @param eligible those left after exclusions: the draw is from these and in proportion to them
 * @param wanted its share of the sample
 * @param drawn cases drawn; fewer than wanted when the caps leave no more
 */
public record StratumShare(String stratum, int inFrame, int eligible, int wanted, int drawn) {

    /** Cases left out. */
    public int excluded() {
        return inFrame - eligible;
    }

    /** Whether more than a share of its cases in the frame was left out. */
    public boolean thinned(BigDecimal share) {
        return BigDecimal.valueOf(excluded()).compareTo(share.multiply(BigDecimal.valueOf(inFrame))) > 0;
    }
}
