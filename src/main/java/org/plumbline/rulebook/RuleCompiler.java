package org.plumbline.rulebook;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.DirectFiringOption;
import org.kie.api.runtime.conf.ThreadSafeOption;

/** Turns the rule texts of a folder into a rule base, or says where and why it cannot. */
final class RuleCompiler {

    private static final String ROOT = "src/main/resources/";

    /** An evaluation has tens of facts and each rule fires once per match; this is never reached but by a loop. */
    private static final int FIRE_LIMIT = 10_000;

    private RuleCompiler() {}

    static RuleBase compile(RulePack pack, String folder) {
        List<String> paths = pack.files(folder).stream()
                .filter(path -> path.endsWith(".drl"))
                .toList();
        if (paths.isEmpty()) {
            throw new BrokenRulePack("Pack " + pack.id() + " has no rules in " + folder
                    + "\nMaybe the folder is named otherwise, or its files do not end in .drl");
        }
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("org.plumbline.rules", folder, pack.digest());
        KieFileSystem files = services.newKieFileSystem().generateAndWritePomXML(release);
        paths.forEach(path -> files.write(ROOT + path, pack.text(path)));
        KieBuilder builder = services.newKieBuilder(files).buildAll();
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new BrokenRulePack(CompileErrors.describe(pack, errors));
        }
        KieContainer container = services.newKieContainer(release);
        KieBase rules = container.newKieBase(fixed(services));
        services.getRepository().removeKieModule(release);
        return new RuleBase(rules, forOneThread(services), cards(pack, rules, paths), FIRE_LIMIT);
    }

    /** A pack does not change once it is compiled. */
    private static KieBaseConfiguration fixed(KieServices services) {
        KieBaseConfiguration configuration = services.newKieBaseConfiguration();
        configuration.setOption(KieBaseMutabilityOption.DISABLED);
        return configuration;
    }

    /** No locks and no agenda: a rule concludes when it is reached, for none undoes or must come before another. */
    private static KieSessionConfiguration forOneThread(KieServices services) {
        KieSessionConfiguration configuration = services.newKieSessionConfiguration();
        configuration.setOption(ThreadSafeOption.NO);
        configuration.setOption(DirectFiringOption.YES);
        return configuration;
    }

    private static Map<String, RuleCard> cards(RulePack pack, KieBase rules, List<String> paths) {
        Map<String, RuleCard> cards = new HashMap<>();
        Map<String, String> fileOfRule = filesOfRules(pack, paths);
        for (KiePackage kiePackage : rules.getKiePackages()) {
            for (Rule rule : kiePackage.getRules()) {
                String file = fileOfRule.getOrDefault(rule.getName(), "?");
                RuleCard card = new RuleCard(
                        metadata(pack, rule, "code", file),
                        rule.getName(),
                        sentence(pack, rule, "says", file),
                        metadata(pack, rule, "because", file),
                        sentence(pack, rule, "advice", file),
                        file);
                cards.put(rule.getName(), card);
            }
        }
        if (cards.size() != fileOfRule.size()) {
            throw new BrokenRulePack("Pack " + pack.id() + " has " + fileOfRule.size() + " rules in its texts and "
                    + cards.size() + " after compiling\nMaybe two rules have the same name");
        }
        return cards;
    }

    private static Map<String, String> filesOfRules(RulePack pack, List<String> paths) {
        Map<String, String> files = new LinkedHashMap<>();
        for (String path : paths) {
            pack.text(path)
                    .lines()
                    .filter(line -> line.startsWith("rule "))
                    .map(line -> line.substring("rule ".length()).strip())
                    .map(name -> name.startsWith("\"") ? name.substring(1, name.indexOf('"', 1)) : name)
                    .forEach(name -> {
                        if (files.put(name, path) != null) {
                            throw new BrokenRulePack(new RulePlace(pack, path, name).of("") + "the rule name (" + name
                                    + ") is there twice\nMaybe one of them needs a name of its own");
                        }
                    });
        }
        return files;
    }

    private static String metadata(RulePack pack, Rule rule, String key, String file) {
        Object value = rule.getMetaData().get(key);
        if (value == null || value.toString().isBlank()) {
            throw new BrokenRulePack(new RulePlace(pack, file, rule.getName()).of("") + "the rule \"" + rule.getName()
                    + "\" has no @" + key
                    + "\nMaybe it is misspelt: every rule carries @code, @says, @because and @advice");
        }
        return value.toString();
    }

    private static Sentence sentence(RulePack pack, Rule rule, String key, String file) {
        String written = metadata(pack, rule, key, file);
        try {
            return Sentence.of(written);
        } catch (IllegalArgumentException e) {
            throw new BrokenRulePack(
                    new RulePlace(pack, file, rule.getName()).of(written) + e.getMessage()
                            + "\nMaybe write the name of a number in braces, such as {audit.A03}",
                    e);
        }
    }
}
