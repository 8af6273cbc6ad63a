package org.plumbline.report.book;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.report.figure.MonthFigures;

/** What a workbook says of itself where a program shows the properties of a file. */
final class BookProperties {

    private BookProperties() {}

    static void write(XSSFWorkbook book, MonthFigures figures) {
        POIXMLProperties.CoreProperties core = book.getProperties().getCoreProperties();
        core.setTitle("Case-file audit report, " + EnglishDates.month(figures.month()));
        core.setSubjectProperty(figures.audience().label());
        core.setCreator(figures.names().ofCouncil("Plumbline"));
        core.getUnderlyingProperties().setLanguageProperty("en-GB");
    }
}
