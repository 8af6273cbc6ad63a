package org.plumbline.audit.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.plumbline.casefile.contract.CaseType;

/**
 * One month's round in numbers.
 *
 * @param themes codes of the themes audited
 * @param packId the rule pack of the round
 * @param frameDate the day on which the frame was taken: the data's as-of date
 * @param frameSize cases in the frame
 * @param frameSha256 of the frame file, lower-case hex
 * @param seed of the draw
 * @param eligibleByStratum cases of each stratum from which the sample was drawn: the weights of a stratified estimate
 * @param randomSample audits of the random sample
 * @param targeted audits of the targeted stream
 * @param assigned audits given to an auditor
 * @param submitted audits signed off
 * @param closed whether the round is closed, so that what is not signed off was not done
 * @param notes sentences to print with the figures, such as a stratum thinned by exclusions
 */
public record RoundFigures(
        YearMonth month,
        List<String> themes,
        String packId,
        LocalDate frameDate,
        int frameSize,
        String frameSha256,
        String seed,
        Map<CaseType, Integer> eligibleByStratum,
        int randomSample,
        int targeted,
        int assigned,
        int submitted,
        boolean closed,
        List<String> notes) {

    public RoundFigures {
        themes = List.copyOf(themes);
        eligibleByStratum = Map.copyOf(eligibleByStratum);
        notes = List.copyOf(notes);
    }
}
