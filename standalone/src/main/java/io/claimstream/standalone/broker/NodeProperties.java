package io.claimstream.standalone.broker;

import io.claimstream.contract.stream.Topics;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Properties;

/** Kafka's settings for a node that is its own controller: the resource {@code node.properties} and where this one lives. */
final class NodeProperties {

    static final int NODE_ID = 1;
    static final String CONTROLLER_LISTENER = "CONTROLLER";

    private NodeProperties() {}

    static Properties of(Path log, Ports ports) {
        Properties node = read();
        String client = "CLIENT://" + Ports.HOST + ":" + ports.broker();
        node.setProperty("node.id", "" + NODE_ID);
        node.setProperty("log.dirs", log.toString());
        node.setProperty("listeners", client + "," + controllerListener(ports));
        node.setProperty("advertised.listeners", client);
        node.setProperty("controller.listener.names", CONTROLLER_LISTENER);
        node.setProperty("controller.quorum.voters", NODE_ID + "@" + Ports.HOST + ":" + ports.controller());
        node.setProperty("message.max.bytes", "" + Topics.MAX_RECORD_BYTES);
        return node;
    }

    static String controllerListener(Ports ports) {
        return CONTROLLER_LISTENER + "://" + Ports.HOST + ":" + ports.controller();
    }

    private static Properties read() {
        try (InputStream in = NodeProperties.class.getResourceAsStream("node.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
