package org.plumbline.packaged;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The built jar as a process of its own, with its output in a file. */
final class RunningJar implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(10);

    private final Process process;
    private final Path output;
    private final int port;

    private RunningJar(Process process, Path output, int port) {
        this.process = process;
        this.output = output;
        this.port = port;
    }

    /** Runs a job to its end. */
    static Outcome job(String... arguments) throws IOException, InterruptedException {
        Path output = Files.createTempFile("plumbline-job", ".log");
        Process process = start(output, List.of(arguments));
        if (!process.waitFor(LONGEST_START.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("The job did not end (" + String.join(" ", arguments) + ")");
        }
        return new Outcome(process.exitValue(), Files.readString(output));
    }

    /** Starts the server on a free port and returns when it answers. */
    static RunningJar server(Path home, String... settings) throws IOException, InterruptedException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Path output = Files.createTempFile("plumbline-server", ".log");
        List<String> arguments = new ArrayList<>(List.of("--server.port=" + port, "--plumbline.home=" + home));
        arguments.addAll(List.of(settings));
        RunningJar jar = new RunningJar(start(output, arguments), output, port);
        try {
            jar.awaitAnswer();
        } catch (IOException | IllegalStateException e) {
            jar.kill();
            throw e;
        }
        return jar;
    }

    private static Process start(Path output, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-jar",
                System.getProperty("plumbline.jar", "target/plumbline.jar")));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }

    private void awaitAnswer() throws IOException, InterruptedException {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (System.nanoTime() < end) {
            if (!process.isAlive()) {
                throw new IllegalStateException("The server ended at its start (" + output() + ")");
            }
            try {
                get("/");
                return;
            } catch (IOException notYet) {
                process.waitFor(200, TimeUnit.MILLISECONDS);
            }
        }
        throw new IllegalStateException("The server did not answer (" + output() + ")");
    }

    /** Waits until the process has said something; a page answers a moment before the start is reported as done. */
    void awaitOutput(String words) throws IOException, InterruptedException {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (!output().contains(words)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("The server never said \"" + words + "\" (" + output() + ")");
            }
            process.waitFor(50, TimeUnit.MILLISECONDS);
        }
    }

    /** The answer of a page to somebody who is not signed in. */
    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(address() + path)).build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    String output() throws IOException {
        return Files.readString(output);
    }

    /** Ends the process as a loss of power would end it. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Asks the process to end and answers its exit status. */
    int stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The server did not end when asked (" + process.pid() + ")");
        }
        return process.exitValue();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }

    /** How a job ended and what it said. */
    record Outcome(int status, String output) {}
}
