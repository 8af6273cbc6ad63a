package org.plumbline.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads what PIT has measured and writes what survived into the page, a part for each module. */
public final class JavaReport {

    private static final Path SOURCES = Path.of("src/main/java");

    private final Reasons reasons = Reasons.read();

    /**
     * One mutant of the Java.
     *
     * @param file the source file under {@code src/main/java}
     * @param line its number, which moves; {@code source} is what stands there
     */
    record Mutant(String file, int line, String source, String change, boolean killed) {
        String module() {
            return file.split("/")[2];
        }

        String key() {
            return file.substring(file.lastIndexOf('/') + 1) + " | " + source + " | " + change;
        }
    }

    private JavaReport() {}

    /** The argument is the report, {@code mutations.xml}; modules that it does not tell of keep what the page says. */
    public static void main(String[] args) throws IOException {
        JavaReport report = new JavaReport();
        Map<String, List<Mutant>> modules = report.read(Path.of(args[0])).stream()
                .collect(Collectors.groupingBy(Mutant::module, TreeMap::new, Collectors.toList()));
        for (Map.Entry<String, List<Mutant>> module : modules.entrySet()) {
            ProofPage.put(report.heading(module.getKey(), module.getValue()), report.text(module.getValue()));
        }
    }

    private List<Mutant> read(Path report) throws IOException {
        try {
            NodeList found = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(report.toFile())
                    .getElementsByTagName("mutation");
            List<Mutant> mutants = new ArrayList<>();
            for (int i = 0; i < found.getLength(); i++) {
                mutants.add(mutant((Element) found.item(i)));
            }
            return mutants;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(report + " is not a report of PIT", e);
        }
    }

    private static Mutant mutant(Element mutation) {
        String type = part(mutation, "mutatedClass");
        String file = type.substring(0, type.lastIndexOf('.') + 1).replace('.', '/') + part(mutation, "sourceFile");
        int line = Integer.parseInt(part(mutation, "lineNumber"));
        String change = part(mutation, "description").replaceAll("(?<=[ :])(?:[\\w$]+[./])+(?=\\w)", "");
        return new Mutant(
                file,
                line,
                source(file, line),
                change,
                mutation.getAttribute("detected").equals("true"));
    }

    private static String part(Element mutation, String name) {
        return mutation.getElementsByTagName(name).item(0).getTextContent();
    }

    private static String source(String file, int line) {
        try {
            return Files.readAllLines(SOURCES.resolve(file)).get(line - 1).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String heading(String module, List<Mutant> mutants) {
        long killed = mutants.stream().filter(Mutant::killed).count();
        return "### %s: %d of %d noticed, %d equivalent, score %s"
                .formatted(
                        module,
                        killed,
                        mutants.size(),
                        equivalent(mutants),
                        ProofPage.score(killed, mutants.size() - equivalent(mutants)));
    }

    private long equivalent(List<Mutant> mutants) {
        return mutants.stream()
                .filter(each -> !each.killed() && reasons.isEquivalent(each.key()))
                .count();
    }

    private String text(List<Mutant> mutants) {
        Map<String, List<Mutant>> files = new TreeMap<>();
        mutants.forEach(each ->
                files.computeIfAbsent(each.file(), key -> new ArrayList<>()).add(each));
        StringBuilder text = new StringBuilder(
                "| File | Mutants | Noticed | Score | No test notices, by line |\n|---|---|---|---|---|\n");
        StringBuilder known = new StringBuilder();
        files.forEach((file, own) -> {
            long killed = own.stream().filter(Mutant::killed).count();
            List<String> open = new ArrayList<>();
            for (Mutant each : own) {
                if (!each.killed()) {
                    reasons.of(each.key())
                            .ifPresentOrElse(
                                    reason -> known.append("| `%s` | %s | %s | %s |%n"
                                            .formatted(
                                                    each.source().replace("|", "\\|"),
                                                    file.substring(file.lastIndexOf('/') + 1),
                                                    each.change(),
                                                    reason.words())),
                                    () -> open.add(each.line() + " " + each.change()));
                }
            }
            text.append("| %s | %d | %d | %s | %s |%n"
                    .formatted(
                            file.replaceFirst("org/plumbline/", ""),
                            own.size(),
                            killed,
                            ProofPage.score(killed, own.size() - equivalent(own)),
                            String.join("; ", open)));
        });
        return known.isEmpty()
                ? text.toString()
                : text + "\n| Line | In | Change | Why it may survive |\n|---|---|---|---|\n" + known;
    }
}
