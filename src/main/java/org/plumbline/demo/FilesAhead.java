package org.plumbline.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the files of the county on a thread of its own, ahead of those who take them in. */
final class FilesAhead implements AutoCloseable {

    private final ExecutorService writer = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("county-files").daemon().factory());
    private final Map<LocalDate, CompletableFuture<byte[]>> workbooks;
    private final CompletableFuture<byte[]> events;

    /**
     * @param today the county's last day
     * @param monthEnds days of the workbooks, in the order in which they are needed; the events go up to the last
     */
    FilesAhead(LocalDate today, List<LocalDate> monthEnds) {
        CompletableFuture<County> county = CompletableFuture.supplyAsync(() -> County.upTo(today), writer);
        workbooks = monthEnds.stream()
                .collect(Collectors.toMap(
                        Function.identity(), day -> county.thenApplyAsync(all -> all.workbook(day), writer)));
        events = county.thenApplyAsync(all -> all.events(monthEnds.getLast()), writer);
    }

    byte[] workbook(LocalDate monthEnd) {
        return Objects.requireNonNull(workbooks.get(monthEnd)).join();
    }

    byte[] events() {
        return events.join();
    }

    /** What nobody took in is not written. */
    @Override
    public void close() {
        writer.shutdownNow();
    }
}
