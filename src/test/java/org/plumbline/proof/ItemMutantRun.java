package org.plumbline.proof;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.RuleExample;
import org.plumbline.grading.item.ItemSpecs;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.RulePacks;
import org.slf4j.LoggerFactory;

/** Judges every mutant of the rules of a pack of items by the examples of the same item, and says what survived. */
public final class ItemMutantRun {

    private static final String FOLDER = "items";
    private static final String GENERAL = "OS-G";

    private final RulePack pack;
    private final List<RuleExample> examples;

    private ItemMutantRun(RulePack pack) {
        this.pack = pack;
        this.examples = RuleExample.of(pack, FOLDER);
    }

    /** Runs it for the pack of that id. */
    public static void main(String[] args) {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.ERROR);
        new ItemMutantRun(RulePacks.bundled().byId(args[0])).run();
    }

    private void run() {
        int killed = 0;
        int all = 0;
        for (String file : files()) {
            List<RuleText> rules = RuleText.of(pack.text(file));
            for (PackMutant mutant : RuleMutants.of(file, pack.text(file))) {
                String code = rules.stream()
                        .filter(rule -> rule.name().equals(mutant.place()))
                        .findFirst()
                        .orElseThrow()
                        .code();
                all++;
                if (isNoticed(mutant, code.substring(0, code.lastIndexOf('-')))) {
                    killed++;
                } else {
                    System.out.println("SURVIVED " + mutant.key());
                }
            }
        }
        System.out.println(killed + " of " + all + " noticed");
    }

    private List<String> files() {
        return pack.files(FOLDER).stream().filter(file -> file.endsWith(".drl")).toList();
    }

    /**
     * Compiles the rules of one item and those of all, for the others have no say in its rating; a rule that has lost its item
     * is tried against every example.
     */
    private boolean isNoticed(PackMutant mutant, String item) {
        boolean everywhere = item.equals(GENERAL) || mutant.change().startsWith("`code ==");
        Set<String> codes = files().stream()
                .flatMap(file -> RuleText.of(pack.text(file)).stream())
                .map(RuleText::code)
                .filter(code -> everywhere || isOf(code, item) || isOf(code, GENERAL))
                .collect(Collectors.toSet());
        try {
            RulePack part = pack;
            for (String file : files()) {
                String text = file.equals(mutant.file()) ? mutant.text() : pack.text(file);
                part = part.with(file, RuleText.only(text, codes));
            }
            ItemSpecs specs = new ItemSpecs(part);
            List<RuleExample> asked = new ArrayList<>(examples);
            asked.removeIf(example -> !everywhere && !isOf(example.code(), item));
            asked.forEach(specs::check);
            return false;
        } catch (RuntimeException | AssertionError noticed) {
            return true;
        }
    }

    private static boolean isOf(String code, String item) {
        return code.startsWith(item + "-");
    }
}
