package org.plumbline.intake.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word document made of the XML of its body. */
public final class WordFile {

    private static final String NS = "http://schemas.openxmlformats.org/";
    private static final String WORD =
            " xmlns:w=\"" + NS + "wordprocessingml/2006/main\" xmlns:mc=\"" + NS + "markup-compatibility/2006\"";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private WordFile() {}

    /** The bytes of a document; what is blank of numbering and styles is left out. */
    public static byte[] of(String body, String numbering, String styles) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"" + NS + "package/2006/content-types\"><Default Extension=\"rels\" ContentType=\""
                        + "application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"" + TYPES
                        + "document.main+xml\"/></Types>");
        parts.put("_rels/.rels", relationships("officeDocument", "word/document.xml"));
        parts.put("word/document.xml", "<w:document" + WORD + "><w:body>" + body + "</w:body></w:document>");
        parts.put("word/_rels/document.xml.rels", relationships("numbering", "numbering.xml", "styles", "styles.xml"));
        parts.put("word/numbering.xml", "<w:numbering" + WORD + ">" + numbering + "</w:numbering>");
        parts.put("word/styles.xml", "<w:styles" + WORD + ">" + styles + "</w:styles>");
        return zip(parts);
    }

    private static String relationships(String... typesAndTargets) {
        StringBuilder text = new StringBuilder("<Relationships xmlns=\"" + NS + "package/2006/relationships\">");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            text.append("<Relationship Id=\"r%d\" Type=\"%sofficeDocument/2006/relationships/%s\" Target=\"%s\"/>"
                    .formatted(i, NS, typesAndTargets[i], typesAndTargets[i + 1]));
        }
        return text.append("</Relationships>").toString();
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
