package org.plumbline.intake.upload;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.plumbline.intake.UnreadableFile;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Reads uploaded files one upload at a time and not for ever, so that a hostile one harms nobody else. */
@Component
class CheckQueue {

    private static final int WAITING = 5;

    private final Duration longest;
    private final ThreadPoolExecutor reader = new ThreadPoolExecutor(
            0,
            1,
            30,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofPlatform().name("upload").factory());

    CheckQueue(@Value("${plumbline.import.time-limit:60s}") Duration longest) {
        this.longest = longest;
    }

    <T> T read(Callable<T> work) throws UnreadableFile {
        Future<T> reading;
        try {
            reading = reader.submit(work);
        } catch (RejectedExecutionException e) {
            throw new UnreadableFile("Several uploads are being read at the moment. Try again in a minute.", e);
        }
        try {
            return reading.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            reading.cancel(true);
            throw new UnreadableFile("Reading the file took too long. Save it again or split it, and try again.", e);
        } catch (InterruptedException e) {
            reading.cancel(true);
            Thread.currentThread().interrupt();
            throw new UnreadableFile("Reading the file was stopped. Try again.", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnreadableFile refused) {
                throw refused;
            }
            throw new IllegalStateException("An upload could not be read", e.getCause());
        }
    }

    @PreDestroy
    void close() {
        reader.shutdownNow();
    }
}
