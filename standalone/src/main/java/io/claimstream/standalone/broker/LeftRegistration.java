package io.claimstream.standalone.broker;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import javax.management.JMException;
import javax.management.ObjectName;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The registration of a broker that was killed: it stands in the metadata log, with the lead of every partition, until its
 * session has run out. If its successor started at once, it would first be taken for the leader, lose the lead while it
 * starts, and get it back; and what its transaction coordinator has to end in between is, for partitions without a leader,
 * not ended at all (Kafka 4.3 takes them for deleted): their readers would wait for ever. So the controller alone runs
 * first, until it has seen the session end.
 */
final class LeftRegistration {

    private static final Logger LOG = LoggerFactory.getLogger(LeftRegistration.class);
    private static final String METADATA = "__cluster_metadata-0";
    private static final String SHUT_DOWN_CLEANLY = ".kafka_cleanshutdown";
    private static final String SESSION_MS = "500";
    private static final Duration ENDS_WITHIN = Duration.ofSeconds(20);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private LeftRegistration() {}

    /** Returns when no registration is left; at once when the last broker of the folder was shut down or there was none. */
    static void awaitEnd(Path log, Ports ports) {
        if (!Files.exists(log.resolve(METADATA)) || Files.exists(log.resolve(SHUT_DOWN_CLEANLY))) {
            return;
        }
        KafkaRaftServer controller = new KafkaRaftServer(new KafkaConfig(controllerOf(log, ports)), Time.SYSTEM);
        try {
            controller.startup();
            long begin = System.nanoTime();
            while (!(brokers("Active") == 0 && brokers("Fenced") > 0)) {
                if (System.nanoTime() - begin > ENDS_WITHIN.toNanos()) {
                    LOG.warn("the killed broker's session has not run out within {}", ENDS_WITHIN);
                    break;
                }
                LockSupport.parkNanos(LOOK_AGAIN.toNanos());
            }
        } catch (JMException e) {
            throw new IllegalStateException("the controller does not count brokers", e);
        } finally {
            controller.shutdown();
            controller.awaitShutdown();
        }
    }

    private static Properties controllerOf(Path log, Ports ports) {
        Properties node = NodeProperties.of(log, ports);
        node.setProperty("process.roles", "controller");
        node.setProperty("listeners", NodeProperties.controllerListener(ports));
        node.remove("advertised.listeners");
        node.remove("inter.broker.listener.name");
        node.setProperty("broker.session.timeout.ms", SESSION_MS);
        return node;
    }

    /** How many brokers the controller counts in a state; none as long as it does not know. */
    private static int brokers(String state) throws JMException {
        ObjectName count = new ObjectName("kafka.controller:type=KafkaController,name=" + state + "BrokerCount");
        return ManagementFactory.getPlatformMBeanServer().isRegistered(count)
                ? (Integer) ManagementFactory.getPlatformMBeanServer().getAttribute(count, "Value")
                : 0;
    }
}
