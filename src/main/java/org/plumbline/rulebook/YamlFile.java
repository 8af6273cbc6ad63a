package org.plumbline.rulebook;

import java.util.Collections;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.DuplicateKeyException;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads a YAML file of a pack. What cannot be read, or says one thing twice, is refused with its line. */
final class YamlFile extends SafeConstructor {

    private static final String SYNTAX = "\nMaybe a colon, a quote or an indentation is missing";

    private final String path;

    private YamlFile(String path) {
        super(options());
        this.path = path;
    }

    /** Nothing is said twice, and nothing refers to another place in the file, where nobody would look for it. */
    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(0);
        return options;
    }

    /**
     * What the text says by its names; an empty one says nothing.
     *
     * @param path by which people know the file
     * @throws BrokenRulePack with file and line
     */
    static Map<String, Object> read(String path, String text) {
        try {
            Object said = new Yaml(new YamlFile(path)).load(text);
            if (said == null) {
                return Map.of();
            }
            if (said instanceof Map<?, ?> map) {
                @SuppressWarnings("unchecked") // every key is text: see constructMapping2ndStep
                Map<String, Object> byName = (Map<String, Object>) map;
                return Collections.unmodifiableMap(byName);
            }
            throw new BrokenRulePack(path + ":1: the file is not made of names, each with what it says" + SYNTAX);
        } catch (DuplicateKeyException e) {
            throw new BrokenRulePack(
                    place(path, e) + e.getProblem() + "\nMaybe one of the two was meant to have another name, or to go",
                    e);
        } catch (MarkedYAMLException e) {
            throw new BrokenRulePack(place(path, e) + e.getProblem() + SYNTAX, e);
        } catch (YAMLException e) {
            throw new BrokenRulePack(
                    path + ": " + e.getMessage()
                            + "\nMaybe a character there is none of YAML, or * refers to something: write it out",
                    e);
        }
    }

    private static String place(String path, MarkedYAMLException e) {
        return path + ":" + (e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1) + ": ";
    }

    @Override
    protected void constructMapping2ndStep(MappingNode node, Map<Object, Object> mapping) {
        for (NodeTuple each : node.getValue()) {
            Node key = each.getKeyNode();
            if (!(key instanceof ScalarNode) || !key.getTag().equals(Tag.STR)) {
                String written = key instanceof ScalarNode scalar ? scalar.getValue() : "a list";
                throw new BrokenRulePack(path + ":" + (key.getStartMark().getLine() + 1) + ": a name is not text ("
                        + written + ")\nMaybe put it in quotes");
            }
        }
        super.constructMapping2ndStep(node, mapping);
    }
}
