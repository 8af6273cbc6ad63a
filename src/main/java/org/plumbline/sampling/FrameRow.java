package org.plumbline.sampling;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseType;

/**
 * One child in the frame, with all that the draw looks at.
 *
 * @param lastAuditDate day on which the case's latest audit was signed off
 * @param lastGrade its final grade
 * @param openFlags drift flags that are open
 * @param openFrom first day of the present involvement
 * @param familyId groups siblings; absent when not known
 * @param hold whether a complaint or a legal claim keeps the case out
 */
public record FrameRow(
        String caseId,
        String team,
        CaseType caseType,
        @Nullable String workerId,
        @Nullable LocalDate lastAuditDate,
        @Nullable String lastGrade,
        int openFlags,
        LocalDate openFrom,
        @Nullable String familyId,
        boolean hold) {

    /** The columns of the frame file. */
    public static final List<String> COLUMNS = List.of(
            "caseId",
            "team",
            "caseType",
            "workerId",
            "lastAuditDate",
            "lastGrade",
            "openFlags",
            "openFrom",
            "familyId",
            "hold");

    static final String HEADER = String.join(",", COLUMNS);

    public FrameRow {
        require(caseId);
        require(team);
        require(workerId);
        require(familyId);
    }

    /** The row as a line of the frame file; absent values are empty. */
    public String line() {
        return String.join(
                ",",
                caseId,
                team,
                caseType.name(),
                orEmpty(workerId),
                orEmpty(lastAuditDate),
                orEmpty(lastGrade),
                Integer.toString(openFlags),
                openFrom.toString(),
                orEmpty(familyId),
                hold ? "Y" : "N");
    }

    /** Reads a line of the frame file. */
    public static FrameRow read(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != COLUMNS.size()) {
            throw new IllegalArgumentException("A frame row has " + COLUMNS.size() + " columns (" + line + ")");
        }
        return new FrameRow(
                cells[0],
                cells[1],
                CaseType.valueOf(cells[2]),
                orNull(cells[3]),
                cells[4].isEmpty() ? null : LocalDate.parse(cells[4]),
                orNull(cells[5]),
                Integer.parseInt(cells[6]),
                LocalDate.parse(cells[7]),
                orNull(cells[8]),
                "Y".equals(cells[9]));
    }

    private static String orEmpty(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static void require(@Nullable String code) {
        if (code != null && (code.indexOf(',') >= 0 || code.indexOf('\n') >= 0 || code.indexOf('"') >= 0)) {
            throw new IllegalArgumentException("A code of the frame holds no comma, quote or line end (" + code + ")");
        }
    }
}
