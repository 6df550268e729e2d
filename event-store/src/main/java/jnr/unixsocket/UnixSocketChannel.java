package jnr.unixsocket;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.nio.channels.SocketChannel;

/** Opens connections to Unix domain sockets. */
public final class UnixSocketChannel {

    private final SocketChannel channel;

    private UnixSocketChannel(SocketChannel channel) {
        this.channel = channel;
    }

    /**
     * Connects to a Unix domain socket.
     *
     * @throws IOException when no process listens on the socket, or this user may not connect
     */
    public static UnixSocketChannel open(UnixSocketAddress remote) throws IOException {
        SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            channel.connect(remote.address());
            return new UnixSocketChannel(channel);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** Returns the connection as a socket. */
    public UnixSocket socket() throws IOException {
        return new UnixSocket(channel);
    }
}
