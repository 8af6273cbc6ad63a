package org.plumbline.drift.clock;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.plumbline.rulebook.BrokenRulePack;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.TimescaleLimit;

/** What people call the timescales of a pack, and what to do when one runs out. */
public final class ClockNames {

    private static final String FILE = "drift/clocks.csv";

    private final Map<String, ClockName> byId = new HashMap<>();

    /** Reads the names of a pack. Throws with file and line where a timescale has none. */
    public ClockNames(RulePack pack) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser rows = format.parse(new StringReader(pack.text(FILE)))) {
            for (CSVRecord row : rows) {
                byId.put(row.get("id"), new ClockName(row.get("name"), row.get("step")));
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new BrokenRulePack(
                    "rules/" + pack.id() + "/" + FILE + ": " + e.getMessage()
                            + "\nMaybe a column is missing (id,name,step) or a quote",
                    e);
        }
        for (TimescaleLimit row : pack.timescales()) {
            if (!byId.containsKey(row.step())) {
                throw new BrokenRulePack(pack.row(RulePack.TIMESCALES, row.id()) + row.step() + " has no name in "
                        + FILE + "\nMaybe the timescale was added without one");
            }
        }
    }

    /** The name of a row of the pack, that of its variant where there is one: {@code T54.under5}. */
    public String nameOf(TimescaleLimit row) {
        ClockName variant = byId.get(row.id());
        return variant == null ? of(row.step()).name() : variant.name();
    }

    /** The name of a timescale within a sentence, such as "initial child protection conference" or "PEP". */
    public String within(String timescale) {
        String name = of(timescale).name();
        boolean word = name.length() > 1 && Character.isLowerCase(name.charAt(1));
        return word ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : name;
    }

    /** The name of a timescale such as {@code T16}. Throws when the pack has none for it. */
    public ClockName of(String timescale) {
        ClockName name = byId.get(timescale);
        if (name == null) {
            throw new BrokenRulePack(
                    FILE + " has no row " + timescale + "\nMaybe the timescale was added without a name");
        }
        return name;
    }
}
