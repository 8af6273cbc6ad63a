package org.plumbline.ui.help;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The how-to pages that are about a screen; read from the product itself when one is first asked for. */
@Component
public class HelpPages {

    private static final String PLACE = "classpath:help/*.md";
    private static final String ENDING = ".md";

    /** The page of what belongs to no screen of its own. */
    private static final String OF_ALL = "find-your-way";

    private final Supplier<Map<String, HelpPage>> pages = SingletonSupplier.of(HelpPages::read);

    /** Every page by its title. */
    public List<HelpPage> all() {
        return byName().values().stream()
                .sorted(Comparator.comparing(HelpPage::title))
                .toList();
    }

    /** The page of the name; empty where there is none. */
    public Optional<HelpPage> named(String name) {
        return Optional.ofNullable(byName().get(name));
    }

    /** The page about the screen; about finding one's way where the screen has none. */
    public HelpPage about(@Nullable String screen) {
        return byName().values().stream()
                .filter(page -> screen != null && page.screens().contains(screen))
                .findFirst()
                .or(() -> named(OF_ALL))
                .orElseThrow();
    }

    /** At most so many places where all the words stand; those in whose heading they stand come first. */
    public List<HelpPlace> find(String words, int most) {
        List<String> wanted = Arrays.stream(words.toLowerCase(Locale.UK).strip().split("\\s+"))
                .toList();
        return all().stream()
                .flatMap(page -> page.sections().stream().map(section -> new HelpPlace(page, section)))
                .filter(place -> place.holds(wanted))
                .sorted(Comparator.comparing((HelpPlace place) -> !place.isHeadedBy(wanted)))
                .limit(most)
                .toList();
    }

    private Map<String, HelpPage> byName() {
        return pages.get();
    }

    private static Map<String, HelpPage> read() {
        Map<String, String> texts = new TreeMap<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(PLACE)) {
                String text = file.getContentAsString(StandardCharsets.UTF_8);
                if (!HelpReader.screens(text).isEmpty()) {
                    texts.put(name(file), text);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, HelpPage> pages = new TreeMap<>();
        texts.forEach((name, text) -> pages.put(name, HelpReader.read(name, text, texts::containsKey)));
        return pages;
    }

    private static String name(Resource file) {
        return Stream.ofNullable(file.getFilename())
                .map(name -> name.substring(0, name.length() - ENDING.length()))
                .findFirst()
                .orElseThrow();
    }
}
