package org.plumbline.intake;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Reads uploaded workbooks one at a time and not for ever, so that a hostile one harms nobody else. */
@Component
class CheckQueue {

    private static final int WAITING = 5;

    private final AnnexACheck check;
    private final Duration longest;
    private final ThreadPoolExecutor reader = new ThreadPoolExecutor(
            0,
            1,
            30,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofPlatform().name("workbook").factory());

    CheckQueue(
            @Value("${plumbline.import.max-megabytes:10}") int megabytes,
            @Value("${plumbline.import.time-limit:60s}") Duration longest) {
        this.check = new AnnexACheck(WorkbookLimits.usual().withFileMegabytes(megabytes));
        this.longest = longest;
    }

    CheckedWorkbook read(byte[] file, LocalDate today) throws UnreadableWorkbook {
        Future<CheckedWorkbook> reading;
        try {
            reading = reader.submit(() -> check.read(file, today));
        } catch (RejectedExecutionException e) {
            throw new UnreadableWorkbook("Several workbooks are being read at the moment. Try again in a minute.", e);
        }
        try {
            return reading.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            reading.cancel(true);
            throw new UnreadableWorkbook(
                    "Reading the workbook took too long. Copy the lists into a new workbook, save it and try again.",
                    e);
        } catch (InterruptedException e) {
            reading.cancel(true);
            Thread.currentThread().interrupt();
            throw new UnreadableWorkbook("Reading the workbook was stopped. Try again.", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnreadableWorkbook refused) {
                throw refused;
            }
            throw new IllegalStateException("A workbook could not be read", e.getCause());
        }
    }

    @PreDestroy
    void close() {
        reader.shutdownNow();
    }
}
