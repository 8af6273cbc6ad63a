package org.plumbline.intake.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.plumbline.intake.UnreadableFile;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** An Office file that is opened within bounds; everything that can be wrong with it becomes a sentence. */
public final class OfficeFile {

    /** What is done with the file while it is open. */
    public interface Reading {
        /** Reads the main part and what it refers to. */
        void read(PackagePart main)
                throws IOException, InvalidFormatException, SAXException, ParserConfigurationException, UnreadableFile;
    }

    private OfficeFile() {}

    /** Opens the file, hands out its main part, and closes it. */
    public static void read(byte[] file, OfficeFormat format, WorkbookLimits limits, Reading reading)
            throws UnreadableFile {
        try (BoundedZip zip = BoundedZip.open(file, format, limits);
                OPCPackage opc = OPCPackage.open(zip)) {
            reading.read(main(opc, format));
        } catch (SAXException e) {
            throw refusal(e, format);
        } catch (BoundedZip.TooLarge e) {
            throw new UnreadableFile(
                    "The file unpacks to more than a %1$s of this kind can hold. Copy what is needed into a new %1$s, save it and try again."
                            .formatted(format.thing()),
                    e);
        } catch (IOException
                | InvalidFormatException
                | OpenXML4JRuntimeException
                | POIXMLException
                | ParserConfigurationException
                | IllegalArgumentException
                | IllegalStateException e) {
            throw new UnreadableFile(
                    "The file is damaged or was not written by " + format.program() + "." + format.saveAgain(), e);
        }
    }

    private static PackagePart main(OPCPackage opc, OfficeFormat format) throws InvalidFormatException, UnreadableFile {
        PackageRelationship main = opc.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT)
                .getRelationship(0);
        if (main == null) {
            main = opc.getRelationshipsByType(PackageRelationshipTypes.STRICT_CORE_DOCUMENT)
                    .getRelationship(0);
        }
        PackagePart part = main == null ? null : opc.getPart(main);
        if (part == null || !part.getContentType().contains(format.contents())) {
            throw new UnreadableFile(
                    "The file is not " + format.inWords() + ". Check that it is the right one and try again.");
        }
        return part;
    }

    /** The part to which the other has a relationship of the type, such as {@code /styles}, where there is one. */
    public static Optional<PackagePart> related(PackagePart part, String type) throws InvalidFormatException {
        for (PackageRelationship relationship : part.getRelationships()) {
            if (relationship.getRelationshipType().endsWith(type)) {
                return Optional.of(part.getRelatedPart(relationship));
            }
        }
        return Optional.empty();
    }

    static void parse(PackagePart part, DefaultHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        XMLReader reader = factory.newSAXParser().getXMLReader();
        reader.setContentHandler(handler);
        reader.setErrorHandler(handler);
        try (InputStream in = part.getInputStream()) {
            reader.parse(new InputSource(in));
        }
    }

    private static UnreadableFile refusal(SAXException e, OfficeFormat format) {
        if (e.getException() instanceof UnreadableFile sentence) {
            return sentence;
        }
        if (String.valueOf(e.getMessage()).contains("DOCTYPE")) {
            return new UnreadableFile(
                    "The file contains a document type declaration, which %s never writes.".formatted(format.program())
                            + format.saveAs(),
                    e);
        }
        return new UnreadableFile("The file is damaged." + format.saveAgain(), e);
    }
}
