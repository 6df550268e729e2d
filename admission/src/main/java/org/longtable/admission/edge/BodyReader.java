package org.longtable.admission.edge;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import org.longtable.admission.RequestDeniedException;
import org.longtable.admission.RequestDeniedException.Reason;
import org.longtable.admission.UploadRequests;
import org.springframework.http.HttpHeaders;

/**
 * Reads a body without blocking a thread and dispatches the request when the body is complete. A rejected request is
 * answered immediately. The rest of its body is read and discarded until the deadline, so that the client receives the
 * response instead of a broken connection.
 */
final class BodyReader implements ReadListener, AsyncListener {

    /** The request attribute that holds a complete body. */
    static final String BODY = BodyReader.class.getName();

    private static final int CHUNK = 8 * 1024;

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final AsyncContext waiting;
    private final ServletInputStream input;
    private final BodyMemory memory;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private boolean refused;
    private boolean ended;

    private BodyReader(
            HttpServletRequest request, HttpServletResponse response, AsyncContext waiting, BodyMemory memory)
            throws IOException {
        this.request = request;
        this.response = response;
        this.waiting = waiting;
        this.memory = memory;
        this.input = request.getInputStream();
    }

    /** Waits for the body of a request, which is then dispatched again with the attribute {@link #BODY}. */
    static void await(HttpServletRequest request, HttpServletResponse response, Duration deadline, BodyMemory memory)
            throws IOException {
        begin(request, response, deadline, memory).listen();
    }

    /** Answers a request without reading its body. */
    static void refuse(
            HttpServletRequest request,
            HttpServletResponse response,
            RequestDeniedException why,
            Duration deadline,
            BodyMemory memory)
            throws IOException {
        BodyReader reader = begin(request, response, deadline, memory);
        reader.refuse(why);
        reader.listen();
    }

    /** Reads and discards the rest of a request that was answered. */
    static void discard(HttpServletRequest request, HttpServletResponse response, Duration deadline, BodyMemory memory)
            throws IOException {
        BodyReader reader = begin(request, response, deadline, memory);
        reader.refused = true;
        response.flushBuffer();
        reader.listen();
    }

    private static BodyReader begin(
            HttpServletRequest request, HttpServletResponse response, Duration deadline, BodyMemory memory)
            throws IOException {
        AsyncContext waiting = request.startAsync(request, response);
        waiting.setTimeout(deadline.toMillis());
        BodyReader reader = new BodyReader(request, response, waiting, memory);
        waiting.addListener(reader);
        return reader;
    }

    private void listen() {
        input.setReadListener(this);
    }

    @Override
    public void onDataAvailable() throws IOException {
        byte[] chunk = new byte[CHUNK];
        while (input.isReady()) {
            int read = input.read(chunk);
            if (read < 0) {
                return;
            }
            if (!refused) {
                take(chunk, read);
            }
        }
    }

    private void take(byte[] chunk, int read) throws IOException {
        if (body.size() + read > UploadRequests.LARGEST_BODY) {
            refuse(new RequestDeniedException(Reason.BODY_TOO_LARGE, request.getLocale()));
        } else if (!memory.take(read)) {
            refuse(new RequestDeniedException(Reason.TOO_MANY_BODIES, request.getLocale()).retryAfter(1));
        } else {
            body.write(chunk, 0, read);
        }
    }

    private void refuse(RequestDeniedException why) throws IOException {
        refused = true;
        response.setHeader(HttpHeaders.CONNECTION, "close");
        why.writeTo(response);
        response.flushBuffer();
    }

    @Override
    public void onAllDataRead() {
        if (refused) {
            end();
        } else {
            request.setAttribute(BODY, body.toByteArray());
            waiting.dispatch();
        }
    }

    @Override
    public void onTimeout(AsyncEvent event) throws IOException {
        if (!refused) {
            refuse(new RequestDeniedException(Reason.BODY_TOO_SLOW, request.getLocale()));
        }
        InboundConnection.of(request).abandon();
        end();
    }

    /** Called when the client disconnects, or sends nothing for too long. */
    @Override
    public void onError(Throwable fault) {
        end();
    }

    @Override
    public void onError(AsyncEvent event) {
        end();
    }

    private void end() {
        if (!ended) {
            ended = true;
            waiting.complete();
        }
    }

    @Override
    public void onComplete(AsyncEvent event) {
        memory.giveBack(body.size());
    }

    @Override
    public void onStartAsync(AsyncEvent event) {}
}
