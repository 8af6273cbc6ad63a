package org.plumbline.audit.round;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What sets one kind of round apart from another. */
@Embeddable
class RoundScope {

    @Enumerated(EnumType.STRING)
    private RoundKind kind;

    /** The month, of a monthly round alone: the database knows each once. */
    private @Nullable String monthlyOf;

    private @Nullable Integer lookBack;
    private @Nullable LocalDate reportOn;

    @SuppressWarnings("NullAway.Init")
    protected RoundScope() {}

    RoundScope(OpenRound wish) {
        kind = wish.kind();
        monthlyOf = kind == RoundKind.MONTHLY ? wish.month().toString() : null;
        lookBack = wish.lookBack();
        reportOn = wish.reportOn();
    }

    RoundKind kind() {
        return kind;
    }

    @Nullable
    LocalDate reportOn() {
        return reportOn;
    }

    /** The first day of the months looked back over: whole months where the frame is taken at the end of one. */
    LocalDate lookBackFrom(LocalDate frameDate) {
        int months = lookBack == null ? 1 : lookBack;
        YearMonth last = YearMonth.from(frameDate);
        return frameDate.equals(last.atEndOfMonth())
                ? last.minusMonths(months - 1L).atDay(1)
                : frameDate.minusMonths(months).plusDays(1);
    }

    /** How the audits of a round are called, such as {@code A-2025-07-014} or {@code A-2025-07-NC-014}. */
    String reference(String month, List<String> themes, String seed, int drawOrder) {
        String number = seed.substring(seed.lastIndexOf('|') + 1).toUpperCase(Locale.ROOT);
        String purpose =
                kind == RoundKind.MONTHLY ? "" : "-" + kind.purpose(themes).toUpperCase(Locale.ROOT);
        return "A-%s%s%s-%03d".formatted(month, purpose, number.equals("V1") ? "" : number, drawOrder);
    }
}
