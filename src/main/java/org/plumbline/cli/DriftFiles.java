package org.plumbline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.cli.file.CsvFile;
import org.plumbline.finding.DriftFindings;
import org.plumbline.finding.EventRef;
import org.plumbline.finding.Severity;
import org.plumbline.finding.TimescaleResult;

/** Writes findings as the two files of the command {@code drift}. */
final class DriftFiles implements AutoCloseable {

    private static final String PATTERN = "DD-";

    private final CsvFile flags;
    private final CsvFile timescales;

    DriftFiles(Path flags, Path timescales) throws IOException {
        this.flags = new CsvFile(flags, "case", "pattern", "severity", "suppressed", "evaluable");
        this.timescales =
                new CsvFile(timescales, "case", "timescale", "from_date", "to_date", "due", "late", "severity");
    }

    /** The rows of one case; cases come in the order of the file. */
    void write(DriftFindings findings) {
        Map<String, String[]> patterns = new TreeMap<>();
        findings.flags()
                .forEach(flag -> patterns.put(
                        flag.pattern(), new String[] {flag.severity().name(), yes(flag.suppressed()), "Y"}));
        findings.notEvaluable().stream()
                .filter(each -> each.code().startsWith(PATTERN))
                .forEach(each -> patterns.put(each.code(), new String[] {"", "N", "N"}));
        try {
            for (Map.Entry<String, String[]> row : patterns.entrySet()) {
                String[] cells = row.getValue();
                flags.row(findings.caseId(), row.getKey(), cells[0], cells[1], cells[2]);
            }
            for (TimescaleResult each : findings.timescales()) {
                write(findings.caseId(), each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String caseId, TimescaleResult result) throws IOException {
        EventRef to = result.to();
        Severity severity = result.severity();
        timescales.row(
                caseId,
                result.timescale(),
                result.from().date().toString(),
                text(to == null ? null : to.date()),
                result.due().toString(),
                yes(result.late()),
                severity == null ? "" : severity.name());
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String yes(boolean yes) {
        return yes ? "Y" : "N";
    }

    void finish() throws IOException {
        flags.finish();
        timescales.finish();
    }

    @Override
    public void close() throws IOException {
        flags.close();
        timescales.close();
    }
}
