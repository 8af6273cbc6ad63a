package org.plumbline.council.identity;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Looks through a logo before it is kept: a PNG or SVG, small, and nothing in it that acts or fetches. Pages show it as a
 * picture, where a browser runs no script; the check is for whoever opens it by itself.
 */
@Component
class LogoCheck {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final Set<String> ACTING = Set.of(
            "script", "handler", "foreignobject", "iframe", "object", "embed", "image", "a", "animate", "set", "style");

    private final DataSize largest;
    private final int widest;

    LogoCheck(
            @Value("${plumbline.council.logo-largest}") DataSize largest,
            @Value("${plumbline.council.logo-widest}") int widest) {
        this.largest = largest;
        this.widest = widest;
    }

    /** What came of the check. */
    sealed interface Outcome {

        /** It can be kept. */
        record Taken(String dataAddress) implements Outcome {}

        /** It cannot, with what to do instead. */
        record Refused(String problem) implements Outcome {}
    }

    Outcome check(byte[] file) {
        if (file.length > largest.toBytes()) {
            return new Outcome.Refused("The file has %,d kB. Choose a PNG or SVG of at most %,d kB."
                    .formatted(DataSize.ofBytes(file.length).toKilobytes(), largest.toKilobytes()));
        }
        boolean png = file.length > PNG.length && Arrays.equals(file, 0, PNG.length, PNG, 0, PNG.length);
        return (png ? pngProblem(file) : svgProblem(file))
                .<Outcome>map(Outcome.Refused::new)
                .orElseGet(() -> new Outcome.Taken("data:image/%s;base64,%s"
                        .formatted(png ? "png" : "svg+xml", Base64.getEncoder().encodeToString(file))));
    }

    private Optional<String> pngProblem(byte[] file) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("png");
        ImageReader reader = readers.next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (width > widest || height > widest) {
                return Optional.of("The picture has %,d by %,d points. Choose one of at most %,d by %,d."
                        .formatted(width, height, widest, widest));
            }
            reader.read(0);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of("The PNG is damaged. Save it again and choose the new file.");
        } finally {
            reader.dispose();
        }
    }

    private static Optional<String> svgProblem(byte[] file) {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(file));
            boolean root = true;
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
                    return acts("a processing instruction");
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    String name = reader.getLocalName().toLowerCase(Locale.ROOT);
                    if (root && !name.equals("svg")) {
                        return neither();
                    }
                    root = false;
                    if (ACTING.contains(name)) {
                        return acts("the element " + name);
                    }
                    for (int i = 0; i < reader.getAttributeCount(); i++) {
                        String attribute = reader.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
                        if (acts(attribute, reader.getAttributeValue(i))) {
                            return acts("the attribute " + attribute);
                        }
                    }
                }
            }
            return root ? neither() : Optional.empty();
        } catch (XMLStreamException e) {
            return neither();
        }
    }

    /** Whether an attribute runs something, or fetches from outside of the picture. */
    private static boolean acts(String name, String value) {
        String plain = value.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
        boolean outside = name.equals("href") && !plain.startsWith("#");
        boolean fetches = plain.replace("url(#", "").contains("url(");
        return name.startsWith("on") || outside || fetches || plain.contains("javascript:");
    }

    private static Optional<String> acts(String what) {
        return Optional.of(
                "The SVG holds more than a drawing (%s). Save it as a plain SVG, or choose a PNG.".formatted(what));
    }

    private static Optional<String> neither() {
        return Optional.of("The file is neither a PNG nor an SVG. Choose a picture of one of these kinds.");
    }
}
