package org.longtable.eventstore;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ServerAddress;
import com.mongodb.UnixServerAddress;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import jnr.unixsocket.UnixSocketAddress;
import jnr.unixsocket.UnixSocketChannel;

/** The proxy breaks the connection to the server before or after an insert reaches it. */
final class InsertFaultProxy implements AutoCloseable {

    private final String server;
    private final ServerSocket listening;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger unheard = new AtomicInteger();
    private final AtomicInteger unanswered = new AtomicInteger();
    private volatile boolean down;

    InsertFaultProxy(String serverUri) throws IOException {
        server = serverUri;
        listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::listen);
    }

    String uri() {
        return "mongodb://127.0.0.1:" + listening.getLocalPort()
                + "/?serverSelectionTimeoutMS=300&connectTimeoutMS=300&retryWrites=false";
    }

    /** Breaks the connection before the next inserts reach the server. */
    void cutBeforeServerHears(int inserts) {
        unheard.set(inserts);
    }

    /** Lets the next inserts reach the server and breaks the connection before its answers. */
    void cutBeforeAnswer(int inserts) {
        unanswered.set(inserts);
    }

    boolean hasCutAll() {
        return unheard.get() <= 0 && unanswered.get() <= 0;
    }

    void takeDown() {
        down = true;
        open.forEach(InsertFaultProxy::quietly);
    }

    void bringUp() {
        down = false;
    }

    private void listen() {
        while (!listening.isClosed()) {
            try {
                Socket client = listening.accept();
                if (down) {
                    client.close();
                } else {
                    new Line(client, connect()).start();
                }
            } catch (IOException e) {
                if (!listening.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    /** Connects to the server, which may listen on a Unix domain socket. */
    private Socket connect() throws IOException {
        ServerAddress address = MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(server))
                .build()
                .getClusterSettings()
                .getHosts()
                .getFirst();
        return address instanceof UnixServerAddress
                ? UnixSocketChannel.open(new UnixSocketAddress(address.getHost()))
                        .socket()
                : new Socket(address.getHost(), address.getPort());
    }

    @Override
    public void close() throws IOException {
        listening.close();
        open.forEach(InsertFaultProxy::quietly);
    }

    private static void quietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Line {

        private final Socket client;
        private final Socket behind;
        private volatile boolean swallowing;

        Line(Socket client, Socket behind) {
            this.client = client;
            this.behind = behind;
            open.add(client);
            open.add(behind);
        }

        void start() {
            Thread.ofVirtual().start(() -> pump(client, behind, true));
            Thread.ofVirtual().start(() -> pump(behind, client, false));
        }

        private void pump(Socket from, Socket to, boolean requests) {
            byte[] buffer = new byte[1 << 20];
            try (from;
                    to) {
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream();
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    if (requests ? cutsRequest(buffer, read) : swallowing) {
                        return;
                    }
                    out.write(buffer, 0, read);
                }
            } catch (IOException e) {
                // The other side closed the connection first, so this side closes it too.
                return;
            }
        }

        private boolean cutsRequest(byte[] bytes, int length) {
            String text = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
            if (!text.contains("insert\0") || !text.contains("ledger\0")) {
                return false;
            }
            if (unheard.getAndDecrement() > 0) {
                return true;
            }
            swallowing = unanswered.getAndDecrement() > 0;
            return false;
        }
    }
}
