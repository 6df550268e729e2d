package org.longtable.standalone;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A raw connection. It sends text unchanged and reads nothing until a test asks for it. */
final class Wire implements AutoCloseable {

    private static final int LITTLE = 4_096;
    private static final int TEXT = 0x81;
    private static final int CLOSE = 0x88;
    private static final int MASKED = 0x80;
    private static final int TWO_BYTES = 126;

    private final Socket socket = new Socket();

    Wire(String url, Duration longest) throws IOException {
        URI address = URI.create(url);
        socket.setReceiveBufferSize(LITTLE);
        socket.setSoTimeout(Math.toIntExact(longest.toMillis()));
        socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
    }

    /** Opens {@code /live} like a signed-in browser, up to the last line of the response. */
    static Wire live(Product product, String person, Duration longest) throws IOException {
        Wire wire = new Wire(product.url(), longest);
        wire.send("""
                GET /live HTTP/1.1\r
                Host: 127.0.0.1\r
                Upgrade: websocket\r
                Connection: Upgrade\r
                Sec-WebSocket-Version: 13\r
                Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r
                Cookie: %s\r
                \r
                """.formatted(product.cookie(person)));
        StringBuilder answer = new StringBuilder();
        while (answer.indexOf("\r\n\r\n") < 0) {
            answer.append((char) wire.socket.getInputStream().read());
        }
        if (!answer.toString().startsWith("HTTP/1.1 101")) {
            throw new IOException(answer.toString());
        }
        return wire;
    }

    void send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends a message in one frame, masked with zeros. */
    void say(String message) throws IOException {
        byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
        byte[] frame = new byte[8 + bytes.length];
        frame[0] = (byte) TEXT;
        frame[1] = (byte) (MASKED | TWO_BYTES);
        frame[2] = (byte) (bytes.length >> 8);
        frame[3] = (byte) bytes.length;
        System.arraycopy(bytes, 0, frame, 8, bytes.length);
        socket.getOutputStream().write(frame);
    }

    /** Returns the reason in the close frame and skips the frames before it. */
    int closed() throws IOException {
        DataInputStream in = new DataInputStream(socket.getInputStream());
        for (int kind = in.readUnsignedByte(); kind != CLOSE; kind = in.readUnsignedByte()) {
            int length = in.readUnsignedByte();
            in.skipNBytes(length == TWO_BYTES ? in.readUnsignedShort() : length);
        }
        in.readUnsignedByte();
        return in.readUnsignedShort();
    }

    /** Returns the first line of the response. */
    String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = socket.getInputStream().read();
                c >= 0 && c != '\r';
                c = socket.getInputStream().read()) {
            line.append((char) c);
        }
        return line.toString();
    }

    /** Returns the response until the server closes the connection; fails on a timeout. */
    String answer() throws IOException {
        try {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (SocketException reset) {
            return "";
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
