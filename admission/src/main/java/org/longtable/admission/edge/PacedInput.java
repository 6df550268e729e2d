package org.longtable.admission.edge;

import java.io.IOException;
import java.time.Duration;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/** The body of an upload, which occupies a thread while it is read: it has to arrive in time, and at no less than a lowest rate. */
final class PacedInput implements InputBuffer {

    /** An upload may take so long as a whole, as at the gateway. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private static final int LOWEST_BYTES_PER_SECOND = 16 * 1024;

    private final InputBuffer input;
    private final Duration grace;
    private long begun;
    private long bytes;
    private boolean gaveUp;

    /**
     * Watches a body.
     *
     * @param grace after which the lowest rate holds
     */
    PacedInput(InputBuffer input, Duration grace) {
        this.input = input;
        this.grace = grace;
    }

    InputBuffer input() {
        return input;
    }

    boolean gaveUp() {
        return gaveUp;
    }

    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
        long now = System.nanoTime();
        if (begun == 0) {
            begun = now;
        }
        Duration taken = Duration.ofNanos(now - begun);
        boolean slow = taken.compareTo(grace) > 0 && bytes < LOWEST_BYTES_PER_SECOND * taken.toSeconds();
        if (slow || taken.compareTo(LONGEST) > 0) {
            gaveUp = true;
            // To the web server it is the client that gave up, so that it makes no error page of it.
            throw new ClientAbortException("the upload is too slow");
        }
        int read = input.doRead(handler);
        bytes += Math.max(0, read);
        return read;
    }

    @Override
    public int available() {
        return input.available();
    }
}
