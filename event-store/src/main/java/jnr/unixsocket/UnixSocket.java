package jnr.unixsocket;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.concurrent.TimeUnit;

/**
 * A Unix domain socket connection as a {@link Socket}, with the methods that the MongoDB driver uses. It waits with a selector instead of
 * in the channel, because interrupting a thread in a channel closes the channel, while an interrupted {@link Socket} stays open. An append
 * must learn its outcome even when it is interrupted. Only one thread at a time may read or write; any thread may close.
 */
public final class UnixSocket extends Socket {

    private static final int END = -1;

    private final SocketChannel channel;
    private final Selector selector;
    private final SelectionKey key;
    private volatile int timeoutMillis;

    UnixSocket(SocketChannel channel) throws IOException {
        this.channel = channel;
        channel.configureBlocking(false);
        selector = Selector.open();
        key = channel.register(selector, 0);
    }

    @Override
    public InputStream getInputStream() {
        return new Incoming();
    }

    @Override
    public OutputStream getOutputStream() {
        return new Outgoing();
    }

    /** Sets the longest time that a read may wait, in milliseconds; 0 waits without limit. */
    @Override
    public void setSoTimeout(int timeout) {
        timeoutMillis = timeout;
    }

    @Override
    public int getSoTimeout() {
        return timeoutMillis;
    }

    @Override
    public boolean isConnected() {
        return true;
    }

    @Override
    public boolean isClosed() {
        return !channel.isOpen();
    }

    /** Closes the connection and also ends a read or write in another thread. */
    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            selector.close();
        }
    }

    private int read(ByteBuffer into) throws IOException {
        try {
            int count = channel.read(into);
            if (count != 0) {
                return count;
            }
            long limit = timeoutMillis;
            long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(limit);
            while (count == 0) {
                long left = limit == 0 ? 0 : TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (limit > 0 && left <= 0) {
                    throw new SocketTimeoutException("Read timed out");
                }
                await(SelectionKey.OP_READ, left);
                count = channel.read(into);
            }
            return count;
        } catch (ClosedChannelException | ClosedSelectorException | CancelledKeyException e) {
            throw closed(e);
        }
    }

    private void write(ByteBuffer from) throws IOException {
        try {
            channel.write(from);
            while (from.hasRemaining()) {
                await(SelectionKey.OP_WRITE, 0);
                channel.write(from);
            }
        } catch (ClosedChannelException | ClosedSelectorException | CancelledKeyException e) {
            throw closed(e);
        }
    }

    /** Waits even when the thread is interrupted, and restores the interrupt flag afterward. */
    private void await(int operation, long millis) throws IOException {
        boolean interrupted = Thread.interrupted();
        try {
            key.interestOps(operation);
            selector.select(any -> {}, millis);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static SocketException closed(Exception cause) {
        return new SocketException("Socket closed", cause);
    }

    private final class Incoming extends InputStream {

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) == END ? END : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            return length == 0 ? 0 : UnixSocket.this.read(ByteBuffer.wrap(into, from, length));
        }

        @Override
        public void close() throws IOException {
            UnixSocket.this.close();
        }
    }

    private final class Outgoing extends OutputStream {

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] from, int begin, int length) throws IOException {
            UnixSocket.this.write(ByteBuffer.wrap(from, begin, length));
        }

        @Override
        public void close() throws IOException {
            UnixSocket.this.close();
        }
    }
}
