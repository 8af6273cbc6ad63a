package org.plumbline.ui.round;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.instrument.AnswerCode;
import org.plumbline.instrument.OwnWords;
import org.plumbline.ui.HomeView;

class GradesViewTests extends RoundPage {

    private UUID round;

    @BeforeEach
    void signOffAnAudit() {
        round = street.allocatedRound(12);
        UUID audit = street.auditOf("indy", round);
        street.answerAll("indy", audit, AnswerCode.M);
        street.signOff("indy", audit);
    }

    @Test
    void theSubcommitteeReadsGradesOnceTheyAreFinalAndWithoutCaseOrTeam() {
        signIn("member");
        navigate(HomeView.class);
        assertThat(words()).contains("Nothing waits for you").doesNotContain("July 2025");
        street.as("lead", () -> rounds.close(round, OwnWords.of("The month is over.")));
        street.nothingLapsed(round);
        navigate(GradesView.class);

        assertThat(words()).contains("1 grade").contains("No case, team or auditor is named.");
        assertThat(headers()).containsExactly("Audit", "Grade", "Month", "Status");
        navigate(HomeView.class);
        assertThat(words())
                .contains("The round of July 2025 is closed. 1 grade of it is open to you.")
                .contains("Read the report of July 2025", "Read the grades");
    }

    @Test
    void theSubcommitteeIsNotShownTheGradeOfAHandfulOfAudits() {
        street.as("lead", () -> rounds.close(round, OwnWords.of("The month is over.")));
        signIn("member");
        navigate(HomeView.class);
        assertThat(words())
                .contains("Single grades of it are not open to you; the report has its figures.")
                .doesNotContain("Read the grades");
        navigate(GradesView.class);

        assertThat(words()).contains("0 grades").contains("of a few, each would be one child's");
    }

    @Test
    void theLeadReadsThemAtOnceWithCaseAndTeam() {
        signIn("lead");
        navigate(GradesView.class);

        assertThat(words()).contains("1 grade");
        assertThat(headers()).contains("Case", "Team");
        assertThat(rows("Grades")).singleElement().asString().endsWith("Signed off");
    }

    @Test
    void anotherMonthHasNoGradeAndTheAddressKeepsTheMonth() {
        signIn("lead");
        navigate(GradesView.class);
        month("June 2025");

        assertThat(words()).contains("0 grades").contains("No grade here");
        month("July 2025");
        assertThat(find(Span.class).withText("1 grade").exists()).isTrue();
    }

    private List<String> headers() {
        NativeTable table = find(NativeTable.class).single();
        return find(NativeTableHeaderCell.class, table.getHead()).all().stream()
                .map(head -> head.getElement().getTextRecursively().replaceAll(" [↑↓]", ""))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private void month(String words) {
        Select<Object> month = find(Select.class).withLabel("Month").single();
        test(month).selectItem(words);
        roundTrip();
    }
}
