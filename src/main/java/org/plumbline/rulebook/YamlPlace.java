package org.plumbline.rulebook;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Finds the lines of keys and values in a YAML text, for somebody who has to correct it. */
final class YamlPlace {

    private final @Nullable Node text;

    /** Reads the text once, whatever is looked for in it. */
    YamlPlace(String text) {
        this.text = new Yaml(new LoaderOptions()).compose(new StringReader(text));
    }

    /**
     * The line, counted from 1, of the last of the words that can be found, each below the one before.
     *
     * @param words keys, and at the end a key or a value, from the outermost inwards; lists are looked through
     */
    int line(List<String> words) {
        Node node = text;
        int line = 1;
        for (String word : words) {
            Optional<Node[]> found = node == null ? Optional.empty() : find(node, word);
            if (found.isEmpty()) {
                return line;
            }
            line = found.get()[0].getStartMark().getLine() + 1;
            node = found.get()[1];
        }
        return line;
    }

    /** The node that says the word, and what is below it. */
    private static Optional<Node[]> find(Node node, String word) {
        return switch (node) {
            case ScalarNode scalar when scalar.getValue().equals(word) -> Optional.of(new Node[] {scalar, scalar});
            case SequenceNode list ->
                list.getValue().stream()
                        .flatMap(each -> find(each, word).stream())
                        .findFirst();
            case MappingNode map ->
                Stream.concat(
                                map.getValue().stream()
                                        .filter(each -> isKey(each, word))
                                        .map(each -> new Node[] {each.getKeyNode(), each.getValueNode()}),
                                map.getValue().stream().flatMap(each -> find(each.getValueNode(), word).stream()))
                        .findFirst();
            default -> Optional.empty();
        };
    }

    private static boolean isKey(NodeTuple entry, String word) {
        return entry.getKeyNode() instanceof ScalarNode key && key.getValue().equals(word);
    }
}
