package org.plumbline.sampling.manifest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.sampling.Draw;
import org.plumbline.sampling.DrawOutcome;
import org.plumbline.sampling.DrawPlan;
import org.plumbline.sampling.DrawResult;
import org.plumbline.sampling.Frame;
import org.plumbline.sampling.Refusal;
import org.plumbline.sampling.Replacing;
import org.plumbline.sampling.SecondRatingPlan;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Draws again from a frame what a manifest says was drawn, and finds the first place at which the two differ. */
public final class ManifestCheck {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final List<String> OF_THE_DRAW = List.of("strata", "excluded", "passedOver", "drawn");
    private static final List<String> OF_THE_SAMPLE = List.of("refused", "sample", "secondRatings", "seal");

    private final JsonNode manifest;
    private final @Nullable Frame frame;
    private final BigDecimal thinnedShare;

    private ManifestCheck(JsonNode manifest, @Nullable Frame frame, BigDecimal thinnedShare) {
        this.manifest = manifest;
        this.frame = frame;
        this.thinnedShare = thinnedShare;
    }

    /**
     * Checks a manifest.
     *
     * @param manifest a JSON text, whatever its layout and the order of its fields
     * @param frame absent when it has errors
     * @param thinnedShare the share of a stratum above which exclusions are said to have thinned it
     * @return empty when it is intact
     */
    public static Optional<Difference> of(String manifest, @Nullable Frame frame, BigDecimal thinnedShare) {
        JsonNode read;
        try {
            read = JSON.readTree(manifest);
        } catch (JacksonException e) {
            return Optional.of(new Difference("manifest", "It is not JSON, or has a field twice."));
        }
        if (!read.isObject()) {
            return Optional.of(new Difference("manifest", "It is not a JSON object."));
        }
        return ManifestShape.check(read).or(() -> new ManifestCheck(read, frame, thinnedShare).compared());
    }

    private Optional<Difference> compared() {
        if (!text("format").equals(SampleManifest.FORMAT)) {
            return differs("format", "It should be " + SampleManifest.FORMAT + ".");
        }
        if (frame == null) {
            return differs("frame", "The frame file has errors.");
        }
        int rows = manifest.get("frame").get("rows").intValue();
        if (rows != frame.rows().size()) {
            return differs(
                    "frame.rows",
                    "The manifest says %d, the frame has %d."
                            .formatted(rows, frame.rows().size()));
        }
        String digest = manifest.get("frame").get("sha256").stringValue();
        if (!digest.equals(frame.sha256())) {
            return differs("frame.sha256", "The manifest says %s, the frame has %s.".formatted(digest, frame.sha256()));
        }
        return switch (Draw.from(frame, plan())) {
            case DrawOutcome.Refused refused -> differs("size", refused.problem());
            case DrawResult draw -> compared(draw);
        };
    }

    private DrawPlan plan() {
        return new DrawPlan(
                text("seed"),
                day("frameDate"),
                count("size"),
                day("notAuditedAfter"),
                day("openedBy"),
                new DrawPlan.WorkerCaps(count("workerCap"), count("workerCapSmall"), count("smallSample")),
                count("teamSlack"),
                thinnedShare);
    }

    private Optional<Difference> compared(DrawResult draw) {
        SecondRatingPlan second =
                new SecondRatingPlan(text("doubleSeed"), new BigDecimal(text("doubleShare")), count("doubleMinimum"));
        ObjectNode drawn = SampleManifest.tree(new Replacing(draw, second).sample());
        Optional<Difference> found = first(OF_THE_DRAW, drawn);
        if (found.isPresent()) {
            return found;
        }
        Replacing replacing = new Replacing(draw, second);
        int turn = 0;
        for (JsonNode refused : manifest.get("refused")) {
            Refusal refusal = new Refusal(
                    refused.get("case").stringValue(), refused.get("reason").stringValue());
            if (!replacing.refuse(refusal)) {
                return differs("refused[" + turn + "].case", "The case is not in the sample at this point.");
            }
            turn++;
        }
        return first(OF_THE_SAMPLE, SampleManifest.tree(replacing.sample()));
    }

    private Optional<Difference> first(List<String> fields, ObjectNode expected) {
        return fields.stream()
                .flatMap(name -> compared(name, manifest.get(name), expected.get(name)).stream())
                .findFirst();
    }

    private static Optional<Difference> compared(String path, JsonNode said, JsonNode expected) {
        if (expected.isArray()) {
            for (int index = 0; index < Math.max(said.size(), expected.size()); index++) {
                String at = path + "[" + index + "]";
                if (index >= said.size() || index >= expected.size()) {
                    return differs(at, index < said.size() ? "The draw has no such entry." : "The entry is missing.");
                }
                Optional<Difference> found = compared(at, said.get(index), expected.get(index));
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }
        if (expected.isObject()) {
            return expected.propertyNames().stream()
                    .flatMap(name -> compared(path + "." + name, said.get(name), expected.get(name)).stream())
                    .findFirst();
        }
        return said.equals(expected)
                ? Optional.empty()
                : differs(path, "The manifest says %s, the draw gives %s.".formatted(said, expected));
    }

    private static Optional<Difference> differs(String path, String sentence) {
        return Optional.of(new Difference(path, sentence));
    }

    private String text(String name) {
        return manifest.get(name).stringValue();
    }

    private int count(String name) {
        return manifest.get(name).intValue();
    }

    private LocalDate day(String name) {
        return LocalDate.parse(text(name));
    }
}
