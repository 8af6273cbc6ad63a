package org.plumbline.audit.draw;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.sampling.DrawResult;
import org.plumbline.sampling.FrameRow;

/**
 * Cases of one type that a draw did not take for the same reason.
 *
 * @param reason an exclusion, or the cap that passed the case over
 */
public record LeftOut(CaseType caseType, String reason, int cases) {

    static List<LeftOut> of(DrawResult draw) {
        Stream<LeftOut> excluded = draw.exclusions().stream()
                .map(one -> one(one.row(), one.reason().words(draw.plan())));
        Stream<LeftOut> passedOver = draw.skipped().stream()
                .map(one -> one(one.drawn().row(), one.cap().label()));
        return Stream.of(excluded, passedOver)
                .flatMap(kind -> counted(kind.toList()))
                .toList();
    }

    private static LeftOut one(FrameRow row, String reason) {
        return new LeftOut(row.caseType(), reason, 1);
    }

    private static Stream<LeftOut> counted(List<LeftOut> single) {
        Map<String, List<LeftOut>> alike = single.stream()
                .collect(Collectors.groupingBy(
                        one -> one.reason() + "|" + one.caseType().name(), TreeMap::new, Collectors.toList()));
        return alike.values().stream()
                .map(group -> new LeftOut(
                        group.getFirst().caseType(), group.getFirst().reason(), group.size()));
    }
}
