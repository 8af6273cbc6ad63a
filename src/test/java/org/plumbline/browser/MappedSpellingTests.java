package org.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.access.Accounts;
import org.plumbline.access.NewAccount;
import org.plumbline.access.Role;
import org.plumbline.access.RunAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;

/** A word that nobody but this council writes: said once what it means, and read from then on. */
@DirtiesContext
class MappedSpellingTests extends BrowserJourney {

    private static final String PASSWORD = "three blue bicycles";
    private static final FilePayload[] FILES = {
        csv("cases.csv", "case,birth_month,team,case_type,open_from,closed_on\nK2,2018-01,T01,CIN,2025-01-06,\n"),
        csv(
                "ssd_involvements.csv",
                "invo_person_id,invo_professional_id,invo_professional_role_id,invo_involvement_start_date\n"
                        + "K2,W1,Practice lead,2025-01-06\nK2,W2,Team manager,2025-01-06\n")
    };

    @Autowired
    private Accounts accounts;

    @Test
    void aWordIsMappedOnThePreviewAndTheNextUploadIsReadByIt() {
        RunAs.actor(
                RunAs.system(Role.SYSTEM_ADMINISTRATOR),
                () -> accounts.createAll(
                        List.of(new NewAccount("dora", "Dora Data", Set.of(Role.DATA_ADMINISTRATOR), Set.of(), null)),
                        PASSWORD));
        Visitor administrator = visitor();
        administrator.signIn("dora", PASSWORD).open("imports/events").sees("Import events");
        upload(administrator);
        administrator
                .reads("0 events of 1 case can be used")
                .reads("Words that are not known")
                .picture("unknown-words")
                .press("Map “Practice lead”")
                .reads("Choose what the words mean.")
                .choose("What “Practice lead” means", "Case worker who holds the case")
                .press("Map “Practice lead”")
                .reads("“Practice lead” now means Case worker who holds the case")
                .reads("1 event of 1 case can be used")
                .press("Cancel");

        administrator
                .open("mapped-spellings")
                .sees("Mapped spellings")
                .reads("Role of a worker")
                .reads("Dora Data")
                .reads("1 spelling");
        Download list = administrator.page().waitForDownload(() -> administrator.follow("Download as CSV"));
        assertThat(list.path())
                .content(StandardCharsets.UTF_8)
                .startsWith("\uFEFFWritten,Column,What it means,Mapped by,Mapped on,Taken back by\r\n")
                .contains("Practice lead,Role of a worker,Case worker who holds the case,Dora Data,");
        administrator
                .picture("mapped-spellings")
                .meetsNoBarrier()
                .inTheDark()
                .meetsNoBarrier()
                .picture("mapped-spellings-dark");
        Visitor narrow = visitor(Window.NARROW);
        narrow.signIn("dora", PASSWORD)
                .open("mapped-spellings")
                .reads("Practice lead")
                .scrollsOneWayOnly()
                .picture("mapped-spellings-narrow")
                .press("Take back “Practice lead”")
                .reads("“Practice lead” is not known any more.")
                .reads("Nothing is mapped")
                .open("mapped-spellings?show=taken-back")
                .reads("Dora Data, ")
                .open("imports/events");
        upload(narrow);
        narrow.reads("0 events of 1 case can be used")
                .scrollsOneWayOnly()
                .meetsNoBarrier()
                .picture("unknown-words-narrow");
    }

    private static void upload(Visitor administrator) {
        administrator.page().locator("input[type=file]").setInputFiles(FILES);
        administrator.reads("ssd_involvements.csv (").press("Check the files");
    }

    private static FilePayload csv(String name, String text) {
        return new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
