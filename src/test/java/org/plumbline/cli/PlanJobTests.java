package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.SharedFolder;
import org.plumbline.improvement.plan.PlanLine;
import org.plumbline.intake.word.WordFile;
import picocli.CommandLine;

class PlanJobTests {

    @TempDir
    private Path folder;

    private final StringWriter said = new StringWriter();
    private final StringWriter errors = new StringWriter();

    @Test
    void theSharedVectorsAreReadExactlyAndComeBackFromEveryFormat() throws IOException {
        Optional<Path> vectors = SharedFolder.find("vectors/plan");
        assumeTrue(vectors.isPresent(), "The shared vectors are not beside the project");
        try (Stream<Path> each = Files.list(vectors.get())) {
            assertThat(each.filter(Files::isDirectory).sorted()).isNotEmpty().allSatisfy(this::isRead);
        }
    }

    private void isRead(Path vector) throws IOException {
        Path in;
        try (Stream<Path> files = Files.list(vector)) {
            in = files.filter(file -> file.getFileName().toString().startsWith("plan."))
                    .findFirst()
                    .orElseThrow();
        }
        Files.deleteIfExists(file("out.csv"));
        int exit = plan(in, file("out.csv"), "--report", file("problems.csv").toString());

        String expected = Files.readString(vector.resolve("expected-exit.txt")).strip();
        assertThat(exit).as(errors.toString()).isEqualTo(Integer.parseInt(expected));
        assertThat(codes(file("problems.csv"))).isEqualTo(codes(vector.resolve("expected-problems.csv")));
        if (exit == 0) {
            List<List<String>> rows = rows(vector.resolve("expected.csv"));
            assertThat(rows(file("out.csv"))).isEqualTo(rows);
            assertThat(comesBack(vector.resolve("expected.csv")))
                    .allSatisfy(back -> assertThat(back).isEqualTo(rows));
        } else {
            assertThat(file("out.csv")).doesNotExist();
        }
    }

    @Test
    void aPlanThatIsHardToWriteComesBackFromEveryFormat() throws IOException {
        String hard = String.join(",", PlanLine.COLUMNS) + "\n"
                + "\"Theme, \"\"one\"\"\",001,1. Ensure,=1+1,+44,1.10,\"1. one\n2. two\n• three\",A B/C D,A B|C D,31/03/2020,"
                + "2020-03-31,DATE,GREEN,,-1,@x\n"
                + ",,recommendation,_x0041_,'quoted,a,\"<b>&amp; ]]>\",,,ongoing,,ONGOING,AMBER_E,amber e,#REF!,TRUE\n"
                + ",,,,,,é ﬁ 😀 “x” — y\u2003z,,,Q2 2020/21,2020-09-30,QUARTER,RED,Red,2020-04-03,[h] 1\n"
                + ",,Alone,,,,,,,,,NONE,,,,\n";
        Path csv = Files.writeString(file("hard.csv"), hard);

        List<List<String>> rows = rows(csv);
        assertThat(comesBack(csv)).hasSize(3).allSatisfy(back -> assertThat(back)
                .isEqualTo(rows));
    }

    @Test
    void theRatingHasItsColourInWordAndExcel() throws IOException {
        Path csv = Files.writeString(file("in.csv"), """
                Action,RAG,Lead
                a,Red,A B
                b,A E,A B
                c,Green,A B
                d,Blue,A B
                e,Grey,A B
                """);
        plan(csv, file("out.xlsx"));
        plan(csv, file("out.docx"));

        try (XSSFWorkbook book = new XSSFWorkbook(file("out.xlsx").toFile())) {
            assertThat(IntStream.rangeClosed(1, 5)
                            .mapToObj(row ->
                                    book.getSheetAt(0).getRow(row).getCell(9).getCellStyle())
                            .map(style -> style.getFillForegroundColorColor() instanceof XSSFColor colour
                                    ? colour.getARGBHex()
                                    : "none"))
                    .containsExactly("FFFF0000", "FFFFC000", "FF00B050", "FF0070C0", "none");
            assertThat(book.getSheetAt(0).getRepeatingRows().formatAsString()).isEqualTo("1:1");
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
        try (XWPFDocument word = new XWPFDocument(Files.newInputStream(file("out.docx")))) {
            assertThat(word.getTables().getFirst().getRows().stream()
                            .skip(1)
                            .map(row -> String.valueOf(row.getCell(9).getColor())))
                    .containsExactly("FF0000", "FFC000", "00B050", "0070C0", "null");
            assertThat(word.getTables().getFirst().getRow(0).isRepeatHeader()).isTrue();
        }
    }

    @Test
    void whatCannotBeReadIsSaidAndOnlyTheReportIsWritten() throws IOException {
        for (String name : List.of("broken.docx", "broken.xlsx", "broken.csv")) {
            Path in = Files.write(file(name), new byte[] {'x', 0, (byte) 0xFF});
            assertThat(plan(
                            in,
                            file("out.csv"),
                            "--report",
                            file("problems.csv").toString()))
                    .isEqualTo(1);
            assertThat(rows(file("problems.csv")).get(1))
                    .startsWith("", "", "", "")
                    .last()
                    .isEqualTo("error");
            assertThat(rows(file("problems.csv")).get(1).get(4)).startsWith("UNREADABLE: The file ");
            assertThat(file("out.csv")).doesNotExist();
            assertThat(errors.toString()).contains(name + ": The file ").contains("Nothing was written but ");
        }
        Path word = Files.write(file("word.xlsx"), WordFile.of("", "", ""));
        assertThat(plan(word, file("out.csv"))).isEqualTo(1);
        assertThat(errors.toString()).contains("not an Excel workbook").contains("Nothing was written.");
    }

    @Test
    void aTextLongerThanExcelsCellsKeepsTheWorkbookFromBeingWritten() throws IOException {
        Path csv = Files.writeString(file("in.csv"), "Action,Lead\n" + "x".repeat(32_768) + ",A B\n");

        assertThat(plan(csv, file("out.xlsx"), "--report", file("problems.csv").toString()))
                .isEqualTo(1);
        assertThat(file("out.xlsx")).doesNotExist();
        assertThat(Files.readString(file("problems.csv"))).contains("CELL_TOO_LONG");
        assertThat(plan(csv, file("out.docx"))).isZero();
    }

    @Test
    void aFileOfAnotherKindOrNoFileIsWrongUsage() throws IOException {
        Path csv = Files.writeString(file("in.csv"), "Action,Lead\nDo,A B\n");
        String before = Files.readString(csv);

        assertThat(plan(file("none.csv"), file("out.csv"))).isEqualTo(2);
        assertThat(plan(csv, file("out.pdf"))).isEqualTo(2);
        assertThat(errors.toString()).contains("must end in .docx, .xlsx or .csv");
        assertThat(plan(Files.writeString(file("in.doc"), "x"), file("out.csv")))
                .isEqualTo(2);
        assertThat(plan(csv, csv)).isEqualTo(2);
        assertThat(plan(csv, file("out.csv"), "--report", csv.toString())).isEqualTo(2);
        assertThat(plan(csv, file("no/out.csv"))).isEqualTo(2);
        assertThat(csv).hasContent(before.strip());
        assertThat(plan(csv, file("OUT.CSV"))).isZero();
        assertThat(said.toString()).startsWith("1 row: ").contains("3 places to look at");
    }

    @Test
    void whatIsWrittenReplacesTheFileBeforeAndLeavesNothingElse() throws IOException {
        Path csv = Files.writeString(
                file("in.csv"), "Action,Lead,Deadline,Progress,Recommendation\nDo,A B,May 2020,ok,1. Go\n");
        Files.writeString(file("out.csv"), "before");

        assertThat(plan(csv, file("out.csv"), "--report", file("problems.csv").toString()))
                .isZero();
        assertThat(file("problems.csv")).hasContent("table,row,column,value,what,severity");
        assertThat(said.toString()).contains("0 places to look at");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrder("in.csv", "out.csv", "problems.csv");
        }
    }

    private List<List<List<String>>> comesBack(Path csv) {
        return Stream.of("trip.csv", "trip.docx", "trip.xlsx")
                .map(this::file)
                .map(trip -> {
                    assertThat(plan(csv, trip)).as(errors.toString()).isZero();
                    assertThat(plan(trip, file("back.csv")))
                            .as(errors.toString())
                            .isZero();
                    return rows(file("back.csv"));
                })
                .toList();
    }

    private static TreeSet<String> codes(Path problems) {
        TreeSet<String> codes = new TreeSet<>();
        for (List<String> row : rows(problems)) {
            codes.add(String.join("¦", row.subList(0, 4)) + "¦" + row.get(4).split(":")[0] + "¦" + row.get(5));
        }
        return codes;
    }

    private static List<List<String>> rows(Path csv) {
        try {
            String text = Files.readString(csv);
            return CSVFormat.RFC4180.parse(new StringReader(text)).stream()
                    .map(CSVRecord::toList)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private int plan(Path in, Path out, String... more) {
        said.getBuffer().setLength(0);
        errors.getBuffer().setLength(0);
        String[] args = Stream.concat(Stream.of("--in", in.toString(), "--out", out.toString()), Stream.of(more))
                .toArray(String[]::new);
        return new CommandLine(new PlanJob())
                .setOut(new PrintWriter(said))
                .setErr(new PrintWriter(errors))
                .execute(args);
    }
}
