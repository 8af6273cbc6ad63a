package org.plumbline.improvement.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatingReadingTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Red                | -      | RED     |
            GREEN              | -      | GREEN   |
            Amber E            | FFC000 | AMBER_E |
            amber e, evidence  | -      | AMBER_E |
            Amber evidence     | -      | AMBER   |
            orange             | -      | AMBER   |
            Yellow             | -      | AMBER   |
            Blue – complete    | -      | BLUE    |
            grey               | -      | GREY    |
            Red/Amber          | -      | RED     |
            R                  | -      | RED     |
            a                  | -      | AMBER   |
            G                  | -      | GREEN   |
            B                  | -      | BLUE    |
            A E                | -      | AMBER_E |
            R late             | -      | -       | RATING_UNKNOWN
            Reduced            | -      | -       | RATING_UNKNOWN
            on track           | FFFFFF | -       | RATING_UNKNOWN
            Complete           | 00B050 | GREEN   |
            Green              | FFC000 | GREEN   | RATING_CONFLICT
            Grey               | FF0000 | GREY    | RATING_CONFLICT
            Grey               | BFBFBF | GREY    |
            Green              | 7030A0 | GREEN   |
            ''                 | FF0000 | RED     |
            ''                 | C00000 | RED     |
            ''                 | FFC7CE | RED     |
            ''                 | ED7D31 | AMBER   |
            ''                 | FFEB9C | AMBER   |
            ''                 | FFFF00 | AMBER   |
            ''                 | 92D050 | GREEN   |
            ''                 | C6EFCE | GREEN   |
            ''                 | 00B0F0 | BLUE    |
            ''                 | 4472C4 | BLUE    |
            ''                 | 7030A0 | -       | COLOUR_UNKNOWN
            done               | 7030A0 | -       | COLOUR_UNKNOWN RATING_UNKNOWN
            ''                 | FFFFFF | -       |
            ''                 | 000000 | -       |
            ''                 | D9D9D9 | -       |
            ''                 | E2EFDA | -       |
            ''                 | -      | -       |
            """)
    void theWordCountsBeforeTheColour(
            String word, @Nullable String shade, @Nullable Rating rating, @Nullable String problems) {
        RatingReading read = RatingReading.of(word, shade == null ? null : Shade.of(shade));

        assertThat(read.rating().orElse(null)).isEqualTo(rating);
        assertThat(read.problems().stream().map(Enum::name).sorted().toList())
                .isEqualTo(problems == null ? List.of() : List.of(problems.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({
        "FF0000, RED",
        "FF5400, RED",
        "FF5500, AMBER",
        "FFFF00, AMBER",
        "D5FF00, AMBER",
        "D4FF00, GREEN",
        "00FFD4, GREEN",
        "00FFD5, BLUE",
        "5400FF, BLUE",
        "5600FF,",
        "FF0056,",
        "FF0054, RED"
    })
    void eachColourHasItsPartOfTheCircle(String shade, @Nullable Rating rating) {
        assertThat(Shade.of(shade).rating().orElse(null)).isEqualTo(rating);
    }
}
