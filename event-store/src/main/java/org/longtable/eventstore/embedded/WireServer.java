package org.longtable.eventstore.embedded;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.wire.MongoWireMessageEncoder;
import de.bwaldvogel.mongo.wire.MongoWireReplyEncoder;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.util.concurrent.DefaultThreadFactory;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Speaks MongoDB's wire protocol on a free port of the loopback interface. The library's own server runs commands on its few
 * network threads, where a write that waits for the disk keeps others from joining its sync.
 */
final class WireServer implements AutoCloseable {

    private static final int NETWORK_THREADS = 2;
    private static final long COMMANDS_END_WITHIN_SECONDS = 10;

    private final MultiThreadIoEventLoopGroup network = new MultiThreadIoEventLoopGroup(
            NETWORK_THREADS, new DefaultThreadFactory("embedded-store-network", true), NioIoHandler.newFactory());
    private final ExecutorService commands =
            Executors.newCachedThreadPool(new DefaultThreadFactory("embedded-store-command", true));
    private final ChannelGroup connections = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
    private final MongoBackend backend;
    private final Channel listening;

    WireServer(MongoBackend backend) {
        this.backend = backend;
        this.listening = new ServerBootstrap()
                .group(network)
                .channel(NioServerSocketChannel.class)
                .option(ChannelOption.SO_BACKLOG, 256)
                .childOption(ChannelOption.TCP_NODELAY, true)
                .childHandler(new Connection())
                .bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .syncUninterruptibly()
                .channel();
    }

    int port() {
        return ((InetSocketAddress) listening.localAddress()).getPort();
    }

    /** Takes no more requests, and lets those that run end. */
    @Override
    public void close() {
        listening.close().syncUninterruptibly();
        commands.shutdown();
        try {
            commands.awaitTermination(COMMANDS_END_WITHIN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        connections.close().awaitUninterruptibly();
        network.shutdownGracefully(0, 1, TimeUnit.SECONDS).awaitUninterruptibly();
    }

    private final class Connection extends ChannelInitializer<SocketChannel> {

        @Override
        protected void initChannel(SocketChannel channel) {
            connections.add(channel);
            RequestDecoder decoder = new RequestDecoder();
            channel.pipeline()
                    .addLast(new MongoWireReplyEncoder(), new MongoWireMessageEncoder(), decoder)
                    .addLast(new RequestHandler(backend, new InOrder(commands), decoder.unanswered()));
        }
    }
}
