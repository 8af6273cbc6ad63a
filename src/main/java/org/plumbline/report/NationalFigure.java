package org.plumbline.report;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.plumbline.rulebook.BrokenRulePack;
import org.plumbline.rulebook.RulePack;

/**
 * What England reached in a duty, from {@code national.csv} of the pack: {@code measure,year,figure,source}. A measure
 * without a figure has an empty cell and is not here.
 *
 * @param year the statistical year, such as 2024/25
 * @param share 0 to 1
 * @param source who published it, and what was counted
 */
public record NationalFigure(String year, double share, String source) {

    private static final String FILE = "national.csv";

    /**
     * The figures that the pack has, by measure.
     *
     * @throws BrokenRulePack with file and line where one cannot be read
     */
    static Map<String, NationalFigure> of(RulePack pack) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        Map<String, NationalFigure> figures = new HashMap<>();
        String place = "rules/" + pack.id() + "/" + FILE + ": ";
        try {
            for (CSVRecord each : format.parse(new StringReader(pack.text(FILE)))) {
                place = pack.row(FILE, each.get(0));
                if (!each.get("figure").isBlank()) {
                    figures.put(each.get("measure"), figure(each));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new BrokenRulePack(
                    place + e.getMessage()
                            + "\nMaybe a column is missing (measure,year,figure,source) or a figure is not between 0 and 1",
                    e);
        }
        return Map.copyOf(figures);
    }

    private static NationalFigure figure(CSVRecord row) {
        String written = row.get("figure");
        double share = written.matches("\\d(\\.\\d+)?") ? Double.parseDouble(written) : Double.NaN;
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("the figure is no share (" + written + ")");
        }
        return new NationalFigure(row.get("year"), share, row.get("source"));
    }
}
