package org.plumbline.sampling.manifest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.plumbline.sampling.SecondRatingPlan;
import org.plumbline.sampling.Seed;
import tools.jackson.databind.JsonNode;

/** Which fields a manifest has, in their order, and of what kind each is. */
final class ManifestShape {

    /** What was decided before the draw, in the order in which the seal takes it. */
    static final List<String> PARAMETERS = List.of(
            "seed",
            "doubleSeed",
            "frameDate",
            "size",
            "notAuditedAfter",
            "openedBy",
            "teamSlack",
            "workerCap",
            "workerCapSmall",
            "smallSample",
            "doubleShare",
            "doubleMinimum");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private sealed interface Kind {}

    private record Value(String words, Predicate<JsonNode> fits) implements Kind {}

    private record Fields(Map<String, Kind> fields) implements Kind {}

    private record Items(Fields each) implements Kind {}

    private static final Kind TEXT = new Value("a text", JsonNode::isString);
    private static final Kind SEED = new Value(
            "a text of at most %d characters".formatted(Seed.LONGEST),
            node -> node.isString() && Seed.isShort(node.stringValue()));
    private static final Kind TEXT_OR_NULL = new Value("a text or null", node -> node.isString() || node.isNull());
    private static final Kind COUNT =
            new Value("a whole number from 0 to 2147483647", node -> node.isInt() && node.intValue() >= 0);
    private static final Kind FLAG = new Value("true or false", JsonNode::isBoolean);
    private static final Kind DATE = new Value("a date as yyyy-MM-dd", ManifestShape::isDate);
    private static final Kind PART = new Value(
            "a share from 0 to 1 with at most four decimals, as a text",
            node -> node.isString()
                    && SecondRatingPlan.SHARE.matcher(node.stringValue()).matches());

    private static final Fields MANIFEST = manifest();

    private ManifestShape() {}

    private static Fields manifest() {
        Map<String, Kind> fields = new LinkedHashMap<>();
        fields.put("format", TEXT);
        PARAMETERS.forEach(name -> fields.put(name, COUNT));
        List.of("seed", "doubleSeed").forEach(name -> fields.put(name, SEED));
        List.of("frameDate", "notAuditedAfter", "openedBy").forEach(name -> fields.put(name, DATE));
        fields.put("doubleShare", PART);
        draw(fields);
        sample(fields);
        fields.put("seal", TEXT);
        return new Fields(fields);
    }

    private static void draw(Map<String, Kind> fields) {
        fields.put("frame", fields("rows", COUNT, "sha256", TEXT));
        fields.put(
                "strata",
                new Items(fields(
                        "stratum",
                        TEXT,
                        "inFrame",
                        COUNT,
                        "excluded",
                        COUNT,
                        "eligible",
                        COUNT,
                        "wanted",
                        COUNT,
                        "drawn",
                        COUNT,
                        "thinned",
                        FLAG)));
        fields.put("excluded", new Items(fields("case", TEXT, "reason", TEXT)));
        fields.put("passedOver", new Items(fields("rank", TEXT, "case", TEXT, "cap", TEXT)));
        fields.put(
                "drawn",
                new Items(fields("position", COUNT, "rank", TEXT, "case", TEXT, "stratum", TEXT, "team", TEXT)));
    }

    private static void sample(Map<String, Kind> fields) {
        fields.put(
                "refused",
                new Items(fields("case", TEXT, "reason", TEXT, "position", COUNT, "replacedBy", TEXT_OR_NULL)));
        fields.put(
                "sample",
                new Items(fields(
                        "position",
                        COUNT,
                        "rank",
                        TEXT,
                        "case",
                        TEXT,
                        "stratum",
                        TEXT,
                        "team",
                        TEXT,
                        "replaces",
                        TEXT_OR_NULL,
                        "second",
                        FLAG)));
        fields.put("secondRatings", new Items(fields("rank", TEXT, "case", TEXT)));
    }

    private static Fields fields(Object... namesAndKinds) {
        Map<String, Kind> fields = new LinkedHashMap<>();
        for (int index = 0; index < namesAndKinds.length; index += 2) {
            fields.put((String) namesAndKinds[index], (Kind) namesAndKinds[index + 1]);
        }
        return new Fields(fields);
    }

    private static boolean isDate(JsonNode node) {
        try {
            return node.isString()
                    && DAY.matcher(node.stringValue()).matches()
                    && LocalDate.parse(node.stringValue()) != null;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** The first place at which an object is no manifest: a field that is missing, of another kind, or unknown. */
    static Optional<Difference> check(JsonNode manifest) {
        return check("", manifest, MANIFEST);
    }

    private static Optional<Difference> check(String path, JsonNode node, Kind kind) {
        return switch (kind) {
            case Value value ->
                value.fits().test(node)
                        ? Optional.empty()
                        : Optional.of(new Difference(path, "It should be " + value.words() + "."));
            case Items items -> items(path, node, items);
            case Fields fields -> fields(path, node, fields);
        };
    }

    private static Optional<Difference> items(String path, JsonNode node, Items items) {
        if (!node.isArray()) {
            return Optional.of(new Difference(path, "It should be a list."));
        }
        for (int index = 0; index < node.size(); index++) {
            Optional<Difference> found = check(path + "[" + index + "]", node.get(index), items.each());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Difference> fields(String path, JsonNode node, Fields fields) {
        if (!node.isObject()) {
            return Optional.of(new Difference(path, "It should be an object."));
        }
        String prefix = path.isEmpty() ? "" : path + ".";
        for (Map.Entry<String, Kind> field : fields.fields().entrySet()) {
            JsonNode value = node.get(field.getKey());
            Optional<Difference> found = value == null
                    ? Optional.of(new Difference(prefix + field.getKey(), "It is missing."))
                    : check(prefix + field.getKey(), value, field.getValue());
            if (found.isPresent()) {
                return found;
            }
        }
        return node.propertyNames().stream()
                .filter(name -> !fields.fields().containsKey(name))
                .findFirst()
                .map(name -> new Difference(prefix + name, "A manifest has no such field."));
    }
}
