package org.plumbline.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.plumbline.demo.CountyProgress.Stage;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * What the demonstration says of itself: who can sign in, how far its county is written, and the files that wait to be
 * imported. Not there in a real installation.
 */
@Component
@Profile("demo")
public class Demonstration {

    private final CountyMarker marker;
    private final Clock clock;
    private volatile CountyProgress progress = new CountyProgress(Stage.WRITING, 0, CountySeeding.MONTHS);

    Demonstration(CountyMarker marker, Clock clock) {
        this.marker = marker;
        this.clock = clock;
    }

    /** The people, by what they do. */
    public List<DemoPerson> people() {
        return DemoPeople.described();
    }

    /** Everybody's. */
    public String password() {
        return DemoPeople.PASSWORD;
    }

    /** How far the county is written. */
    public CountyProgress progress() {
        return progress;
    }

    /** The last day of the county, up to which the files to be imported go: that on which it was written. */
    public LocalDate today() {
        Instant written = marker.startedAt().orElseGet(clock::instant);
        return LocalDate.ofInstant(written, clock.getZone());
    }

    /** The Annex A workbook that comes after those imported. */
    public byte[] nextWorkbook() {
        LocalDate today = today();
        return County.upTo(today).workbook(today);
    }

    /** The file of events that comes with it. */
    public byte[] nextEvents() {
        LocalDate today = today();
        return County.upTo(today).events(today);
    }

    void written(int months) {
        progress = new CountyProgress(Stage.WRITING, months, CountySeeding.MONTHS);
    }

    void ended(Stage stage) {
        progress = new CountyProgress(stage, progress.months(), CountySeeding.MONTHS);
    }
}
