package org.longtable.admission.edge;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletRequest;
import java.util.Objects;
import org.apache.catalina.connector.Response;
import org.apache.coyote.ActionCode;
import org.apache.coyote.Request;

/** Gives access to the connector's view of a request and its connection. */
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

    /** Returns whether this many bytes of the body have already arrived, so that reading them does not block. */
    boolean holds(long bytes) {
        return request.getInputBuffer().available() >= bytes;
    }

    /** Returns whether reading the upload stopped because it was too slow. */
    boolean gaveUp() {
        return request.getInputBuffer() instanceof PacedInput upload && upload.gaveUp();
    }

    /** Returns whether part of the response was sent. */
    boolean answered() {
        return response.isCommitted();
    }

    /**
     * Reopens a response that the web server closed because of an invalid path or body, so that a problem can be
     * written instead of an error page.
     */
    void reopen() {
        response.getCoyoteResponse().setErrorReported();
        response.getRequest().removeAttribute(RequestDispatcher.ERROR_EXCEPTION);
        response.setSuspended(false);
        response.reset();
    }

    /** Closes the connection after the response, without reading the rest of the request. */
    void abandon() {
        request.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        // The action marks the response as an error. Without this call, an error page would replace it.
        request.getResponse().setErrorReported();
    }
}
