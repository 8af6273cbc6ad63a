package org.plumbline.ui.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.plumbline.report.book.Letterhead;
import org.springframework.stereotype.Component;

/**
 * Writes a page of the product as a tagged PDF of A4 pages, from the same components as the screen: with the council's
 * name, the day, who made it, page numbers, and in a demonstration its mark on every page. Nothing is fetched from
 * anywhere while it is written.
 */
@Component
public class Papers {

    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
    private static final int PLAIN = 400;
    private static final int BOLD = 700;

    private final Letterhead letterhead;

    Papers(Letterhead letterhead) {
        this.letterhead = letterhead;
    }

    /** Writes the sheet; the stream stays open. */
    public void write(Sheet sheet, OutputStream out) throws IOException {
        write(sheet, letterhead.now(), out);
    }

    static void write(Sheet sheet, Letterhead.Words words, OutputStream out) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.useFont(() -> font("DejaVuSansCondensed.ttf"), "Paper", PLAIN, FontStyle.NORMAL, true);
        builder.useFont(() -> font("DejaVuSansCondensed-Bold.ttf"), "Paper", BOLD, FontStyle.NORMAL, true);
        builder.useUriResolver((base, uri) -> null);
        builder.withW3cDocument(new W3CDom().fromJsoup(html(sheet, words)), null);
        builder.withProducer("Plumbline");
        builder.toStream(out);
        builder.run();
    }

    private static Document html(Sheet sheet, Letterhead.Words words) {
        Document html = Document.createShell("");
        html.outputSettings().charset(StandardCharsets.UTF_8);
        html.title(sheet.title());
        html.selectXpath("/html").attr("lang", "en-GB");
        style(html, read("paper.css"));
        style(html, pages(sheet, words));
        Element body = html.body();
        body.appendElement("h1").text(sheet.title());
        if (!sheet.lead().isBlank()) {
            body.appendElement("p").addClass("lead").text(sheet.lead());
        }
        sheet.content().forEach(part -> body.append(part.getElement().getOuterHTML()));
        return html;
    }

    private static void style(Document html, String css) {
        html.head().appendElement("style").appendChild(new DataNode(css));
    }

    private static String pages(Sheet sheet, Letterhead.Words words) {
        return read("pages.css")
                .replace("'council'", quoted(words.council()))
                .replace("'mark'", quoted(words.mark()))
                .replace("'made'", quoted(sheet.title() + ". " + words.made()));
    }

    /** Words as a string of a style sheet. */
    private static String quoted(String words) {
        return "\"" + words.replaceAll("[\\\\\"\\p{Cntrl}<]", " ") + "\"";
    }

    private static InputStream font(String name) {
        return Objects.requireNonNull(Papers.class.getResourceAsStream(FONTS + name));
    }

    private static String read(String name) {
        try (InputStream in = Objects.requireNonNull(Papers.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
