package org.plumbline.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.plumbline.report.book.Letterhead;
import org.plumbline.ui.part.StackedTable;

/** Pages of the product as PDF. */
class PapersTests {

    private static final Letterhead.Words LETTERHEAD =
            new Letterhead.Words("Northshire \"County\" </style> Council", "Demonstration", "Made on 03/08/2025");

    @Test
    void everyPageSaysWhoseItIsAndWhichOfHowMany() throws IOException {
        List<String> pages = pages(new Sheet("Long page", "For reading.", List.of(paragraphs(200))));

        assertThat(pages).hasSizeGreaterThan(2);
        for (int page = 1; page <= pages.size(); page++) {
            assertThat(pages.get(page - 1))
                    .contains("Northshire", "County", "Council", "Long page. Made on ")
                    .contains("Page " + page + " of " + pages.size());
        }
    }

    @Test
    void nothingIsCollapsed() throws IOException {
        NativeDetails details = new NativeDetails("More", new Paragraph("Behind a toggle on the screen."));

        assertThat(pages(new Sheet("Page", "", List.of(new Div(details)))))
                .singleElement()
                .asString()
                .contains("Behind a toggle on the screen.");
    }

    @Test
    void theHeadOfATableIsOnEachOfItsPages() throws IOException {
        StackedTable table = new StackedTable("Rows", "Number", "Word");
        IntStream.range(0, 150).forEach(number -> table.row(Integer.toString(number), "word"));

        assertThat(pages(new Sheet("Page", "", List.of(table))))
                .hasSizeGreaterThan(1)
                .allSatisfy(page -> assertThat(page).contains("Number Word"));
    }

    @Test
    void whatAPersonTypedIsTextAndFetchesNothing() throws IOException {
        Paragraph typed = new Paragraph("<img src='http://127.0.0.1:9/x'> & „quotes“ ≥ 5 → done");

        assertThat(pages(new Sheet("Page", "", List.of(typed))))
                .singleElement()
                .asString()
                .contains("<img src='http://127.0.0.1:9/x'> & „quotes“ ≥ 5 → done");
    }

    private static Div paragraphs(int number) {
        Div all = new Div();
        IntStream.range(0, number).forEach(each -> all.add(new Paragraph("Paragraph " + each)));
        return all;
    }

    private List<String> pages(Sheet sheet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Papers.write(sheet, LETTERHEAD, out);
        List<String> pages = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(pdf));
            }
        }
        return pages;
    }
}
