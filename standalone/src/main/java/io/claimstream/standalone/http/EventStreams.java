package io.claimstream.standalone.http;

import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.NetworkChannel;
import java.time.Duration;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.SelectableChannelEndPoint;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has patience with those who read a stream slowly, so that its writer and not the connection decides when that is too
 * slow, and still can say so. Only who takes nothing at all for minutes is hung up on.
 */
final class EventStreams extends Handler.Wrapper {

    private static final Logger LOG = LoggerFactory.getLogger(EventStreams.class);
    private static final Duration NOTHING_TAKEN = Duration.ofMinutes(3);

    /**
     * What the system holds for a reader. A writer hears of a reader's progress only when a good part of it has become
     * free: with what the system takes by itself, megabytes, that would be minutes.
     */
    private static final int SEND_BUFFER = 128 * 1024;

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        return super.handle(request, new PerhapsAStream(request, response), callback);
    }

    static boolean isOne(Response response) {
        String type = response.getHeaders().get(HttpHeader.CONTENT_TYPE);
        return type != null && type.startsWith("text/event-stream");
    }

    private static final class PerhapsAStream extends Response.Wrapper {

        PerhapsAStream(Request request, Response response) {
            super(request, response);
        }

        @Override
        public void write(boolean last, ByteBuffer content, Callback callback) {
            if (!isCommitted() && isOne(this)) {
                bePatient(getRequest().getConnectionMetaData().getConnection().getEndPoint());
            }
            super.write(last, content, callback);
        }
    }

    private static void bePatient(EndPoint endPoint) {
        endPoint.setIdleTimeout(NOTHING_TAKEN.toMillis());
        if (endPoint instanceof SelectableChannelEndPoint selectable
                && selectable.getChannel() instanceof NetworkChannel channel) {
            try {
                channel.setOption(StandardSocketOptions.SO_SNDBUF, SEND_BUFFER);
            } catch (IOException e) {
                LOG.debug("a subscriber is gone", e);
            }
        }
    }
}
