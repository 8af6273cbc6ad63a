package org.plumbline.ui.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

class HelpPagesTests {

    private static final Pattern LINK = Pattern.compile("href=\"([^\"]*)\"");

    private final HelpPages pages = new HelpPages();

    @Test
    void everyScreenHasItsPage() {
        Set<String> about = about();

        assertThat(screens())
                .as("routes of screens; name each in the first line of a page in docs/how-to")
                .hasSizeGreaterThan(30)
                .isSubsetOf(about);
    }

    @Test
    void noPageIsAboutAScreenThatIsGone() {
        assertThat(about()).isSubsetOf(screens());
    }

    @Test
    void noScreenHasTwoPages() {
        assertThat(pages.all().stream().flatMap(page -> page.screens().stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void whatNamesNoScreenIsNotShown() {
        assertThat(pages.named("run-a-round")).isPresent();
        assertThat(pages.named("add-a-theme")).isEmpty();
        assertThat(pages.named("../reference/access")).isEmpty();
        assertThat(pages.all()).extracting(HelpPage::name).doesNotContain("publish-a-pack", "change-a-rule");
    }

    @Test
    void linksLeadToPagesThatAreShown() {
        List<String> links = pages.all().stream()
                .flatMap(page -> LINK.matcher(page.html()).results())
                .map(link -> link.group(1))
                .toList();

        assertThat(links).isNotEmpty().allSatisfy(link -> {
            assertThat(link).startsWith("help/");
            assertThat(pages.named(link.substring("help/".length()))).isPresent();
        });
    }

    @Test
    void aLinkToWhatIsNotShownStaysAsWords() {
        HelpPage page = HelpReader.read(
                "a", "# A\n\nRead [the rules](../reference/rules.md) and [another](b.md#there).\n", "b"::equals);

        assertThat(page.html())
                .contains("Read the rules and <a")
                .contains("href=\"help/b\"")
                .contains("data-page=\"b\"");
    }

    @Test
    void markupInAPageIsTextAndALinkRunsNothing() {
        HelpPage page = HelpReader.read(
                "a",
                "# A\n\n<img src=x onerror=alert(1)> [x](javascript:alert(1))\n\n![p](http://elsewhere/x.png)\n",
                x -> false);

        assertThat(page.html()).contains("&lt;img").doesNotContain("<img").doesNotContain("javascript");
    }

    @Test
    void aPageWithoutTitleIsRefused() {
        assertThatThrownBy(() -> HelpReader.read("a", "Just words", x -> false)).hasMessageContaining("(a)");
    }

    @Test
    void aScreenWithoutPageLeadsToTheOneAboutFindingOnesWay() {
        assertThat(pages.about("rounds/:round/draw").title()).isEqualTo("Run a month's round");
        assertThat(pages.about(null).title()).isEqualTo("Find your way");
    }

    @Test
    void wordsAreFoundInHeadingsBeforeTexts() {
        List<HelpPlace> places = pages.find("draw sample", 5);

        assertThat(places.getFirst().title()).isEqualTo("Run a month's round: Draw the sample");
        assertThat(pages.find("no such words anywhere", 5)).isEmpty();
        assertThat(pages.find("the", 3)).hasSize(3);
    }

    private Set<String> about() {
        return pages.all().stream()
                .flatMap(page -> page.screens().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Routes inside the frame; at the door there is nobody yet to open a help page. */
    private static Set<String> screens() {
        ClassPathScanningCandidateComponentProvider views = new ClassPathScanningCandidateComponentProvider(false);
        views.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return views.findCandidateComponents("org.plumbline.ui").stream()
                .map(view -> ClassUtils.resolveClassName(String.valueOf(view.getBeanClassName()), null))
                .map(view -> view.getAnnotation(Route.class))
                .filter(Route::autoLayout)
                .map(Route::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
