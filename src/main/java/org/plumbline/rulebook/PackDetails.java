package org.plumbline.rulebook;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What {@code pack.yaml} says of a pack beside its name. */
record PackDetails(LocalDate effectiveFrom, PackKind kind) {

    static final String FILE = "pack.yaml";
    private static final String EFFECTIVE_FROM = "effective-from";
    private static final Set<String> FIELDS = Set.of("id", EFFECTIVE_FROM, "changed", "affects", "rates", "notice");

    /** Reads them. Throws with file and line where the pack is not that of its folder, or says what nobody reads. */
    static PackDetails of(RulePack pack) {
        Map<String, Object> fields = pack.yaml(FILE);
        Object id = fields.get("id");
        if (!pack.id().equals(String.valueOf(id))) {
            throw new BrokenRulePack(pack.place(FILE, "id")
                    + (id == null ? "there is no id" : "the id (" + id + ") is not the name of the folder")
                    + "\nMaybe write id: '" + pack.id() + "'");
        }
        for (String field : fields.keySet()) {
            if (!FIELDS.contains(field)) {
                throw new BrokenRulePack(pack.place(FILE, field) + "a pack has no field " + field + "\n"
                        + NearestName.maybe(field, FIELDS));
            }
        }
        return new PackDetails(day(pack, fields.get(EFFECTIVE_FROM)), PackKind.of(pack));
    }

    private static LocalDate day(RulePack pack, @Nullable Object written) {
        try {
            return LocalDate.parse(String.valueOf(written));
        } catch (DateTimeParseException e) {
            throw new BrokenRulePack(
                    pack.place(FILE, EFFECTIVE_FROM)
                            + (written == null
                                    ? "there is no " + EFFECTIVE_FROM
                                    : EFFECTIVE_FROM + " is no day in quotes, the year first")
                            + "\nMaybe write " + EFFECTIVE_FROM + ": '2027-04-01'",
                    e);
        }
    }
}
