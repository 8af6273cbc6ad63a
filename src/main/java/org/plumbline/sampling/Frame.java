package org.plumbline.sampling;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Every child who could be drawn, one row each, sorted by case. Its file and digest are published with the seed, so
 * that anyone can repeat the draw.
 */
public final class Frame {

    private final List<FrameRow> rows;

    private Frame(List<FrameRow> rows) {
        this.rows = rows;
    }

    /**
     * A frame of these rows in the order of their cases.
     *
     * @throws IllegalArgumentException when a case is there twice
     */
    public static Frame of(List<FrameRow> rows) {
        Set<String> seen = new HashSet<>();
        for (FrameRow row : rows) {
            if (!seen.add(row.caseId())) {
                throw new IllegalArgumentException("A case is in the frame twice (" + row.caseId() + ")");
            }
        }
        return new Frame(
                rows.stream().sorted(Comparator.comparing(FrameRow::caseId)).toList());
    }

    /** Reads a frame file as {@link #csv()} writes it. */
    public static Frame read(String csv) {
        return of(csv.lines().skip(1).map(FrameRow::read).toList());
    }

    /** The rows sorted by case. */
    public List<FrameRow> rows() {
        return rows;
    }

    /** The frame file: a header, then a line per case, UTF-8 with LF. */
    public String csv() {
        return rows.stream().map(row -> row.line() + "\n").collect(Collectors.joining("", FrameRow.HEADER + "\n", ""));
    }

    /** Lower-case hex digest of the frame file. */
    public String sha256() {
        return Sha256.hex(csv());
    }
}
