package org.plumbline.sampling;

import java.util.List;

/**
 * A sample and all that is needed to repeat it by hand.
 *
 * @param selected in the order of their ranks
 * @param reserve the cases not drawn, in the order of their ranks, for replacement
 * @param exclusions in the order of the frame
 * @param skipped cases that a cap kept out, in the order of their ranks
 * @param strata in the order of their codes
 * @param warnings sentences to publish with the sample
 */
public record DrawResult(
        DrawPlan plan,
        Frame frame,
        List<Drawn> selected,
        List<Drawn> reserve,
        List<Excluded> exclusions,
        List<Skipped> skipped,
        List<StratumShare> strata,
        List<String> warnings)
        implements DrawOutcome {

    public DrawResult {
        selected = List.copyOf(selected);
        reserve = List.copyOf(reserve);
        exclusions = List.copyOf(exclusions);
        skipped = List.copyOf(skipped);
        strata = List.copyOf(strata);
        warnings = List.copyOf(warnings);
    }
}
