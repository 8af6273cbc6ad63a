package org.plumbline.intake.workbook;

/**
 * What a workbook may ask of us at most.
 *
 * @param fileBytes size of the file
 * @param partBytes size of one part of it after unpacking; stops archives made to blow up
 * @param totalBytes size of all parts after unpacking
 * @param parts how many parts it may hold
 * @param rows rows of a sheet below the heading
 * @param columns columns of a sheet
 * @param cellCharacters characters of a cell; Excel's own limit
 * @param problems bad cells that are listed one by one; beyond that they are only counted
 */
public record WorkbookLimits(
        long fileBytes,
        long partBytes,
        long totalBytes,
        int parts,
        int rows,
        int columns,
        int cellCharacters,
        int problems) {

    private static final long MEGABYTE = 1024L * 1024;

    /** The limits that hold unless the settings say otherwise. */
    public static WorkbookLimits usual() {
        return new WorkbookLimits(10 * MEGABYTE, 50 * MEGABYTE, 200 * MEGABYTE, 200, 20_000, 300, 32_767, 100_000);
    }

    /** The same limits for files of another size, in megabytes. */
    public WorkbookLimits withFileMegabytes(int megabytes) {
        return new WorkbookLimits(
                megabytes * MEGABYTE, partBytes, totalBytes, parts, rows, columns, cellCharacters, problems);
    }
}
