package org.plumbline.intake.table;

import java.util.List;

/**
 * A table of a document, or a sheet.
 *
 * @param number which of the document's, from 1; tables inside of tables are not counted
 * @param flows whether it may go on in the next table, as the tables of a text do and sheets do not
 * @param rows in their order; rows without text may be left out
 */
public record DocumentTable(int number, boolean flows, List<DocumentRow> rows) implements DocumentPart {}
