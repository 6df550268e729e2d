package org.longtable.council.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.longtable.admission.UploadRequests;

/** Caches the JSON body so that it can be read again, and passes uploads through unread. */
final class CachedBodyRequest extends HttpServletRequestWrapper {

    private static final String KEYED = "HmacSHA256";

    private final byte[] body;
    private final boolean upload;

    CachedBodyRequest(HttpServletRequest request) throws IOException {
        super(request);
        upload = UploadRequests.isMultipart(request);
        body = upload ? new byte[0] : request.getInputStream().readNBytes(UploadRequests.LARGEST_BODY + 1);
    }

    /** Checks whether the body is larger than the limit for commands. */
    boolean tooLarge() {
        return body.length > UploadRequests.LARGEST_BODY;
    }

    /**
     * Returns a keyed digest of the method, path, and body (for an upload, its declared length), which distinguishes this request from
     * others. Without the key, the content cannot be found out from the digest, not even by trying values.
     *
     * @param key the request's idempotency key, which is not stored
     */
    String fingerprint(String key) {
        try {
            Mac mac = Mac.getInstance(KEYED);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), KEYED));
            mac.update((getMethod() + " " + getRequestURI() + " ").getBytes(StandardCharsets.UTF_8));
            mac.update(upload ? Long.toString(getContentLengthLong()).getBytes(StandardCharsets.UTF_8) : body);
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new AssertionError("every Java has " + KEYED, e);
        }
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return upload ? super.getInputStream() : new CachedInputStream(new ByteArrayInputStream(body));
    }

    @Override
    public BufferedReader getReader() throws IOException {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    /** Reads the cached request body. */
    private static final class CachedInputStream extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        CachedInputStream(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException();
        }
    }
}
