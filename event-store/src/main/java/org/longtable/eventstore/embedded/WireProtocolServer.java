package org.longtable.eventstore.embedded;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.wire.MongoWireMessageEncoder;
import de.bwaldvogel.mongo.wire.MongoWireReplyEncoder;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerDomainSocketChannel;
import io.netty.util.concurrent.DefaultThreadFactory;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * The server listens on a Unix domain socket and runs MongoDB commands on separate worker threads. The library's own server listens on TCP
 * and runs commands on its few network threads, where a write that waits for the disk prevents others from joining its sync.
 */
final class WireProtocolServer implements AutoCloseable {

    private static final int NETWORK_THREADS = 2;
    private static final long COMMANDS_END_WITHIN_SECONDS = 10;

    private final MultiThreadIoEventLoopGroup network = new MultiThreadIoEventLoopGroup(
            NETWORK_THREADS, new DefaultThreadFactory("embedded-store-network", true), NioIoHandler.newFactory());
    private final ExecutorService commands =
            Executors.newCachedThreadPool(new DefaultThreadFactory("embedded-store-command", true));
    private final ChannelGroup connections = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
    private final MongoBackend backend;
    private final StoreSocket socket;
    private final Channel listening;

    WireProtocolServer(MongoBackend backend, StoreSocket preferred) throws IOException {
        this.backend = backend;
        ChannelFuture bound = bind(preferred);
        // Some file systems do not support sockets, for instance those that containers share with their host.
        this.socket = bound.isSuccess() ? preferred : StoreSocket.apart();
        this.listening =
                (bound.isSuccess() ? bound : bind(socket)).syncUninterruptibly().channel();
        PrivateFiles.tightenFile(socket.path());
    }

    private ChannelFuture bind(StoreSocket at) {
        return new ServerBootstrap()
                .group(network)
                .channel(NioServerDomainSocketChannel.class)
                .option(ChannelOption.SO_BACKLOG, 256)
                .childHandler(new Connection())
                .bind(UnixDomainSocketAddress.of(at.path()))
                .awaitUninterruptibly();
    }

    String connectionString() {
        return socket.connectionString();
    }

    /** Accepts no more requests and waits for running commands. */
    @Override
    public void close() {
        listening.close().syncUninterruptibly();
        socket.close();
        commands.shutdown();
        try {
            commands.awaitTermination(COMMANDS_END_WITHIN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        connections.close().awaitUninterruptibly();
        network.shutdownGracefully(0, 1, TimeUnit.SECONDS).awaitUninterruptibly();
    }

    private final class Connection extends ChannelInitializer<Channel> {

        @Override
        protected void initChannel(Channel channel) {
            connections.add(channel);
            RequestDecoder decoder = new RequestDecoder();
            channel.pipeline()
                    .addLast(new MongoWireReplyEncoder(), new MongoWireMessageEncoder(), decoder)
                    .addLast(new RequestHandler(
                            backend, new SerialExecutor(commands), decoder.fireAndForgetRequestIds()));
        }
    }
}
