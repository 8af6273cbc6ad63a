package org.plumbline.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.audit.AuditStreet;
import org.plumbline.casefile.CaseFilter;
import org.plumbline.casefile.Caseload;
import org.plumbline.instrument.AnswerCode;
import org.plumbline.ui.HomeView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.Sort;
import org.springframework.security.core.context.SecurityContextHolder;

/** People looking for things, each among what they may see. */
@SpringBootTest
@Import(AuditStreet.class)
class FinderTests extends SpringBrowserlessTest {

    @Autowired
    private AuditStreet.Street street;

    @Autowired
    private Finder finder;

    @Autowired
    private Caseload caseload;

    @Autowired
    private EntityManagerFactory factory;

    private UUID draft = new UUID(0, 0);
    private UUID settled = new UUID(0, 0);
    private String codeOfNorth = "";
    private String codeOfWest = "";

    @BeforeEach
    void auditSomeCases() {
        street.settle();
        UUID round = street.allocatedRound(12);
        settled = street.auditOf("indy", round);
        street.answerAll("indy", settled, AnswerCode.M);
        street.signOff("indy", settled);
        draft = street.auditOf("south", round);
        codeOfNorth = code("north");
        codeOfWest = code("west");
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private void signIn(String name) {
        SecurityContextHolder.setContext(street.as(name, SecurityContextHolder::getContext));
    }

    private String code(String supervisor) {
        return street.as(supervisor, () -> caseload.page(CaseFilter.all(), Sort.unsorted(), 0, 1))
                .getFirst()
                .shortCode();
    }

    @Test
    void aCaseIsFoundByPartOfItsCodeByWhomMaySeeItAndByNobodyElse() {
        assertThat(cases("north", codeOfNorth.toLowerCase(Locale.UK))).containsExactly(codeOfNorth);
        assertThat(cases("north", codeOfWest)).isEmpty();
        assertThat(cases("lead", codeOfWest)).containsExactly(codeOfWest);
        assertThat(cases("member", codeOfNorth)).isEmpty();
        assertThat(cases("north", "NSH")).hasSize(6);
        assertThat(cases("north", "%")).isEmpty();
    }

    @Test
    void anAuditIsFoundByStateAndThemeByItsAuditorAndTheLead() {
        assertThat(audits("south", "not signed off")).anyMatch(each -> each.equals("audits/%s/desk".formatted(draft)));
        assertThat(audits("indy", "signed off")).contains("audits/%s/certificate".formatted(settled));
        assertThat(audits("indy", "oversight")).contains("audits/%s/certificate".formatted(settled));
        assertThat(audits("lead", "not signed off"))
                .isNotEmpty()
                .allMatch(address -> address.startsWith("rounds/") && address.endsWith("/audits"));
        assertThat(audits("south", "signed off")).doesNotContain("audits/%s/certificate".formatted(settled));
        assertThat(audits("indy", "not signed off")).noneMatch(each -> each.contains(draft.toString()));
        assertThat(audits("member", "signed off")).isEmpty();
    }

    @Test
    void aScreenIsFoundByItsTitleWhereTheRoleHasIt() {
        assertThat(group("lead", "rounds", "Screens"))
                .extracting(Found::address)
                .contains("rounds");
        assertThat(group("north", "rounds", "Screens")).isEmpty();
    }

    @Test
    void helpIsFoundByItsWordsAndLeadsToTheHeading() {
        assertThat(group("north", "immediate risk", "Help"))
                .extracting(Found::address)
                .contains("help/audit-a-case#when-you-find-an-immediate-risk");
    }

    @Test
    void aSearchTakesAtMostFourStatements() {
        signIn("lead");
        navigate(HomeView.class);
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();

        finder.find("final");

        assertThat(statistics.getPrepareStatementCount())
                .as("audits; the cases add one that Hibernate does not count")
                .isLessThanOrEqualTo(3);
    }

    @Test
    void theDialogGroupsWhatIsFoundAndSaysWhatCanBeFoundWhereNothingIs() {
        signIn("north");
        navigate(HomeView.class);
        new SearchDialog(finder).open();
        test(find(TextField.class).single()).setValue(codeOfNorth);
        assertThat(find(H3.class).all()).extracting(H3::getText).contains("Cases");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).anyMatch(each -> each.startsWith("case/"));

        test(find(TextField.class).single()).setValue("zzzz");
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("Nothing found for “zzzz”. You can search for cases by their code"));
    }

    @Test
    void nothingIsPromisedThatOneMayNotSee() {
        signIn("member");
        navigate(HomeView.class);

        assertThat(finder.whatCanBeFound()).doesNotContain("cases by").contains("audits by code, theme or state");
    }

    private List<String> cases(String who, String words) {
        return group(who, words, "Cases").stream().map(Found::title).toList();
    }

    private List<String> audits(String who, String words) {
        return group(who, words, "Audits").stream().map(Found::address).toList();
    }

    private List<Found> group(String who, String words, String title) {
        signIn(who);
        navigate(HomeView.class);
        return finder.find(words).stream()
                .filter(group -> group.title().equals(title))
                .flatMap(group -> group.found().stream())
                .toList();
    }
}
