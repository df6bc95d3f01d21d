package io.claimstream.standalone.http;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Lets HEAD be answered as GET is, to the last header. The body that then is written goes nowhere, for the connection
 * knows better what was asked; a stream, which would never end, is over with its header.
 */
final class HeadRequests extends Handler.Wrapper {

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (!HttpMethod.HEAD.is(request.getMethod())) {
            return super.handle(request, response, callback);
        }
        Request get = new AsGet(request);
        return super.handle(get, new HeaderOnly(get, response), callback);
    }

    private static final class AsGet extends Request.Wrapper {

        AsGet(Request request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return HttpMethod.GET.asString();
        }
    }

    private static final class HeaderOnly extends Response.Wrapper {

        HeaderOnly(Request request, Response response) {
            super(request, response);
        }

        @Override
        public void write(boolean last, ByteBuffer content, Callback callback) {
            if (isCommitted() && !last && EventStreams.isOne(this)) {
                callback.failed(new EofException("a header was asked for, and no stream"));
            } else {
                super.write(last, content, callback);
            }
        }
    }
}
