package io.claimstream.standalone.broker;

import io.claimstream.contract.stream.BackgroundThreads;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.properties.MetaPropertiesEnsemble;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real single-node KRaft broker in this JVM. It listens on 127.0.0.1 and keeps its log in a folder that a later broker,
 * of this or another process, takes up again, also after a kill.
 */
public final class EmbeddedBroker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedBroker.class);

    private final DataFolderLock lock;
    private final KafkaRaftServer server;
    private final String bootstrapServers;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedBroker(DataFolderLock lock, KafkaRaftServer server, String bootstrapServers) {
        this.lock = lock;
        this.server = server;
        this.bootstrapServers = bootstrapServers;
    }

    /**
     * Starts a broker and returns when it takes clients; a few seconds.
     *
     * @throws BrokerException when the folder or the port is taken, or Kafka refuses to start
     */
    public static EmbeddedBroker start(BrokerSettings settings, Clock clock) {
        try {
            DataFolderLock lock = DataFolderLock.take(settings.data(), clock.instant());
            try {
                return start(lock, settings.data().resolve("kafka"), Ports.probe(settings.port()));
            } catch (RuntimeException | IOException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new BrokerException("the data folder " + settings.data() + " cannot be used: " + e, e);
        }
    }

    private static EmbeddedBroker start(DataFolderLock lock, Path log, Ports ports) {
        Exit.setExitProcedure(EmbeddedBroker::refuseToExit);
        Exit.setHaltProcedure(EmbeddedBroker::refuseToExit);
        formatOnce(log);
        LeftRegistration.awaitEnd(log, ports);
        // Work on articles goes through it, and readers stand before articles.
        KafkaRaftServer server = BackgroundThreads.make("broker", () -> started(NodeProperties.of(log, ports)));
        String bootstrapServers = Ports.HOST + ":" + ports.broker();
        LeftTransactions.abort(bootstrapServers);
        return new EmbeddedBroker(lock, server, bootstrapServers);
    }

    private static KafkaRaftServer started(Properties node) {
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(node), Time.SYSTEM);
        try {
            server.startup();
            return server;
        } catch (RuntimeException e) {
            server.shutdown();
            throw new BrokerException("the embedded broker does not start: " + e.getMessage(), e);
        }
    }

    private static void formatOnce(Path log) {
        if (Files.exists(log.resolve(MetaPropertiesEnsemble.META_PROPERTIES_NAME))) {
            return;
        }
        try {
            Files.createDirectories(log);
            new Formatter()
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                    .setNodeId(NodeProperties.NODE_ID)
                    .setClusterId(Uuid.randomUuid().toString())
                    .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
                    .setControllerListenerName(NodeProperties.CONTROLLER_LISTENER)
                    .setMetadataLogDirectory(log.toString())
                    .addDirectory(log.toString())
                    .run();
        } catch (Exception e) {
            throw new BrokerException("the data folder " + log + " cannot be formatted: " + e.getMessage(), e);
        }
    }

    /** Kafka ends the JVM when it cannot go on; here it is a guest, and only the thread that asked may end. */
    private static void refuseToExit(int status, String message) {
        LOG.error("the embedded broker has failed (status {}): {}", status, message);
        throw new BrokerException("the embedded broker has failed: " + message);
    }

    /** host:port for clients. */
    public String bootstrapServers() {
        return bootstrapServers;
    }

    /**
     * What clients of a single local node should set. Only one process has these: its successor takes over its group
     * membership by name, instead of waiting until the killed process's has run out.
     */
    public static Map<String, String> clientSettings() {
        return Map.of(
                "group.instance.id", "embedded",
                "session.timeout.ms", "6000",
                "heartbeat.interval.ms", "1500",
                "transaction.timeout.ms", "10000");
    }

    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        server.shutdown();
        server.awaitShutdown();
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
