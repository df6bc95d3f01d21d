package io.claimstream.standalone.http;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes connections whose request header does not arrive whole, between once and twice the time that it may take.
 * Jetty's own idle timeout begins anew with every byte, so that a trickle would hold a connection for ever.
 */
final class HeaderDeadline implements Connection.Listener {

    private final Duration limit;
    private final Scheduler scheduler;

    HeaderDeadline(Duration limit, Scheduler scheduler) {
        this.limit = limit;
        this.scheduler = scheduler;
    }

    /**
     * How far a connection has come.
     *
     * @param requests whose headers have come whole
     * @param bytes read
     * @param begun true when a header has begun to come since the last request
     */
    private record Look(long requests, long bytes, boolean begun) {

        Look next(Connection connection) {
            long nowRequests = connection.getMessagesIn();
            long nowBytes = connection.getBytesIn();
            boolean waiting = connection.getMessagesOut() == nowRequests && nowRequests == requests;
            return new Look(nowRequests, nowBytes, waiting && (begun || nowBytes > bytes));
        }
    }

    @Override
    public void onOpened(Connection connection) {
        watch(connection, new Look(0, 0, false));
    }

    private void watch(Connection connection, Look last) {
        scheduler.schedule(() -> look(connection, last), limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look(Connection connection, Look last) {
        Look look = last.next(connection);
        if (last.begun() && look.begun()) {
            connection.getEndPoint().close();
        } else if (connection.getEndPoint().isOpen()) {
            watch(connection, look);
        }
    }
}
