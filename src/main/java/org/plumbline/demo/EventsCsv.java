package org.plumbline.demo;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;

/** The county's events in the format of the events file. */
final class EventsCsv {

    private EventsCsv() {}

    /** Writes the events of the children up to the day and leaves the stream open. */
    static void write(Collection<Child> children, LocalDate asOf, OutputStream out) {
        PrintWriter lines = new PrintWriter(out, false, StandardCharsets.UTF_8);
        lines.print("case,type,date,time,attrs\n");
        for (Child child : children) {
            for (RecordedEvent event : child.recordUpTo(asOf)) {
                String attributes = event.attributes().entrySet().stream()
                        .map(each -> each.getKey() + "=" + each.getValue())
                        .collect(Collectors.joining(";"));
                lines.print(String.join(
                        ",",
                        child.personId(),
                        event.type().name(),
                        event.on().toString(),
                        event.at() == null ? "" : event.at().toString(),
                        attributes));
                lines.print('\n');
            }
        }
        lines.flush();
    }
}
