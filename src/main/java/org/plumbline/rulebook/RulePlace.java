package org.plumbline.rulebook;

import java.util.List;

/** Where a rule of a pack is, for somebody who has to correct it. */
public record RulePlace(RulePack pack, String file, String rule) {

    /** File and line of the first line of the rule that holds the text, such as "rules/2026-1/grading/theme.drl:12: ". */
    public String of(String text) {
        List<String> lines = pack.text(file).lines().toList();
        int at = 0;
        while (at < lines.size() - 1 && !lines.get(at).startsWith("rule \"" + rule + "\"")) {
            at++;
        }
        int head = at;
        while (at < lines.size() - 1 && !lines.get(at).contains(text)) {
            at++;
        }
        int found = lines.get(at).contains(text) ? at : head;
        return "rules/" + pack.id() + "/" + file + ":" + (found + 1) + ": ";
    }
}
