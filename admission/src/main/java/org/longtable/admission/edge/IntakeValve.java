package org.longtable.admission.edge;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.longtable.admission.DirectConnection;
import org.longtable.admission.RequestDeniedException;
import org.longtable.admission.RequestDeniedException.Reason;
import org.longtable.admission.UploadRequests;
import org.springframework.http.HttpHeaders;

/**
 * The first component to see a request. It rejects a path that is not in canonical form before any filter depends on
 * it, and prevents caching of API responses, including errors (0023).
 */
final class IntakeValve extends ValveBase {

    private final Duration grace;

    /** @param grace see {@link PacedInput} */
    IntakeValve(Duration grace) {
        super(true);
        this.grace = grace;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        DirectConnection.decide(request);
        InboundConnection.keep(request, response);
        if (!CanonicalPath.accepts(request.getRequestURI())) {
            refuse(Reason.PATH_NOT_CANONICAL, request, response);
            return;
        }
        if (!QueryEncoding.isReadable(request.getQueryString())) {
            refuse(Reason.QUERY_UNREADABLE, request, response);
            return;
        }
        if (request.getRequestURI().startsWith("/api/")) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        if (UploadRequests.isMultipart(request)) {
            pacing(request, response);
        } else {
            getNext().invoke(request, response);
        }
    }

    private static void refuse(Reason why, Request request, Response response) throws IOException {
        InboundConnection connection = InboundConnection.of(request);
        connection.reopen();
        if (request.getContentLengthLong() != 0) {
            connection.abandon();
        }
        new RequestDeniedException(why, request.getLocale()).writeTo(response);
    }

    private void pacing(Request request, Response response) throws IOException, ServletException {
        org.apache.coyote.Request connection = request.getCoyoteRequest();
        PacedInput paced = new PacedInput(connection.getInputBuffer(), grace);
        connection.setInputBuffer(paced);
        try {
            getNext().invoke(request, response);
        } finally {
            // The next request on this connection needs the original input buffer.
            connection.setInputBuffer(paced.input());
        }
    }
}
