package org.plumbline.proof;

import java.beans.Introspector;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds, for what a rule reads, something else of the same class and kind that it could have read by mistake. */
final class Siblings {

    private static final Pattern IMPORT =
            Pattern.compile("^import\\s+([\\w.]+\\.(\\w+))\\s*;?\\s*$", Pattern.MULTILINE);
    private static final Set<String> NO_SIBLINGS = Set.of("limits", "hashCode", "toString", "getClass");

    private final Map<String, Class<?>> imported = new HashMap<>();

    Siblings(String drl) {
        Matcher line = IMPORT.matcher(drl);
        while (line.find()) {
            imported.put(line.group(2), type(line.group(1)));
        }
    }

    /** Another limit of the fact's limits. */
    Optional<String> ofLimit(String fact, String limit) {
        return Optional.ofNullable(imported.get(fact))
                .flatMap(type -> reader(type, "limits"))
                .flatMap(limits -> sibling(limits.getReturnType(), limit));
    }

    /** Another value of the fact itself. */
    Optional<String> ofFact(String fact, String value) {
        return Optional.ofNullable(imported.get(fact)).flatMap(type -> sibling(type, value));
    }

    /** The next of the same kind in the order of the alphabet, after the last the first. */
    private static Optional<String> sibling(Class<?> type, String name) {
        Optional<Method> read = reader(type, name);
        if (read.isEmpty() || NO_SIBLINGS.contains(name)) {
            return Optional.empty();
        }
        List<String> names = readers(type).stream()
                .filter(each -> each.getReturnType().equals(read.get().getReturnType()))
                .map(Method::getName)
                .filter(each -> !NO_SIBLINGS.contains(each))
                .distinct()
                .sorted()
                .toList();
        String next = names.get((names.indexOf(read.get().getName()) + 1) % names.size());
        boolean property = !read.get().getName().equals(name);
        return next.equals(read.get().getName()) ? Optional.empty() : Optional.of(property ? property(next) : next);
    }

    private static Optional<Method> reader(Class<?> type, String name) {
        return readers(type).stream()
                .filter(each ->
                        each.getName().equals(name) || property(each.getName()).equals(name))
                .findFirst();
    }

    private static List<Method> readers(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(each -> each.getParameterCount() == 0
                        && each.getDeclaringClass() != Object.class
                        && !Modifier.isStatic(each.getModifiers())
                        && !each.isBridge())
                .toList();
    }

    private static String property(String method) {
        for (String prefix : List.of("get", "is")) {
            if (method.startsWith(prefix) && method.length() > prefix.length()) {
                return Introspector.decapitalize(method.substring(prefix.length()));
            }
        }
        return method;
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("A rule file imports what is not there (" + name + ")", e);
        }
    }
}
