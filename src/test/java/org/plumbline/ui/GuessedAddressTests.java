package org.plumbline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.access.Accounts;
import org.plumbline.access.NewAccount;
import org.plumbline.access.Role;
import org.plumbline.access.RunAs;
import org.plumbline.audit.AuditStreet;
import org.plumbline.audit.form.AnswerInput;
import org.plumbline.casefile.CaseFilter;
import org.plumbline.casefile.Caseload;
import org.plumbline.instrument.AnswerCode;
import org.plumbline.instrument.OwnWords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.Sort;

/** Everybody tries the addresses of everything, and every byte that the server sends them is looked at. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(AuditStreet.class)
class GuessedAddressTests {

    private static final String PASSWORD = "four green chairs";
    private static final String CANARY = "canary evidence in section two of the record";
    private static final String SCRIPT = "<img src=x onerror=alert(1)><script>alert(2)</script>";
    private static final String HIDDEN = "There is nothing at this address that you can see.";
    private static final List<String> EVERYBODY =
            List.of("lead", "indy", "head", "member", "north", "south", "east", "west", "data", "system");

    @LocalServerPort
    private int port;

    @Autowired
    private AuditStreet.Street street;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Caseload caseload;

    private UUID round;
    private UUID draft;
    private UUID settled;
    private String caseOfNorth;

    @BeforeEach
    void auditSomeCases() {
        street.settle();
        RunAs.actor(
                RunAs.system(Role.SYSTEM_ADMINISTRATOR),
                () -> accounts.createAll(
                        List.of(
                                new NewAccount("data", "Data", Set.of(Role.DATA_ADMINISTRATOR), Set.of(), null),
                                new NewAccount("system", "System", Set.of(Role.SYSTEM_ADMINISTRATOR), Set.of(), null)),
                        PASSWORD));
        caseOfNorth = street.as("north", () -> caseload.page(CaseFilter.all(), Sort.unsorted(), 0, 1))
                .getFirst()
                .caseId();
        round = street.allocatedRound(12);
        settled = street.auditOf("indy", round);
        street.answerAll("indy", settled, AnswerCode.M);
        note("indy", settled, 1);
        street.signOff("indy", settled);
        draft = street.auditOf("south", round);
        note("south", draft, 0);
    }

    private void note(String auditor, UUID audit, int base) {
        street.as(auditor, () -> street.desk().open(audit));
        street.as(auditor, () -> street.desk()
                .answer(
                        audit,
                        AnswerInput.of("MO01", AnswerCode.M, CANARY + SCRIPT).on(base)));
    }

    @Test
    void aGuessedAddressLooksLikeOneThatDoesNotExist() throws Exception {
        Map<String, Set<String>> readers = new HashMap<>();
        readers.put("audits/" + draft + "/desk", Set.of("south", "lead"));
        readers.put("audits/" + draft + "/desk/MO02", Set.of("south", "lead"));
        readers.put("audits/" + draft + "/timeline", Set.of("south", "lead"));
        readers.put("audits/" + draft + "/check", Set.of("south", "lead"));
        readers.put("audits/" + draft + "/certificate", Set.of());
        readers.put("audits/" + settled + "/certificate", Set.of("indy", "lead", "head"));
        readers.put("case/" + caseOfNorth, Set.of("north", "lead", "indy", "head"));
        readers.put("rounds", Set.of("lead", "indy"));
        readers.put("rounds/" + round, Set.of("lead", "indy"));
        readers.put("reports/2025-07", Set.of("lead", "indy", "head"));
        readers.put("imports", Set.of("data"));
        readers.put("imports/events", Set.of("data"));
        readers.put("accounts", Set.of("system"));
        readers.put("cases", Set.of("lead", "indy", "head", "north", "south", "east", "west"));
        for (String who : EVERYBODY) {
            Browserless browser = signedIn(who);
            String unknown = browser.page("audits/" + UUID.randomUUID() + "/certificate");
            assertThat(unknown).as("%s at an audit that does not exist", who).contains(HIDDEN);
            for (Map.Entry<String, Set<String>> address : readers.entrySet()) {
                String page = browser.page(address.getKey());
                boolean reads = address.getValue().contains(who);
                assertThat(page.contains(HIDDEN))
                        .as("%s at %s: hidden. %s", who, address.getKey(), page)
                        .isEqualTo(!reads);
                if (!reads) {
                    assertThat(page)
                            .as("%s at %s", who, address.getKey())
                            .doesNotContain(CANARY)
                            .doesNotContain("NSH-");
                }
            }
        }
    }

    @Test
    void aMistypedAddressLeadsToAPageOfOurs() throws Exception {
        for (String who : EVERYBODY) {
            Browserless browser = signedIn(who);

            for (String mistyped : List.of("watchlist", "audits/x/y/z/0", "audits/1")) {
                assertThat(browser.get(mistyped).statusCode())
                        .as("%s at %s", who, mistyped)
                        .isEqualTo(200);
            }
            assertThat(browser.page("watchlist")).as(who).contains(HIDDEN);
        }
    }

    @Test
    void beforeSigningInAMistypedAddressLeadsToTheSignInAsEveryOtherDoes() throws Exception {
        Browserless nobody = new Browserless(port);

        for (String address : List.of("watchlist", "cases", "audits/" + settled + "/certificate")) {
            assertThat(nobody.get(address).headers().firstValue("location").orElse(""))
                    .as(address)
                    .endsWith("/sign-in");
        }
        assertThat(nobody.get("bad;address").body()).contains("Go to the home page");
    }

    @Test
    void theSubcommitteeIsSentNeitherCaseNorEvidence() throws Exception {
        street.as("lead", () -> street.rounds().close(round, OwnWords.of("The month is over.")));
        street.nothingLapsed(round);
        Browserless member = signedIn("member");

        for (String page : List.of(
                member.page(""), member.page("audits/" + settled + "/certificate"), member.page("reports/2025-07"))) {
            assertThat(page)
                    .doesNotContain(HIDDEN)
                    .doesNotContain(CANARY)
                    .doesNotContain("NSH-")
                    .doesNotContain("indy")
                    .doesNotContain(caseOfNorth);
        }
        assertThat(signedIn("indy").page("audits/" + settled + "/certificate")).contains(CANARY);
    }

    @Test
    void markupInEvidenceIsSentAsTextAlone() throws Exception {
        String certificate = signedIn("indy").page("audits/" + settled + "/certificate");
        String desk = signedIn("south").page("audits/" + draft + "/desk/MO01");
        String check = signedIn("south").page("audits/" + draft + "/check");

        for (String page : List.of(certificate, desk, check)) {
            assertThat(page).doesNotContain("innerHTML");
        }
        assertThat(certificate).contains("onerror");
        assertThat(desk).contains("onerror");
    }

    @Test
    void everyResponseCarriesTheHeaders() throws Exception {
        Browserless member = signedIn("member");
        for (String path : List.of(
                "",
                "sign-in",
                "plumbline.css",
                "plumbline.svg",
                "nowhere",
                "reports/2025-07",
                "error",
                "VAADIN/none",
                "?v-r=init&location=reports",
                "?v-r=heartbeat&v-uiId=99")) {
            HttpResponse<String> response = member.get(path);
            assertThat(response.headers().map().keySet())
                    .as("%s answers %d", path, response.statusCode())
                    .containsAll(Browserless.headersWanted());
        }
        assertThat(member.get("reports/2025-07")
                        .headers()
                        .firstValue("cache-control")
                        .orElse(""))
                .contains("no-store");
    }

    @Test
    void theSessionIsNewAtSignIn() throws Exception {
        Browserless browser = new Browserless(port);
        browser.page("sign-in");
        String before = browser.session();
        browser.signIn("member", PASSWORD);

        assertThat(before).isNotEmpty();
        assertThat(browser.session()).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void whoeverSignsInAgainComesBackToTheirQuestionWithWhatWasSaved() throws Exception {
        String question = "audits/" + draft + "/desk/MO01";
        Browserless south = signedIn("south");
        south.page(question);
        south.expire();
        assertThat(south.get(question).headers().firstValue("location").orElse(""))
                .endsWith("sign-in");

        HttpResponse<String> back = south.signIn("south", PASSWORD);

        assertThat(back.headers().firstValue("location").orElse("")).contains(question);
        assertThat(south.page(question)).contains(CANARY);
    }

    private Browserless signedIn(String who) throws IOException, InterruptedException {
        Browserless browser = new Browserless(port);
        HttpResponse<String> answer = browser.signIn(who, PASSWORD);
        assertThat(answer.headers().firstValue("location").orElse("")).doesNotContain("error");
        return browser;
    }
}
