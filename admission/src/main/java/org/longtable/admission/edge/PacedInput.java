package org.longtable.admission.edge;

import java.io.IOException;
import java.time.Duration;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/** The body of an upload. Reading it occupies a thread, so it must arrive in time and at a minimum rate. */
final class PacedInput implements InputBuffer {

    /** The maximum duration of an upload, which is the same as at the gateway. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private static final int LOWEST_BYTES_PER_SECOND = 16 * 1024;

    private final InputBuffer input;
    private final Duration grace;
    private long begun;
    private long bytes;
    private boolean gaveUp;

    /**
     * Wraps the input of an upload.
     *
     * @param grace time after which the minimum rate applies
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
            // The web server treats this as a disconnected client, so it does not produce an error page.
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
