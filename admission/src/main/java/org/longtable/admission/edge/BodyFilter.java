package org.longtable.admission.edge;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.longtable.admission.RequestDeniedException;
import org.longtable.admission.RequestDeniedException.Reason;
import org.longtable.admission.UploadRequests;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Limits the body of every request, of any type and with or without a declared length, to 256 KB. The body has to
 * arrive in time, and no thread waits for it. Files are accepted only at upload endpoints, and are read only after the
 * sender has been authorized (0023).
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class BodyFilter extends OncePerRequestFilter {

    /** The divisor of the heap size for the memory that all arriving bodies may occupy together. */
    private static final int PART_OF_THE_HEAP = 8;

    private final Duration deadline;
    private final BodyMemory memory;

    BodyFilter(@Value("${longtable.body-deadline:30s}") Duration deadline) {
        this.deadline = deadline;
        this.memory = new BodyMemory(Runtime.getRuntime().maxMemory() / PART_OF_THE_HEAP);
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getDispatcherType() == DispatcherType.ASYNC) {
            goOn(request, response, chain);
        } else if (UploadRequests.isMultipart(request)) {
            upload(request, response, chain);
        } else if (hasNone(request)) {
            chain.doFilter(request, response);
        } else if (request.getContentLengthLong() > UploadRequests.LARGEST_BODY) {
            refuse(request, response, Reason.BODY_TOO_LARGE);
        } else if (hasArrived(request)) {
            byte[] body = request.getInputStream().readNBytes((int) request.getContentLengthLong());
            chain.doFilter(new BufferedRequest(request, body), response);
        } else {
            BodyReader.await(request, response, deadline, memory);
        }
    }

    private static void goOn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getAttribute(BodyReader.BODY) instanceof byte[] body) {
            request.removeAttribute(BodyReader.BODY);
            chain.doFilter(new BufferedRequest(request, body), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void upload(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!UploadRequests.areTakenAt(request)) {
            refuse(request, response, Reason.NO_FILES_HERE);
        } else if (request.getContentLengthLong() > UploadRequests.LARGEST_UPLOAD) {
            refuse(request, response, Reason.UPLOAD_TOO_LARGE);
        } else {
            // The connection is not reused after an upload, because data of a rejected upload may still arrive.
            response.setHeader(HttpHeaders.CONNECTION, "close");
            chain.doFilter(request, response);
            finish(request, response);
        }
    }

    private void finish(HttpServletRequest request, HttpServletResponse response) throws IOException {
        InboundConnection connection = InboundConnection.of(request);
        if (connection.gaveUp() && !connection.answered()) {
            connection.reopen();
            connection.abandon();
            new RequestDeniedException(Reason.BODY_TOO_SLOW, request.getLocale()).writeTo(response);
        } else if (response.getStatus() >= HttpStatus.BAD_REQUEST.value()
                && !connection.gaveUp()
                && !request.getInputStream().isFinished()) {
            BodyReader.discard(request, response, deadline, memory);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, Reason why) throws IOException {
        BodyReader.refuse(request, response, new RequestDeniedException(why, request.getLocale()), deadline, memory);
    }

    private static boolean hasNone(HttpServletRequest request) {
        return request.getContentLengthLong() <= 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null;
    }

    private static boolean hasArrived(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        return length > 0 && InboundConnection.of(request).holds(length);
    }
}
