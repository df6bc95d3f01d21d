package io.claimstream.standalone;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The command {@code serve} in a JVM of its own, on free ports. */
public final class ServeProcess implements AutoCloseable {

    private static final Duration READY_WITHIN = Duration.ofMinutes(5);
    private static final String HEALTH = "health ";
    private static final String BROKER = "broker ";
    private static final List<String> AS_LAUNCHED = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:ReservedCodeCacheSize=128m",
            "-Xmx800m",
            "-XX:+UseG1GC",
            "-XX:ThreadPriorityPolicy=1",
            "-XX:JavaPriority1_To_OSPriority=10",
            "-XX:CompilerThreadPriority=0");
    private static final List<String> SMALL = List.of("-Xmx400m", "-XX:TieredStopAtLevel=1");

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
        return start(data, environment, SMALL, List.of(more));
    }

    /** The same, in a JVM as the launcher has it. */
    public static ServeProcess startAsLaunched(Path data) throws IOException {
        return start(data, Map.of(), AS_LAUNCHED, List.of());
    }

    private static ServeProcess start(
            Path data, Map<String, String> environment, List<String> options, List<String> more) throws IOException {
        Path out = Files.createTempFile(data.getParent(), "serve", ".log");
        List<String> words = new ArrayList<>(options);
        words.add(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                "io.claimstream.standalone.cli.Main",
                "serve",
                "--data=" + data,
                "--broker-port=0",
                "--http-port=0"));
        words.addAll(more);
        ProcessBuilder command =
                new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(out.toFile());
        command.environment().putAll(environment);
        Process process = command.start();
        String address = await("an address in " + out)
                .atMost(READY_WITHIN)
                .until(() -> told(HEALTH, out), Optional::isPresent)
                .orElseThrow()
                .replace("/health/ready", "");
        ServeProcess started = new ServeProcess(process, out, new ServiceClient(address));
        await("ready").atMost(READY_WITHIN).until(started.client::ready);
        return started;
    }

    private static Optional<String> told(String what, Path out) {
        try {
            return Files.readAllLines(out).stream()
                    .filter(line -> line.startsWith(what))
                    .map(line -> line.substring(what.length()).strip())
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where its broker is. */
    public String broker() {
        return told(BROKER, out).orElseThrow().replaceFirst(" .*", "");
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
