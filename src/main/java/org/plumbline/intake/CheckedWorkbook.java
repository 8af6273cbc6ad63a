package org.plumbline.intake;

import java.util.List;
import java.util.Map;

/**
 * A workbook that was checked, with what of it can be used.
 *
 * @param rows by list, only of lists that may be loaded
 */
record CheckedWorkbook(WorkbookCheck check, Map<Integer, List<ListRow>> rows) {}
