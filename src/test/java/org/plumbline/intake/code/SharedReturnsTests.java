package org.plumbline.intake.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.plumbline.SharedFolder;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The schema, the made-up censuses and returns that may lie beside the product hold no code that is not known here. */
class SharedReturnsTests {

    /** Our lists by the type that the schema gives a field. */
    private static final Map<String, String> LISTS = Map.of(
            "gendertype", "GENDER",
            "ethnicitytype", "ETHNICITY",
            "disabilitytype", "DISABILITY",
            "referralsourcetype", "SOURCE",
            "categoryofabuse", "ABUSE",
            "primaryneedcodetype", "NEED",
            "reasonforclosuretype", "CLOSURE",
            "yesnotype", "YES_NO");

    /** What the made-up return holds where the guidance has no such code. */
    private static final Set<String> MADE_UP = Set.of("ACCOM 01", "ACCOM 02", "REASON_PLACED_CEASED XXX");

    private final Set<String> found = new TreeSet<>();
    private final Set<String> unknown = new TreeSet<>();

    @Test
    void everyCodeOfTheSchemaIsReadAndItsWordsSayNothingElse() throws Exception {
        xml(shared("data/cin/CIN_schema_2024.xsd"), "xs:simpleType").forEach(type -> {
            String codes = LISTS.get(type.getAttribute("name"));
            if (codes != null) {
                found.add(type.getAttribute("name"));
                elements(type.getElementsByTagName("xs:enumeration"))
                        .forEach(each -> judge(codes, each.getAttribute("value"), each.getTextContent()));
            }
        });

        assertThat(found).isEqualTo(LISTS.keySet());
        assertThat(unknown).isEmpty();
    }

    @Test
    void everyCodeOfTheCensusIsRead() throws Exception {
        Map<String, String> lists = lists("CIN census ");
        for (Path file : files("data/cin", ".xml")) {
            for (Map.Entry<String, String> field : lists.entrySet()) {
                xml(file, field.getKey()).forEach(each -> judge(lists, field.getKey(), each.getTextContent()));
            }
        }

        assertThat(found).hasSizeGreaterThan(8);
        assertThat(unknown).isEmpty();
    }

    @Test
    void everyCodeOfTheReturnIsRead() throws IOException {
        Map<String, String> lists = lists("SSDA903 ");
        for (Path file : files("data/ssda903", ".csv")) {
            cells(file, (column, cell) -> judge(lists, column, cell));
        }

        assertThat(found).hasSizeGreaterThan(10);
        assertThat(unknown).isEqualTo(MADE_UP);
    }

    private void judge(Map<String, String> lists, String field, String cell) {
        String codes = lists.get(field);
        if (codes != null && !cell.isBlank()) {
            found.add(field);
            if (list(codes).find(cell) == null) {
                unknown.add(field + " " + cell);
            }
        }
    }

    private void judge(String codes, String written, String words) {
        Code read = list(codes).find(written);
        Code inWords = words.isBlank() ? null : list(codes).find(words.strip());
        if (read == null || inWords != null && !inWords.isOf(read)) {
            unknown.add(codes + " " + written + ": " + read + ", in words " + inWords);
        }
    }

    private static CodeList list(String codes) {
        return CodeLists.bundled().required(codes);
    }

    /** Our lists by the fields of a return. */
    private static Map<String, String> lists(String of) {
        return NationalCode.all().stream()
                .filter(code -> code.field().startsWith(of))
                .collect(Collectors.toMap(
                        code -> code.field().substring(of.length()), NationalCode::codes, (one, same) -> same));
    }

    private static List<Element> xml(Path file, String name) throws Exception {
        return elements(DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getElementsByTagName(name));
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(each -> (Element) nodes.item(each))
                .toList();
    }

    private static void cells(Path file, BiConsumer<String, String> each) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        for (CSVRecord row : format.parse(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
            row.toMap().forEach(each);
        }
    }

    private static List<Path> files(String inside, String end) throws IOException {
        try (Stream<Path> files = Files.list(shared(inside))) {
            return files.filter(each -> each.toString().endsWith(end)).toList();
        }
    }

    private static Path shared(String inside) {
        Path found = SharedFolder.find(inside).orElse(null);
        assumeTrue(found != null, "the shared returns are not here");
        return Objects.requireNonNull(found);
    }
}
