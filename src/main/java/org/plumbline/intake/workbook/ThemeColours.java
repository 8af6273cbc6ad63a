package org.plumbline.intake.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The colours of a workbook's theme, which cells name by number. */
final class ThemeColours extends DefaultHandler {

    /** The order in which cells number them: the first two and the second two are the other way round in the theme. */
    private static final List<Integer> PLACES = List.of(1, 0, 3, 2);

    private final List<byte[]> colours = new ArrayList<>();
    private boolean inScheme;

    static ThemeColours of(PackagePart workbook)
            throws IOException, InvalidFormatException, SAXException, ParserConfigurationException {
        ThemeColours theme = new ThemeColours();
        Optional<PackagePart> part = OfficeFile.related(workbook, "/theme");
        if (part.isPresent()) {
            OfficeFile.parse(part.get(), theme);
        }
        return theme;
    }

    /** Red, green and blue of the colour, or null where the theme has none. */
    byte @Nullable [] colour(int number) {
        int place = number < PLACES.size() ? PLACES.get(number) : number;
        return place < colours.size() ? colours.get(place).clone() : null;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "clrScheme" -> inScheme = true;
            case "srgbClr" -> add(attributes.getValue("val"));
            case "sysClr" -> add(attributes.getValue("lastClr"));
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        inScheme &= !name.equals("clrScheme");
    }

    private void add(@Nullable String hex) {
        if (inScheme) {
            colours.add(HexFormat.of().parseHex(hex == null ? "000000" : hex));
        }
    }
}
