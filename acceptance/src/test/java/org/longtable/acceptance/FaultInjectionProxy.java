package org.longtable.acceptance;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Forwards bytes between a client and the application and can break connections. */
final class FaultInjectionProxy implements AutoCloseable {

    private final int target;
    private final ServerSocket door;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private volatile boolean down;

    private FaultInjectionProxy(int target) throws IOException {
        this.target = target;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    static FaultInjectionProxy to(int target) throws IOException {
        FaultInjectionProxy proxy = new FaultInjectionProxy(target);
        Thread.ofVirtual().start(proxy::accept);
        return proxy;
    }

    /** Returns the address to which clients connect instead. */
    URI at() {
        return URI.create("http://127.0.0.1:" + door.getLocalPort());
    }

    /** Breaks every connection and drops the data in transit. New connections are accepted. */
    void cut() {
        for (Socket socket : sockets) {
            reset(socket);
        }
    }

    /** Breaks every connection and accepts no new ones. */
    synchronized void takeDown() {
        down = true;
        cut();
    }

    /** Accepts connections again. */
    synchronized void bringUp() {
        down = false;
    }

    @Override
    public void close() throws IOException {
        door.close();
        cut();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                connect(door.accept());
            } catch (IOException e) {
                // The proxy was closed, or the application is not running. The client sees a broken connection.
            }
        }
    }

    private synchronized void connect(Socket client) throws IOException {
        if (down) {
            reset(client);
            return;
        }
        sockets.add(client);
        Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
        sockets.add(server);
        Thread.ofVirtual().start(() -> pump(client, server));
        Thread.ofVirtual().start(() -> pump(server, client));
    }

    private void pump(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // The connection was cut, or one end closed it. The other end is closed below.
        } finally {
            reset(from);
            reset(to);
        }
    }

    /** Sends a TCP reset instead of closing normally, as when a phone leaves the network. */
    private void reset(Socket socket) {
        sockets.remove(socket);
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException e) {
            // The socket is already closed.
        }
    }
}
