package org.plumbline.matrix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Role;

/** The checked-in table: one row for each operation and relation, one column for each role and one for nobody. */
record AccessTable(List<Row> rows) {

    static final Path FILE = Path.of("src/test/resources/access-matrix.csv");
    static final List<@Nullable Role> CALLERS = callers();

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    static AccessTable read() throws IOException {
        try (CSVParser parser = CSVParser.parse(Files.newBufferedReader(FILE), FORMAT)) {
            List<Row> rows = new ArrayList<>();
            for (CSVRecord line : parser) {
                List<Outcome> outcomes = new ArrayList<>();
                for (Role caller : CALLERS) {
                    outcomes.add(Outcome.valueOf(line.get(name(caller))));
                }
                rows.add(new Row(line.get("operation"), Relation.valueOf(line.get("record")), outcomes));
            }
            return new AccessTable(rows);
        }
    }

    /** The table with more rows, in the order of the operations. */
    AccessTable with(List<Row> more) {
        List<Row> all = new ArrayList<>(rows);
        all.addAll(more);
        all.sort(Comparator.comparing(Row::operation).thenComparing(Row::relation));
        return new AccessTable(all);
    }

    /** Writes the table into its file. */
    void write() throws IOException {
        String header =
                "operation,record," + CALLERS.stream().map(AccessTable::name).collect(Collectors.joining(","));
        Files.writeString(
                FILE,
                header + "\n" + rows.stream().map(row -> row.line() + "\n").collect(Collectors.joining()));
    }

    /** How a caller is called in the header; nobody is signed in when there is no role. */
    static String name(@Nullable Role caller) {
        return caller == null ? "NOBODY" : caller.name();
    }

    boolean lists(String operation) {
        return rows.stream().anyMatch(row -> row.operation().equals(operation));
    }

    private static List<@Nullable Role> callers() {
        List<@Nullable Role> callers = new ArrayList<>(Arrays.asList(Role.values()));
        callers.add(null);
        return callers;
    }

    /** One line of the table; outcomes in the order of {@link #CALLERS}. */
    record Row(String operation, Relation relation, List<Outcome> outcomes) {

        Outcome outcome(@Nullable Role caller) {
            return outcomes.get(CALLERS.indexOf(caller));
        }

        /** As it is written in the file. */
        String line() {
            String name = operation.contains(",") ? '"' + operation + '"' : operation;
            return name + "," + relation + ","
                    + outcomes.stream().map(Enum::name).collect(Collectors.joining(","));
        }

        /** The roles with each outcome, for the reference. */
        Map<Outcome, String> words() {
            Map<Outcome, String> words = new EnumMap<>(Outcome.class);
            for (Outcome outcome : Outcome.values()) {
                words.put(
                        outcome,
                        CALLERS.stream()
                                .filter(caller -> outcome(caller) == outcome)
                                .map(caller -> caller == null ? "nobody signed in" : caller.label())
                                .collect(Collectors.joining(", ")));
            }
            return words;
        }
    }
}
