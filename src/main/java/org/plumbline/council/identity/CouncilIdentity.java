package org.plumbline.council.identity;

import java.time.LocalTime;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.council.CouncilResult;
import org.plumbline.database.FirstChange;
import org.plumbline.trail.Trail;
import org.plumbline.trail.TrailAction;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who the council is. Each detail is kept as soon as it is right, whatever the others are, so that a first start can be
 * left at any point. What nobody has said here is as the settings of the installation say.
 */
@Service
@PreAuthorize("hasRole('SYSTEM_ADMINISTRATOR')")
public class CouncilIdentity {

    private static final int LONGEST_NAME = 100;
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} .,'’&()-]+");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]{1,7}");
    private static final CouncilResult MEANWHILE =
            CouncilResult.refused("Somebody else has changed this meanwhile. Open the page again to see how.");

    private final CouncilProfiles rows;
    private final LogoCheck logos;
    private final FirstChange firstChange;
    private final ApplicationEventPublisher events;
    private final Trail trail;
    private final CouncilView settings;

    CouncilIdentity(
            CouncilProfiles rows,
            LogoCheck logos,
            FirstChange firstChange,
            ApplicationEventPublisher events,
            Trail trail,
            @Value("${plumbline.council.name:}") String name,
            @Value("${plumbline.council.code:}") String code) {
        this.rows = rows;
        this.logos = logos;
        this.firstChange = firstChange;
        this.events = events;
        this.trail = trail;
        this.settings = new CouncilView(orNull(name), orNull(code), null, null);
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }

    /** Who the council is; no secret, it stands on the sign-in page. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public CouncilView now() {
        return rows.findById(CouncilProfile.ONLY)
                .map(CouncilProfile::view)
                .orElse(CouncilView.UNKNOWN)
                .or(settings);
    }

    /** Names the council: on every page, certificate, report and workbook, and in the seeds of draws to come. */
    public CouncilResult name(String name) {
        String called = name.strip().replaceAll("\\s+", " ");
        if (called.length() > LONGEST_NAME || !NAME.matcher(called).matches()) {
            return CouncilResult.refused(
                    "Give the council's name in 2 to %d letters, digits, blanks and plain marks, such as Northshire County Council."
                            .formatted(LONGEST_NAME));
        }
        return change("name: " + called, profile -> profile.name(called));
    }

    /** Gives the code with which the short codes of cases begin that are imported from now on. Those there are stay. */
    public CouncilResult code(String code) {
        String capitals = code.strip().toUpperCase(Locale.ROOT);
        if (!CODE.matcher(capitals).matches()) {
            return CouncilResult.refused(
                    "Give a code of 2 to 8 letters and digits that begins with a letter, such as NSH.");
        }
        return change("code: " + capitals, profile -> profile.code(capitals));
    }

    /** Takes a small PNG or SVG as the logo. */
    public CouncilResult logo(byte[] file) {
        return switch (logos.check(file)) {
            case LogoCheck.Outcome.Refused(String problem) -> CouncilResult.refused(problem);
            case LogoCheck.Outcome.Taken(String address) -> change("logo", profile -> profile.logo(address));
        };
    }

    /** Goes without a logo. */
    public CouncilResult removeLogo() {
        return change("no logo", profile -> profile.logo(null));
    }

    /** Says when the nightly sweep starts, in English time; it counts from the next night. */
    public CouncilResult sweepAt(@Nullable LocalTime time) {
        if (time == null) {
            return CouncilResult.refused("Give the time as hh:mm, such as 02:30.");
        }
        LocalTime minute = time.withSecond(0).withNano(0);
        return change("sweep at " + minute, profile -> {
            profile.sweepAt(minute);
            events.publishEvent(new SweepTimeChanged(minute));
        });
    }

    private CouncilResult change(String words, Consumer<CouncilProfile> change) {
        return firstChange.or(MEANWHILE, () -> {
            CouncilProfile profile = rows.findById(CouncilProfile.ONLY).orElseGet(CouncilProfile::new);
            change.accept(profile);
            rows.saveAndFlush(profile);
            trail.record(TrailAction.COUNCIL_CHANGED, "council", words);
            return new CouncilResult.Done();
        });
    }
}
