package org.longtable.acceptance;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The proxy forwards bytes between a client and the application and can break connections. */
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

    /** Where clients connect instead. */
    URI at() {
        return URI.create("http://127.0.0.1:" + door.getLocalPort());
    }

    /** Breaks every connection, with whatever was on its way; new ones go through. */
    void cut() {
        for (Socket socket : sockets) {
            reset(socket);
        }
    }

    /** Breaks every connection and lets no new one through. */
    synchronized void takeDown() {
        down = true;
        cut();
    }

    /** Lets connections through again. */
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
                // The door was closed, or the product is not there: the client sees a broken connection.
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
            // Cut, or left by one end: the other end learns it below.
        } finally {
            reset(from);
            reset(to);
        }
    }

    /** A reset instead of a polite end, as when a phone leaves the network. */
    private void reset(Socket socket) {
        sockets.remove(socket);
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException e) {
            // It is closed already.
        }
    }
}
