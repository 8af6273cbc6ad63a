package org.plumbline.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Makes a how-to page of its text. A first line such as {@code <!-- screens: rounds, rounds/new -->} names the screens
 * that the page is about; a page without one is about none.
 */
final class HelpReader {

    private static final Pattern SCREENS = Pattern.compile("\\A<!-- screens:(.*)-->\\R+");
    private static final Pattern OF_A_PAGE = Pattern.compile("(?:\\.\\./how-to/)?([a-z0-9-]+)\\.md(#.*)?");
    private static final Pattern PICTURE = Pattern.compile("\\.\\./images/([a-z0-9-]+\\.png)");
    private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final TextContentRenderer PLAIN =
            TextContentRenderer.builder().extensions(TABLES).build();

    /** Markup in a text is shown as text, and a link that runs something is dropped. */
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .extensions(TABLES)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .attributeProviderFactory(context -> HelpReader::mark)
            .build();

    private HelpReader() {}

    /** The screens that the text names; none where it names none. */
    static List<String> screens(String text) {
        Matcher named = SCREENS.matcher(text);
        return named.find() ? List.of(named.group(1).strip().split("\\s*,\\s*", -1)) : List.of();
    }

    /** @param isShown whether a page of the name is shown, so that links may lead to it */
    static HelpPage read(String name, String text, Predicate<String> isShown) {
        Node page = PARSER.parse(SCREENS.matcher(text).replaceFirst(""));
        if (!(page.getFirstChild() instanceof Heading title && title.getLevel() == 1)) {
            throw new IllegalArgumentException("A how-to page begins with its title (%s)".formatted(name));
        }
        String words = plain(title);
        title.unlink();
        page.accept(new Links(isShown));
        return new HelpPage(name, words, screens(text), HTML.render(page), sections(page));
    }

    private static List<HelpSection> sections(Node page) {
        List<HelpSection> sections = new ArrayList<>();
        String id = "";
        String heading = "";
        StringBuilder text = new StringBuilder();
        for (Node node = page.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading next) {
                sections.add(new HelpSection(id, heading, text.toString()));
                id = id(next);
                heading = plain(next);
                text.setLength(0);
            } else {
                text.append(plain(node)).append('\n');
            }
        }
        sections.add(new HelpSection(id, heading, text.toString()));
        return sections;
    }

    private static String plain(Node node) {
        return PLAIN.render(node).strip();
    }

    private static String id(Heading heading) {
        return plain(heading).toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", "-");
    }

    private static void mark(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Heading heading) {
            attributes.put("id", id(heading));
        } else if (node instanceof Link link && link.getDestination().startsWith(HelpPage.ROUTE + "/")) {
            attributes.put("data-page", link.getDestination().substring(HelpPage.ROUTE.length() + 1));
        } else if (tag.equals("img")) {
            attributes.put("loading", "lazy");
        }
    }

    /** Leads links and pictures to where they are in the product; what is not there stays as words. */
    private static final class Links extends AbstractVisitor {

        private final Predicate<String> isShown;

        Links(Predicate<String> isShown) {
            this.isShown = isShown;
        }

        @Override
        public void visit(Link link) {
            Matcher page = OF_A_PAGE.matcher(link.getDestination());
            if (page.matches() && isShown.test(page.group(1))) {
                link.setDestination(HelpPage.ROUTE + "/" + page.group(1));
            } else {
                while (link.getFirstChild() != null) {
                    link.insertBefore(link.getFirstChild());
                }
                link.unlink();
            }
        }

        @Override
        public void visit(Image image) {
            Matcher picture = PICTURE.matcher(image.getDestination());
            if (picture.matches()) {
                image.setDestination("help-images/" + picture.group(1));
            } else {
                image.unlink();
            }
        }
    }
}
