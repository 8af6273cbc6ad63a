package org.plumbline.sampling.manifest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.plumbline.sampling.DrawPlan;
import org.plumbline.sampling.DrawResult;
import org.plumbline.sampling.Drawn;
import org.plumbline.sampling.Frame;
import org.plumbline.sampling.Sample;
import org.plumbline.sampling.SecondRatingPlan;
import org.plumbline.sampling.Sha256;
import org.plumbline.sampling.StratumShare;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes how a sample came about, so that a person with the frame file and a hash tool can repeat it. */
public final class SampleManifest {

    static final String FORMAT = "plumbline-sample-1";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Sample sample;
    private final Set<String> ratedTwice;

    private SampleManifest(Sample sample) {
        this.sample = sample;
        ratedTwice = sample.ratedTwice();
    }

    /** The manifest as a JSON text that ends with a line end. */
    public static String json(Sample sample) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tree(sample)) + "\n";
    }

    /** One number that stands for the parameters, the frame, the refusals and who is to be audited. */
    public static String seal(Sample sample) {
        return tree(sample).get("seal").stringValue();
    }

    static ObjectNode tree(Sample sample) {
        return new SampleManifest(sample).tree();
    }

    private ObjectNode tree() {
        DrawResult draw = sample.draw();
        ObjectNode tree = parameters(draw.plan(), sample.secondRatingPlan());
        Frame frame = draw.frame();
        tree.putObject("frame").put("rows", frame.rows().size()).put("sha256", frame.sha256());
        BigDecimal thinnedShare = draw.plan().thinnedShare();
        tree.set("strata", list(draw.strata(), (node, each) -> stratum(node, each, thinnedShare)));
        tree.set("excluded", list(draw.exclusions(), (node, each) -> node.put(
                        "case", each.row().caseId())
                .put("reason", each.reason().name())));
        tree.set("passedOver", list(draw.skipped(), (node, each) -> node.put(
                        "rank", each.drawn().rank())
                .put("case", each.drawn().row().caseId())
                .put("cap", each.cap().name())));
        tree.set("drawn", drawn(draw.selected()));
        tree.set("refused", list(sample.refused(), SampleManifest::refused));
        tree.set("sample", list(sample.places(), this::place));
        tree.set("secondRatings", list(sample.secondRatings(), (node, each) -> node.put("rank", each.rank())
                .put("case", each.caseId())));
        tree.put("seal", seal(tree));
        return tree;
    }

    private static ObjectNode parameters(DrawPlan plan, SecondRatingPlan second) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("format", FORMAT)
                .put("seed", plan.seed())
                .put("doubleSeed", second.seed())
                .put("frameDate", plan.frameDate().toString())
                .put("size", plan.size())
                .put("notAuditedAfter", plan.notAuditedAfter().toString())
                .put("openedBy", plan.openedBy().toString())
                .put("teamSlack", plan.teamSlack())
                .put("workerCap", plan.caps().usual())
                .put("workerCapSmall", plan.caps().small())
                .put("smallSample", plan.caps().smallSample())
                .put("doubleShare", second.share().toPlainString())
                .put("doubleMinimum", second.minimum());
    }

    private static void stratum(ObjectNode node, StratumShare share, BigDecimal thinnedShare) {
        node.put("stratum", share.stratum())
                .put("inFrame", share.inFrame())
                .put("excluded", share.excluded())
                .put("eligible", share.eligible())
                .put("wanted", share.wanted())
                .put("drawn", share.drawn())
                .put("thinned", share.thinned(thinnedShare));
    }

    private static ArrayNode drawn(List<Drawn> drawn) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (int index = 0; index < drawn.size(); index++) {
            drawn(list.addObject().put("position", index + 1), drawn.get(index));
        }
        return list;
    }

    private static void drawn(ObjectNode node, Drawn drawn) {
        node.put("rank", drawn.rank())
                .put("case", drawn.row().caseId())
                .put("stratum", drawn.stratum())
                .put("team", drawn.row().team());
    }

    private static void refused(ObjectNode node, Sample.Replaced replaced) {
        node.put("case", replaced.refusal().caseId())
                .put("reason", replaced.refusal().reason())
                .put("position", replaced.position())
                .put("replacedBy", replaced.replacedBy());
    }

    private void place(ObjectNode node, Sample.Place place) {
        drawn(node.put("position", place.position()), place.drawn());
        node.put("replaces", place.replaces())
                .put("second", ratedTwice.contains(place.drawn().row().caseId()));
    }

    private String seal(ObjectNode tree) {
        StringBuilder text = new StringBuilder();
        ManifestShape.PARAMETERS.forEach(
                name -> text.append(tree.get(name).asString()).append('\n'));
        text.append(sample.draw().frame().sha256()).append('\n');
        sample.refused().forEach(each -> text.append(each.refusal().caseId())
                .append(',')
                .append(each.refusal().reason())
                .append('\n'));
        return Sha256.hex(text + sample.csv());
    }

    private static <T> ArrayNode list(List<T> items, BiConsumer<ObjectNode, T> write) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        items.forEach(item -> write.accept(list.addObject(), item));
        return list;
    }
}
