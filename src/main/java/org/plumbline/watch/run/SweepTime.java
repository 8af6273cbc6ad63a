package org.plumbline.watch.run;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.council.identity.CouncilIdentity;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.support.CronExpression;
import org.springframework.scheduling.support.CronTrigger;
import org.springframework.stereotype.Component;

/** When the nightly sweep starts: as the council has said, else as the settings of the installation say. */
@Component
class SweepTime {

    private final CouncilIdentity council;
    private final String setting;

    SweepTime(CouncilIdentity council, @Value("${plumbline.sweep.cron:0 30 2 * * *}") String setting) {
        this.council = council;
        this.setting = setting;
    }

    /** What starts the sweeps; absent where the settings say that none starts by itself. */
    Optional<CronTrigger> trigger() {
        return expression().map(cron -> new CronTrigger(cron, EnglishDates.ZONE));
    }

    /** The time of the next sweep in English time; absent where none starts by itself. */
    Optional<LocalTime> next(ZonedDateTime now) {
        return expression().map(cron -> CronExpression.parse(cron).next(now)).map(ZonedDateTime::toLocalTime);
    }

    private Optional<String> expression() {
        if (setting.equals(Scheduled.CRON_DISABLED)) {
            return Optional.empty();
        }
        LocalTime at = council.now().sweepAt();
        return Optional.of(at == null ? setting : "0 %d %d * * *".formatted(at.getMinute(), at.getHour()));
    }
}
