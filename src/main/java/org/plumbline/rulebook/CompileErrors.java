package org.plumbline.rulebook;

import java.beans.Introspector;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kie.api.builder.Message;
import org.springframework.util.ClassUtils;

/** Says where a rule does not compile, and what was probably meant. */
final class CompileErrors {

    private static final Pattern IMPORT = Pattern.compile("(?m)^import\\s+([\\w.]+)\\s*;?\\s*$");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Set<String> LANGUAGE = Set.of(
            "rule",
            "when",
            "then",
            "end",
            "insert",
            "new",
            "not",
            "exists",
            "true",
            "false",
            "null",
            "import",
            "package",
            "Error",
            "unable",
            "resolve",
            "method",
            "using",
            "strict",
            "mode",
            "expression",
            "and",
            "or");

    private CompileErrors() {}

    static String describe(RulePack pack, List<Message> errors) {
        Message first = errors.getFirst();
        String path = Optional.ofNullable(first.getPath()).orElse("").replaceFirst("^src/main/resources/", "");
        String where = "rules/" + pack.id() + "/" + path + ":" + line(pack, path, first) + ": ";
        String what = first.getText().lines().map(String::strip).collect(Collectors.joining(" "));
        return where + what + "\n" + maybe(pack, path, first.getText());
    }

    /** Of an expression the engine does not say the line: it is that of the name that was probably meant otherwise. */
    private static int line(RulePack pack, String path, Message error) {
        if (error.getLine() > 0 || !has(pack, path)) {
            return Math.max(1, error.getLine());
        }
        String wrong = guess(pack, path, error.getText()).map(Guess::wrong).orElse("");
        List<String> lines = pack.text(path).lines().toList();
        return IntStream.range(0, lines.size())
                        .filter(each -> lines.get(each).contains(wrong))
                        .findFirst()
                        .orElse(0)
                + 1;
    }

    private static boolean has(RulePack pack, String path) {
        return pack.files(path.contains("/") ? path.substring(0, path.indexOf('/')) : path)
                .contains(path);
    }

    private static String maybe(RulePack pack, String path, String message) {
        if (!has(pack, path)) {
            return "Maybe a file is missing or empty";
        }
        if (message.startsWith("Duplicate rule name")) {
            return "Maybe one of the two needs a name of its own";
        }
        return guess(pack, path, message)
                .map(guess -> "Maybe " + guess.near() + " was meant where " + guess.wrong() + " is written")
                .orElseGet(() -> "Maybe a bracket, a comma or a quote is missing, or a name is not one of: "
                        + String.join(", ", knownNames(pack.text(path))));
    }

    /** A name of the file that is in the message, and the known one that is nearest. */
    private static Optional<Guess> guess(RulePack pack, String path, String message) {
        String rules = pack.text(path);
        Set<String> known = knownNames(rules);
        Set<String> written =
                NAME.matcher(rules).results().map(MatchResult::group).collect(Collectors.toSet());
        return NAME.matcher(message)
                .results()
                .map(MatchResult::group)
                .distinct()
                .filter(name -> written.contains(name) && !known.contains(name))
                .filter(name -> !LANGUAGE.contains(name) && name.length() > 2)
                .flatMap(name -> NearestName.nearest(name, known).stream().map(near -> new Guess(name, near)))
                .min(Comparator.comparingInt(Guess::distance));
    }

    private static Set<String> knownNames(String drl) {
        Set<String> known = new TreeSet<>();
        IMPORT.matcher(drl).results().map(found -> found.group(1)).forEach(type -> {
            known.add(type.substring(type.lastIndexOf('.') + 1));
            try {
                for (Method method : ClassUtils.forName(type, null).getMethods()) {
                    if (method.getDeclaringClass() != Object.class) {
                        known.add(propertyName(method.getName()));
                    }
                }
            } catch (ClassNotFoundException e) {
                known.remove(type.substring(type.lastIndexOf('.') + 1));
            }
        });
        return known;
    }

    private static String propertyName(String method) {
        for (String prefix : List.of("get", "is")) {
            if (method.startsWith(prefix) && method.length() > prefix.length()) {
                return Introspector.decapitalize(method.substring(prefix.length()));
            }
        }
        return method;
    }

    private record Guess(String wrong, String near) {
        int distance() {
            return NearestName.distance(wrong, near);
        }
    }
}
