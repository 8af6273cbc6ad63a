package org.plumbline.intake.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Elements by their local names, for Word has two sets of namespaces whose names are the same. */
final class Xml {

    /** Deeper than people nest tables and controls, and shallow enough to be walked through. */
    private static final String DEEPEST = "400";

    private Xml() {}

    static Element root(PackagePart part) throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setAttribute("jdk.xml.maxElementDepth", DEEPEST);
        try (InputStream in = part.getInputStream()) {
            return factory.newDocumentBuilder().parse(in).getDocumentElement();
        }
    }

    static Stream<Element> children(Element parent) {
        return Stream.iterate(parent.getFirstChild(), node -> node != null, Node::getNextSibling)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }

    static Stream<Element> children(Element parent, String name) {
        return children(parent).filter(child -> child.getLocalName().equals(name));
    }

    /** The element down the path of names. */
    static Optional<Element> find(Element from, String... path) {
        Optional<Element> found = Optional.of(from);
        for (String name : path) {
            found = found.flatMap(parent -> children(parent, name).findFirst());
        }
        return found;
    }

    static boolean has(Element from, String... path) {
        return find(from, path).isPresent();
    }

    static Optional<String> attribute(Element element, String name) {
        NamedNodeMap attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength())
                .mapToObj(attributes::item)
                .filter(attribute -> name.equals(attribute.getLocalName()))
                .map(Node::getNodeValue)
                .findFirst();
    }

    /** What the element down the path says in its attribute {@code val}. */
    static Optional<String> value(Element from, String... path) {
        return find(from, path).flatMap(element -> attribute(element, "val"));
    }

    /** The same as a whole number; none where it is no number. */
    static Optional<Integer> number(Element from, String... path) {
        return value(from, path).filter(value -> value.matches("-?\\d{1,9}")).map(Integer::valueOf);
    }

    /** Whether a switch down the path is there and not off. */
    static boolean on(Element from, String... path) {
        return find(from, path)
                .map(element -> attribute(element, "val").orElse("true"))
                .filter(value -> !List.of("false", "0", "off").contains(value))
                .isPresent();
    }
}
