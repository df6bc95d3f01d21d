package io.claimstream.standalone;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The command {@code serve} in a JVM of its own, on free ports. */
public final class ServeProcess implements AutoCloseable {

    private static final Duration READY_WITHIN = Duration.ofMinutes(5);
    private static final String HEALTH = "health ";

    private final Process process;
    private final Path out;
    private final ServiceClient client;

    private ServeProcess(Process process, Path out, ServiceClient client) {
        this.process = process;
        this.out = out;
        this.client = client;
    }

    /** Starts it and returns when it is ready. */
    public static ServeProcess start(Path data) throws IOException {
        return start(data, Map.of());
    }

    /** The same, with settings in its environment and more arguments. */
    public static ServeProcess start(Path data, Map<String, String> environment, String... more) throws IOException {
        Path out = Files.createTempFile(data.getParent(), "serve", ".log");
        ProcessBuilder command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx400m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.claimstream.standalone.cli.Main",
                        "serve",
                        "--data=" + data,
                        "--broker-port=0",
                        "--http-port=0")
                .redirectErrorStream(true)
                .redirectOutput(out.toFile());
        command.command().addAll(List.of(more));
        command.environment().putAll(environment);
        Process process = command.start();
        String address = await("an address in " + out)
                .atMost(READY_WITHIN)
                .until(() -> address(out), Optional::isPresent)
                .orElseThrow();
        ServeProcess started = new ServeProcess(process, out, new ServiceClient(address));
        await("ready").atMost(READY_WITHIN).until(started.client::ready);
        return started;
    }

    private static Optional<String> address(Path out) {
        try {
            return Files.readAllLines(out).stream()
                    .filter(line -> line.startsWith(HEALTH))
                    .map(line -> line.substring(HEALTH.length()).strip().replace("/health/ready", ""))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it has printed and logged up to now. */
    public List<String> output() throws IOException {
        return Files.readAllLines(out);
    }

    public ServiceClient client() {
        return client;
    }

    /** As kill -9 does: nothing is closed. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As Ctrl-C does. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
