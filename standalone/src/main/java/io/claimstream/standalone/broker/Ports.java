package io.claimstream.standalone.broker;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/**
 * The two ports of a node on 127.0.0.1. They are probed before Kafka starts, because a taken port makes Kafka halt the
 * whole JVM half-way through its start.
 *
 * @param broker for clients
 * @param controller for the node's own controller; nobody else needs to know it
 */
record Ports(int broker, int controller) {

    static final String HOST = "127.0.0.1";

    /**
     * Finds both.
     *
     * @param wanted the broker's; 0: any free one
     * @throws BrokerException when the wanted one is taken
     */
    static Ports probe(int wanted) throws IOException {
        List<ServerSocket> held = new ArrayList<>();
        try {
            held.add(listen(wanted));
            held.add(listen(0));
            return new Ports(held.get(0).getLocalPort(), held.get(1).getLocalPort());
        } finally {
            for (ServerSocket socket : held) {
                socket.close();
            }
        }
    }

    private static ServerSocket listen(int port) throws IOException {
        ServerSocket socket = new ServerSocket();
        try {
            // As Kafka binds: a port in TIME_WAIT of an earlier run is free.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return socket;
        } catch (IOException e) {
            socket.close();
            throw new BrokerException(
                    "port " + port + " on " + HOST + " is taken; choose another with --broker-port", e);
        }
    }
}
