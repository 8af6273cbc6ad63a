package org.plumbline.audit.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.audit.AuditStreet;
import org.plumbline.audit.form.Reply;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@Import(AuditStreet.class)
@TestPropertySource(properties = {"plumbline.audit.phrases=2", "plumbline.audit.phrase-length=60"})
class PhrasesTests {

    private static final String SEEN = "The child was seen alone and their words are quoted.";

    @Autowired
    private AuditStreet.Street street;

    @Autowired
    private Phrases phrases;

    @BeforeEach
    void settle() {
        street.settle();
    }

    @Test
    void aPhraseIsKeptForItsOwnerAlone() {
        keep("indy", "  " + SEEN + " ");

        assertThat(words("indy")).containsExactly(SEEN);
        assertThat(words("south")).isEmpty();
    }

    @Test
    void theSameWordsAreKeptOnce() {
        keep("indy", SEEN);

        assertThat(keep("indy", SEEN.toUpperCase(java.util.Locale.UK)))
                .isInstanceOfSatisfying(Reply.Done.class, done -> assertThat(done.message())
                        .isEqualTo("You keep this phrase already."));
        assertThat(words("indy")).hasSize(1);
    }

    @Test
    void wordsThatMayNameSomebodyAreRefused() {
        assertThat(keep("indy", "Jane Smith wrote the supervision record."))
                .isInstanceOfSatisfying(Reply.Refused.class, refused -> assertThat(refused.problems())
                        .singleElement()
                        .asString()
                        .contains("names nobody", "Jane Smith"));
        assertThat(words("indy")).isEmpty();
    }

    @Test
    void nothingAndTooMuchAreRefusedWithWhatToDo() {
        assertThat(keep("indy", " ")).isEqualTo(Reply.refused("Write the words to keep first."));
        assertThat(keep("indy", "x".repeat(61)))
                .isEqualTo(Reply.refused("Shorten the phrase to 60 characters; it has 61."));
    }

    @Test
    void aFullListIsSaidAndAnotherPhraseCanBeKeptAfterOneIsRemoved() {
        keep("indy", SEEN);
        keep("indy", "Actions have a date and a name of a role.");
        String third = "The chronology is up to date.";
        assertThat(keep("indy", third))
                .isEqualTo(Reply.refused("You keep 2 phrases, and more cannot be kept. Remove one first."));

        UUID first = street.as("indy", phrases::mine).getFirst().id();
        street.as("indy", () -> {
            phrases.remove(first);
            return first;
        });

        assertThat(keep("indy", third)).isInstanceOf(Reply.Done.class);
    }

    @Test
    void nobodyRemovesAPhraseOfSomebodyElse() {
        keep("indy", SEEN);
        UUID phrase = street.as("indy", phrases::mine).getFirst().id();

        assertThatThrownBy(() -> street.as("south", () -> {
                    phrases.remove(phrase);
                    return phrase;
                }))
                .isInstanceOf(NotFoundForYou.class);
        assertThat(words("indy")).containsExactly(SEEN);
    }

    private Reply keep(String who, String words) {
        return street.as(who, () -> phrases.keep(words));
    }

    private List<String> words(String who) {
        return street.as(who, phrases::mine).stream().map(PhraseView::words).toList();
    }
}
