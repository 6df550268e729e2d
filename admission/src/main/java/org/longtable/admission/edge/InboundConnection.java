package org.longtable.admission.edge;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletRequest;
import java.util.Objects;
import org.apache.catalina.connector.Response;
import org.apache.coyote.ActionCode;
import org.apache.coyote.Request;

/** What only the connector knows of a request and its connection. */
final class InboundConnection {

    private static final String ATTRIBUTE = InboundConnection.class.getName();

    private final Request request;
    private final Response response;

    private InboundConnection(Request request, Response response) {
        this.request = request;
        this.response = response;
    }

    static void keep(org.apache.catalina.connector.Request request, Response response) {
        request.setAttribute(ATTRIBUTE, new InboundConnection(request.getCoyoteRequest(), response));
    }

    static InboundConnection of(ServletRequest request) {
        return (InboundConnection) Objects.requireNonNull(request.getAttribute(ATTRIBUTE), ATTRIBUTE);
    }

    /** Whether so many bytes of the body have arrived already, so that reading them makes no thread wait. */
    boolean holds(long bytes) {
        return request.getInputBuffer().available() >= bytes;
    }

    /** Whether its upload was too slow to be read to its end. */
    boolean gaveUp() {
        return request.getInputBuffer() instanceof PacedInput upload && upload.gaveUp();
    }

    /** Whether a part of the answer was sent. */
    boolean answered() {
        return response.isCommitted();
    }

    /** Lets an answer be written though the web server has closed it, over a fault in the path or the body, to everybody but an error page. */
    void reopen() {
        response.getCoyoteResponse().setErrorReported();
        response.getRequest().removeAttribute(RequestDispatcher.ERROR_EXCEPTION);
        response.setSuspended(false);
        response.reset();
    }

    /** Closes the connection after the answer without reading what else is sent. */
    void abandon() {
        request.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        // The action marks the answer as an error, which would be replaced by an error page.
        request.getResponse().setErrorReported();
    }
}
