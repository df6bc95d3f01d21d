package io.claimstream.standalone.http;

import java.io.IOException;
import java.io.Serial;
import java.time.Duration;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.NanoTime;

/** Bodies that do not arrive in time fail to be read, however steadily they trickle. */
final class BodyDeadline extends Handler.Wrapper {

    private final Duration limit;

    BodyDeadline(Duration limit) {
        this.limit = limit;
    }

    /** What reading a late body ends with. */
    static final class LateBody extends IOException {

        @Serial
        private static final long serialVersionUID = 1;

        private LateBody(Duration limit) {
            super("the body did not arrive within " + limit.toMillis() + " ms");
        }
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        return super.handle(new TimedRequest(request), response, callback);
    }

    private final class TimedRequest extends Request.Wrapper {

        TimedRequest(Request request) {
            super(request);
        }

        @Override
        public Content.Chunk read() {
            Content.Chunk chunk = super.read();
            if (chunk == null || chunk.isLast() || NanoTime.millisSince(getHeadersNanoTime()) <= limit.toMillis()) {
                return chunk;
            }
            chunk.release();
            return Content.Chunk.from(new LateBody(limit), true);
        }
    }
}
