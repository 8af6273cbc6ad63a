package org.plumbline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plumbline.rulebook.RulePack;

/**
 * One example beside a rule, as the {@code .spec.yaml} of its area writes it.
 *
 * @param area the name of the file, such as {@code theme}
 * @param code the rule that it is an example of
 * @param fires whether that rule fires
 * @param written everything that the example says
 */
public record RuleExample(String area, String code, boolean fires, Map<?, ?> written) {

    private static final String FILE = ".spec.yaml";

    /** Runs the examples of one folder of rules. */
    public interface Driver {

        /** Fails where the rules do not come out as the example says. */
        void check(RuleExample example);
    }

    /** Every example of a folder, in the order of its files. */
    public static List<RuleExample> of(RulePack pack, String folder) {
        List<RuleExample> examples = new ArrayList<>();
        for (String file : pack.files(folder)) {
            if (file.endsWith(FILE)) {
                String area = file.substring(folder.length() + 1, file.length() - FILE.length());
                pack.yaml(file).forEach((code, kinds) -> ((Map<?, ?>) kinds).forEach((kind, list) -> ((List<?>) list)
                        .forEach(each ->
                                examples.add(new RuleExample(area, code, kind.equals("fires"), (Map<?, ?>) each)))));
            }
        }
        return examples;
    }

    /** The example in one line. */
    public String title() {
        return code + (fires ? " fires: " : " does not fire: ") + written.get("example");
    }
}
