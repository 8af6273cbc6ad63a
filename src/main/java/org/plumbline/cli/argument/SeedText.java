package org.plumbline.cli.argument;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.plumbline.sampling.Seed;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A seed on the command line. One of four parts, such as {@code 2025-07|NORTHSHIRE|random|v1}, says more than others. */
public record SeedText(String text) {

    /** The last day of the month before the seed's, where it has one. */
    public Optional<LocalDate> frameDate() {
        List<String> parts = Seed.parts(text);
        try {
            return !parts.isEmpty() && parts.getFirst().matches("\\d{4}-\\d{2}")
                    ? Optional.of(YearMonth.parse(parts.getFirst()).atDay(1).minusDays(1))
                            .filter(DayArgument::isCounted)
                    : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The seed of second ratings that goes with this one, where it has a purpose to replace. */
    public Optional<SeedText> ofSecondRatings() {
        return Seed.ofSecondRatings(text).map(SeedText::new);
    }

    /** Refuses what cannot be a seed. */
    public static final class Argument implements ITypeConverter<SeedText> {

        @Override
        public SeedText convert(String value) {
            if (value.isEmpty() || !Seed.isShort(value) || value.chars().anyMatch(Character::isISOControl)) {
                throw new TypeConversionException(
                        "the seed is empty, too long or has control characters. Write 1 to %d characters, such as 2025-07|NORTHSHIRE|random|v1."
                                .formatted(Seed.LONGEST));
            }
            return new SeedText(value);
        }
    }
}
