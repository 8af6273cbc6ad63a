package org.plumbline.improvement.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.improvement.plan.DrawnTable.document;
import static org.plumbline.improvement.plan.DrawnTable.lines;
import static org.plumbline.improvement.plan.DrawnTable.plan;
import static org.plumbline.improvement.plan.DrawnTable.problems;

import org.junit.jupiter.api.Test;

class PlanReaderTests {

    private static final String[] WHO = {"rec_no", "recommendation", "action_no", "action"};

    // heading row, outside

    @Test
    void theHeadingsAreInTheFirstRowThatNamesAnActionAndSomethingBeside() {
        ImprovementPlan plan = plan(
                "Improvement plan | < | < | <",
                "Version 3 | | Action | 2020",
                "Recommendation | Action(s) | Lead officer | By when",
                "1. Ensure visits | Visit | A Team | May 2020");

        assertThat(lines(plan, "rec_no", "recommendation", "action", "lead", "due"))
                .containsExactly("1 | Ensure visits | Visit | A Team | 2020-05-31");
        assertThat(problems(plan))
                .containsExactly(
                        "1 OUTSIDE Improvement plan", "2 OUTSIDE Version 3 | Action | 2020", "3 NO_COLUMN progress");
    }

    @Test
    void headingsAreNotLookedForBelowTheTwentiethRow() {
        String[] rows = new String[22];
        java.util.Arrays.fill(rows, "x | y");
        rows[20] = "Action | Lead";
        rows[21] = "Do | A Team";
        assertThat(problems(plan(rows))).hasSize(23).contains("0 NO_TABLE", "21 OUTSIDE Action | Lead");
        rows[19] = rows[20];
        assertThat(plan(rows).lines()).hasSize(1);
    }

    @Test
    void whatIsOutsideOfThePlanIsSaid() {
        ImprovementPlan plan = document("Our plan", """
                Agency | 12 May
                Police | Y""", """
                Action | Lead | Deadline | Progress | Recommendation
                Do | A Team | May 2020 | done | 1. Ensure""", "Approved");

        assertThat(problems(plan))
                .containsExactly(
                        "0 OUTSIDE Our plan",
                        "1 OUTSIDE Agency | 12 May",
                        "2 OUTSIDE Police | Y",
                        "0 OUTSIDE Approved");
        assertThat(plan.problems().get(1).place().table()).isEqualTo(1);
    }

    @Test
    void aDocumentWithoutAPlanIsAnError() {
        ImprovementPlan plan = document("Minutes");

        assertThat(plan.hasErrors()).isTrue();
        assertThat(problems(plan)).containsExactly("0 OUTSIDE Minutes", "0 NO_TABLE");
    }

    @Test
    void headingsThatAreUnknownOrThereTwiceGoWithTheOthers() {
        ImprovementPlan plan = plan(
                "Action | Priority | Lead | Owner | Other | Cost / 2020 | Deadline | Progress | Recommendation",
                "Do | High | A Team | B Team | so / and so | £5 | May 2020 | ok | 1. Ensure");

        assertThat(lines(plan, "lead", "other"))
                .containsExactly("A Team | [Priority] High / [Owner] B Team / so / and so / [Cost 2020] £5");
        assertThat(problems(plan))
                .containsExactly(
                        "1 HEADING_UNKNOWN Priority Priority",
                        "1 HEADING_TWICE Owner Owner",
                        "1 HEADING_UNKNOWN Cost 2020 Cost 2020");
    }

    @Test
    void aHeadingOverTwoCellsHasBothAndABlankOneBelongsToItsLeft() {
        ImprovementPlan plan = plan(
                "Recommendation | < | Action | Lead | | Deadline | Progress",
                "142 | Ensure approval | Agree | A Team | B Team | May 2020 | ok");

        assertThat(lines(plan, "rec_no", "recommendation", "leads"))
                .containsExactly("142 | Ensure approval | A Team|B Team");
    }

    @Test
    void aCellLeftOfAllHeadingsBelongsToTheFirst() {
        ImprovementPlan plan =
                plan(" | Recommendation | Action | Lead | Deadline | Progress", "7. | Ensure | Do | A | 2020-04 | ");

        assertThat(lines(plan, WHO)).containsExactly("7 | Ensure |  | Do");
    }

    @Test
    void ofSeveralRatingsTheRightmostCounts() {
        ImprovementPlan plan = plan(
                "Action | Recommendation | Lead | Deadline | Progress | RAG June 2020 | RAG (Sept 2020) | Status",
                "Do | 1. Ensure | A | May 2020 | ok | #FF0000 | Amber | Green",
                "Try | | A | May 2020 | ok | late | #FFC000 | ");

        assertThat(lines(plan, "rating", "rating_text", "other"))
                .containsExactly(
                        "GREEN | Green | [RAG June 2020] RED / [RAG (Sept 2020)] Amber",
                        " |  | [RAG June 2020] late / [RAG (Sept 2020)] AMBER");
        assertThat(problems(plan)).isEmpty();
    }

    @Test
    void progressOfSeveralColumnsOrOfADayHasItsHeading() {
        assertThat(lines(plan("Action | Progress | Comments", "Do | begun | late", "Try | | early"), "progress"))
                .containsExactly("[Progress] begun / [Comments] late", "[Comments] early");
        assertThat(lines(plan("Action | Progress to 31 March 2020", "Do | begun / and on"), "progress"))
                .containsExactly("[Progress to 31 March 2020] begun / and on");
        assertThat(lines(plan("Action | Progress", "Do | begun"), "progress")).containsExactly("begun");
    }

    // rows

    @Test
    void aRowOfOneCellOverAllColumnsIsATheme() {
        ImprovementPlan plan = plan(
                "Recommendation | Action | Lead | Deadline | Progress",
                "Front door | < | < | < | <",
                "1. Ensure | Do | A | May 2020 | ok",
                "Care | < | < | < | <",
                " | Try | A | May 2020 | ok",
                "Nothing yet | < | < | < | <");

        assertThat(lines(plan, "theme", "rec_no", "action")).containsExactly("Front door | 1 | Do", "Care |  | Try");
        assertThat(problems(plan)).containsExactly("5 NO_RECOMMENDATION Recommendation", "6 OUTSIDE Nothing yet");
    }

    @Test
    void aThemeColumnLeftBlankKeepsTheThemeAbove() {
        ImprovementPlan plan = plan(
                "Theme | Recommendation | Action | Lead | Deadline | Progress",
                "Front door | 1. Ensure | Do | A | May 2020 | ok",
                " | | Try | A | May 2020 | ok",
                "Care | 2. Hear | Ask | A | May 2020 | ok",
                " | | | | | more",
                "Health | | | B | |",
                "Last | | | | |");

        assertThat(lines(plan, "theme", "rec_no", "action", "lead", "progress"))
                .containsExactly(
                        "Front door | 1 | Do | A | ok",
                        "Front door | 1 | Try | A | ok",
                        "Care | 2 | Ask | A | ok / more",
                        "Health | 2 |  | B | ");
        assertThat(problems(plan)).contains("5 JOINED_ROW more", "6 NO_ACTION Action Hear", "7 OUTSIDE Last");
    }

    @Test
    void aRecommendationGoesOnWhileItIsBlankMergedOrTheSame() {
        ImprovementPlan plan = plan(
                "No | Recommendation | Action | Lead",
                "1 | Ensure visits | Do | A",
                " | | Try | A",
                "1 | Ensure visits | Begin | A",
                " | Ensure visits | Go | A",
                "2 | Ensure visits | End | A",
                "3 | Hear children | Ask | A",
                "^ | ^ | Write | A",
                "3 | | Tell | A");

        assertThat(lines(plan, WHO))
                .containsExactly(
                        "1 | Ensure visits |  | Do",
                        "1 | Ensure visits |  | Try",
                        "1 | Ensure visits |  | Begin",
                        "1 | Ensure visits |  | Go",
                        "2 | Ensure visits |  | End",
                        "3 | Hear children |  | Ask",
                        "3 | Hear children |  | Write",
                        "3 | Hear children |  | Tell");
    }

    @Test
    void numbersThatCountOnNumberTheActionsToo() {
        ImprovementPlan plan = plan(
                "No. | Recommendation | Action | Lead",
                "1 | Ensure visits | Do | A",
                "2 | ^ | Try | A",
                "3 | Hear children | Ask | A",
                "4 | | 1. one / 2. two | A");

        assertThat(lines(plan, WHO))
                .containsExactly(
                        "1 | Ensure visits | 1 | Do",
                        "1 | Ensure visits | 2 | Try",
                        "3 | Hear children | 3 | Ask",
                        "3 | Hear children | 4 | 1. one / 2. two");
        assertThat(problems(plan)).noneMatch(problem -> problem.contains("NUMBERS"));
    }

    @Test
    void numbersBeforeTheActionAreItsOwn() {
        assertThat(lines(
                        plan("Recommendation | Ref | Action", "R1: Ensure | Action 1.1: | Do", " | 1.10 | 1.10 Try"),
                        WHO))
                .containsExactly("1 | Ensure | 1.1 | Do", "1 | Ensure | 1.10 | Try");
        assertThat(lines(plan("Recommendation | Action | Ref", "R1: Ensure | Do | (2)"), WHO))
                .containsExactly("1 | Ensure | 2 | Do");
        assertThat(lines(plan("Ref | Rec no | Recommendation | Action", "A1 | Rec 4 | Ensure | Do"), "rec_no", "other"))
                .containsExactly("4 | [Ref] A1");
    }

    @Test
    void aNumberThatStandsInTheTextTooIsTakenOffOnce() {
        assertThat(lines(
                        plan(
                                "No | Recommendation | Action",
                                "3 | 3. Ensure | Do",
                                "4 | 5. Hear | Do",
                                "R6 | Recommendation 6 - Ask | Do",
                                " | 7) Write | Do"),
                        WHO))
                .containsExactly("3 | Ensure |  | Do", "4 | 5. Hear |  | Do", "6 | Ask |  | Do", "7 | Write |  | Do");
    }

    @Test
    void anActionMergedFromAboveIsTheSame() {
        ImprovementPlan plan = plan(
                "Recommendation | Action | Lead | Progress | Outcome",
                "1. Ensure | Do | A | begun | Seen",
                "^ | ^ | B | ^ | ",
                "^ | ^ | ^ | done | ",
                "2. Hear | 1. Ask / 2. Write | 1. C / 2. D | so | Heard",
                "^ | ^ | 1. E | ^ | Known",
                "3. Know | ^ | | | ");

        assertThat(lines(plan, "rec_no", "recommendation", "action", "leads", "progress", "outcome"))
                .containsExactly(
                        "1 | Ensure | Do | A|B | begun / done | Seen",
                        "2, 3 | Hear / Know | Ask | C|E | so | Heard / Known",
                        "2, 3 | Hear / Know | Write | D | so | Heard / Known");
        assertThat(problems(plan)).noneMatch(problem -> problem.contains("JOINED") || problem.contains("NO_ACTION"));
    }

    @Test
    void aRowWithoutAnActionBelongsToTheOneAbove() {
        ImprovementPlan plan = plan(
                "Recommendation | Action | Lead | Progress",
                "1. Ensure | Do | A | begun",
                " | | B | done / well",
                "2. Hear | | C | ",
                "1. Ensure | | | late");

        assertThat(lines(plan, "rec_no", "action", "lead", "progress"))
                .containsExactly("1 | Do | A / B | begun / done / well", "2 |  | C | ", "1 |  |  | late");
        assertThat(problems(plan))
                .contains("3 JOINED_ROW B | done / well", "4 NO_ACTION Action Hear", "5 NO_ACTION Action Ensure");
    }

    @Test
    void aRecommendationAloneGivesNoRowIfAnActionFollows() {
        ImprovementPlan plan = plan(
                "Recommendation | Outcome | Measure | Action | Lead",
                "1. Ensure | Seen | | |",
                " | More | Visits | | ",
                " | | Lists | Do | A",
                " | Better | | Try | A",
                "2. Hear | Heard | | | ",
                "3. Know | | | Ask | A");

        assertThat(lines(plan, "rec_no", "outcome", "measure", "action"))
                .containsExactly(
                        "1 | Seen / More | Lists | Do",
                        "1 | Better | Visits | Try",
                        "2 | Heard |  | ",
                        "3 |  |  | Ask");
        assertThat(problems(plan))
                .containsExactly("1 NO_COLUMN progress", "1 NO_COLUMN deadline", "6 NO_ACTION Action Hear");
    }

    @Test
    void whatIsAnythingElseIsAnActionEvenWithoutText() {
        ImprovementPlan plan = plan(
                "Recommendation | No | Action | Lead | Deadline | Progress",
                "1. Ensure | 1.1 | | A | May 2020 | ",
                " | 1.2 | | | | ok",
                " | 1.3 | Do | | | ");

        assertThat(lines(plan, "rec_no", "action_no", "action", "lead", "progress"))
                .containsExactly("1 | 1.1 |  | A | ", "1 | 1.2 |  |  | ok", "1 | 1.3 | Do |  | ");
        assertThat(problems(plan))
                .containsExactly(
                        "2 NO_ACTION Action Ensure",
                        "3 NO_ACTION Action Ensure",
                        "3 NO_LEAD Lead",
                        "3 NO_DEADLINE Deadline",
                        "4 NO_LEAD Lead",
                        "4 NO_DEADLINE Deadline");
    }

    @Test
    void rowsWithoutTextOfTheirOwnArePassedOver() {
        ImprovementPlan plan =
                plan("Recommendation | Action | Lead", "1. Ensure | Do | A", "^ | ^ | ^", " | | #FF0000", " | Try | B");

        assertThat(lines(plan, "rec_no", "action", "lead")).containsExactly("1 | Do | A", "1 | Try | B");
    }

    @Test
    void aRowUnderMergedHeadingsIsNoActionOfThePlan() {
        ImprovementPlan plan = plan(
                "Recommendation | Action | Lead | Progress | <",
                "^ | ^ | ^ | June | July",
                "1. Ensure | Do | A | begun | done");

        assertThat(lines(plan, "rec_no", "action", "progress")).containsExactly("1 | Do | begun / done");
        assertThat(problems(plan))
                .containsExactly("2 OUTSIDE Recommendation | Action | Lead | June | July", "1 NO_COLUMN deadline");
    }

    // pages

    @Test
    void afterAPageBreakWhatBeginsSmallIsTheRest() {
        ImprovementPlan plan = plan(
                "Recommendation | Action | Lead | Progress",
                "1. Ensure that visits | Do what | Head of | begun",
                "Recommendation | Action | Lead | Progress",
                "happen | is needed | Service | and done",
                "are on time | and more | B | ok");

        assertThat(lines(plan, "rec_no", "recommendation", "action", "lead", "progress"))
                .containsExactly(
                        "1 | Ensure that visits happen | Do what is needed | Head of Service | begun and done",
                        " | are on time | and more | B | ok");
        assertThat(problems(plan))
                .contains("4 CONTINUED Recommendation happen", "4 CONTINUED Action is needed")
                .noneMatch(problem -> problem.contains("JOINED"));
    }

    @Test
    void afterAPageBreakWhatIsNumberedOrBeginsWithACapitalIsAnother() {
        ImprovementPlan plan = plan(
                "Recommendation | Action | Lead",
                "1. Ensure | Do | A",
                "Recommendation | Action | Lead",
                " | a) ask | B",
                "RECOMMENDATIONS | Action(s) | lead",
                "Recommendation: | ACTION | Lead",
                "Hear | Try | A",
                "Recommendation | Action | Lead",
                "2. hear | try | A");

        assertThat(lines(plan, WHO))
                .containsExactly(
                        "1 | Ensure |  | Do",
                        "1 | Ensure | a | ask",
                        " | RECOMMENDATIONS |  | Action(s)",
                        " | Hear |  | Try",
                        "2 | hear |  | try");
    }

    @Test
    void aTableWithTheSameHeadingsAndNoTextBetweenGoesOn() {
        String first = """
                Recommendation | Action | Lead
                1. Ensure | Do | Head""";
        String second = """
                Recommendation | Action | Lead
                 | | of Service
                 | Try | A""";

        assertThat(lines(document(first, second), "rec_no", "action", "lead"))
                .containsExactly("1 | Do | Head of Service", "1 | Try | A");
        assertThat(lines(document(first, "Page 2", second), "rec_no", "action", "lead"))
                .containsExactly("1 | Do | Head", " |  | of Service", " | Try | A");
    }

    // several actions

    @Test
    void numberedLinesAreActionsAndShareWhatIsNumberedAlike() {
        ImprovementPlan plan = plan(
                "Recommendation | Action | Lead | Deadline | Progress | RAG",
                "1. Ensure | a) Do / at once / b) Try / d) Go | a) A / d) D | b) May 2020 | c) no | Green");

        assertThat(lines(plan, "action_no", "action", "lead", "deadline", "progress", "rating"))
                .containsExactly(
                        "a | Do / at once | A |  | c) no | GREEN",
                        "b | Try |  | May 2020 | c) no | GREEN",
                        "d | Go | D |  | c) no | GREEN");
        assertThat(problems(plan)).contains("2 NUMBERS_DIFFER Progress c) no");
    }

    @Test
    void numbersWithinALineAreNotParted() {
        ImprovementPlan plan =
                plan("Action | Lead", "1. Draw up 2. Find | A", "2) Draw 2. up | A", "1) Draw / 2) up 3) Go | A");

        assertThat(lines(plan, "action_no", "action"))
                .containsExactly("1 | Draw up 2. Find", "2 | Draw 2. up", "1 | Draw", "2 | up 3) Go");
        assertThat(problems(plan).stream().filter(problem -> problem.contains("INLINE")))
                .containsExactly("2 NUMBERS_INLINE Action 1. Draw up 2. Find");
    }

    // joined by number

    @Test
    void recommendationsNamedByNumberAreLookedUp() {
        ImprovementPlan plan = document("""
                No | Recommendation | Theme | Outcome | Lead | Other
                1 | Ensure visits | Front door | Seen | A Team | so
                2 | Hear children | Care | Heard | |
                3 | Know families | | | | """, """
                Recommendation | Action | Outcome | Lead | Cost
                R1 and R2 | Do | | B Team | £5
                3, 9 | Try | Known | | """);

        assertThat(lines(plan, "theme", "rec_no", "recommendation", "outcome", "action", "lead", "other"))
                .containsExactly(
                        "Front door / Care | 1, 2 | Ensure visits / Hear children | Seen / Heard | Do | B Team"
                                + " | [Cost] £5 / [Lead] A Team / so",
                        "Care | 3, 9 | Know families | Known | Try |  | ");
        assertThat(problems(plan)).contains("2.3 REC_NOT_FOUND Recommendation 9");
    }

    @Test
    void listedRecommendationsThatNoActionNamesFollow() {
        ImprovementPlan plan = document("""
                Action | Rec no | Lead
                Do | (2) | A Team
                Try | | A Team
                Go | 4 | """, """
                Rec | Area for improvement | Impact | Priority
                1. | Ensure visits | Seen | High
                2. | Hear children | | Low
                 | again | | """);

        assertThat(lines(plan, "rec_no", "recommendation", "outcome", "action", "other"))
                .containsExactly(
                        "2 | Hear children |  | Do | [Priority] Low",
                        "2 | Hear children |  | Try | [Priority] Low",
                        "4 |  |  | Go | ",
                        "1 | Ensure visits | Seen |  | [Priority] High",
                        " | again |  |  | ");
        assertThat(problems(plan))
                .contains(
                        "4 REC_NOT_FOUND Rec no 4",
                        "2.2 NO_ACTION Ensure visits",
                        "2.4 NO_REC_NO Area for improvement again",
                        "2.4 NO_ACTION again");
    }

    @Test
    void aRecommendationWithoutANumberIsSaidWhereAnotherHasOne() {
        assertThat(problems(plan("Recommendation | Action", "1. Ensure | Do", "Hear | Ask")))
                .contains("3 NO_REC_NO Recommendation Hear");
        assertThat(problems(plan("Recommendation | Action", "Ensure | Do", "Hear | Ask")))
                .noneMatch(problem -> problem.contains("NO_REC_NO"));
    }
}
