package org.plumbline.council.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTemplateTests {

    @ParameterizedTest
    @CsvSource({
        "https://cases.example.gov.uk/person/{number}, 4711, https://cases.example.gov.uk/person/4711",
        "https://cases.example.gov.uk:8443/find?id={number}&tab=1, 47 11, https://cases.example.gov.uk:8443/find?id=47%2011&tab=1",
        "https://cases.example.gov.uk/#/person/{number}, a/../b, https://cases.example.gov.uk/#/person/a%2F..%2Fb"
    })
    void theNumberGoesWhereItsPlaceIs(String template, String number, String address) {
        assertThat(new LinkTemplate(template).problem()).isEmpty();
        assertThat(new LinkTemplate(template).of(number)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://cases.example.gov.uk/{number}",
                "javascript:alert({number})",
                "cases.example.gov.uk/{number}",
                "https://cases.example.gov.uk/person",
                "https://cases.example.gov.uk/{number}/{number}",
                "https://{number}.example.gov.uk/",
                "https://cases{number}/",
                "https://user{number}@example.gov.uk/",
                "https://example.gov.uk:{number}/",
                "https:///{number}",
                "https://exa mple.gov.uk/{number}"
            })
    void anythingElseIsRefusedWithASentence(String template) {
        assertThat(new LinkTemplate(template).problem())
                .hasValueSatisfying(sentence -> assertThat(sentence).endsWith("."));
    }
}
