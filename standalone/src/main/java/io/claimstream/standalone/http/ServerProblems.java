package io.claimstream.standalone.http;

import io.claimstream.contract.problem.Problem;
import io.javalin.http.HttpStatus;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Makes problems of requests that never reach a route: too long an address or header, or no HTTP at all. */
final class ServerProblems extends ErrorHandler {

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(
            Request request, Response response, int code, String message, Throwable cause, Callback callback) {
        response.setStatus(code);
        addHeaders(response.getHeaders());
        response.write(true, ByteBuffer.wrap(problem(code).json()), callback);
    }

    private static void addHeaders(HttpFields.Mutable fields) {
        fields.put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
        SecurityHeaders.ALL.forEach(fields::put);
    }

    /** Without Jetty's own message, which may quote the request. */
    private static Problem problem(int code) {
        String title = HttpStatus.forStatus(code).getMessage();
        return Problem.of(code, title, detail(code));
    }

    private static String detail(int code) {
        if (code == HttpStatus.URI_TOO_LONG.getCode()) {
            return "the address is longer than max-header-bytes allows";
        }
        if (code == HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE.getCode()) {
            return "the header is larger than max-header-bytes allows";
        }
        return code < HttpStatus.INTERNAL_SERVER_ERROR.getCode()
                ? "the request cannot be understood as HTTP"
                : "the service failed; its log says why";
    }
}
