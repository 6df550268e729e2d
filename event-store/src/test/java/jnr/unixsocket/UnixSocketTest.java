package jnr.unixsocket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The test checks the socket behavior on which the driver relies. */
class UnixSocketTest {

    @TempDir
    Path folder;

    private ServerSocketChannel listening;
    private UnixSocket socket;
    private SocketChannel other;

    @BeforeEach
    void connect() throws IOException {
        Path path = folder.resolve("Server =41.sock");
        listening = ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of(path));
        socket = UnixSocketChannel.open(new UnixSocketAddress(UnixSocketAddress.name(path.toString())))
                .socket();
        other = listening.accept();
    }

    @AfterEach
    void disconnect() throws IOException {
        socket.close();
        other.close();
        listening.close();
    }

    @Test
    void a_name_has_nothing_that_lower_case_would_change() {
        String name = UnixSocketAddress.name("/home/Ana:1/Größe=/a.sock");
        assertThat(name)
                .isEqualTo("/home/=41na=3a1/=47r=c3=b6=c3=9fe=3d/a.sock")
                .isLowerCase();
        assertThat(new UnixSocketAddress(name)).hasToString("/home/Ana:1/Größe=/a.sock");
    }

    @Test
    void what_is_sent_arrives_however_much_it_is() throws Exception {
        byte[] much = new byte[5_000_000];
        new Random(1).nextBytes(much);
        CompletableFuture<Integer> sent = CompletableFuture.supplyAsync(() -> {
            try {
                return other.write(ByteBuffer.wrap(much));
            } catch (IOException e) {
                throw new CompletionException(e);
            }
        });
        assertThat(socket.getInputStream().readNBytes(much.length)).isEqualTo(much);
        assertThat(sent.get(30, TimeUnit.SECONDS)).isEqualTo(much.length);
        other.close();
        assertThat(socket.getInputStream().read()).isEqualTo(-1);
    }

    @Test
    void an_interrupted_read_goes_on_and_its_thread_stays_interrupted() throws Exception {
        CompletableFuture<Boolean> read = new CompletableFuture<>();
        Thread.ofPlatform().start(() -> {
            Thread.currentThread().interrupt();
            try {
                read.complete(socket.getInputStream().read() == 7
                        && Thread.currentThread().isInterrupted());
            } catch (IOException e) {
                read.completeExceptionally(e);
            }
        });
        other.write(ByteBuffer.wrap(new byte[] {7}));
        assertThat(read.get(30, TimeUnit.SECONDS)).isTrue();
        assertThat(socket.isClosed()).isFalse();
    }

    @Test
    void an_interrupted_write_is_written_whole() throws Exception {
        byte[] much = new byte[3_000_000];
        CompletableFuture<Integer> received = CompletableFuture.supplyAsync(() -> {
            try {
                return Channels.newInputStream(other).readNBytes(much.length).length;
            } catch (IOException e) {
                throw new CompletionException(e);
            }
        });
        Thread.currentThread().interrupt();
        OutputStream out = socket.getOutputStream();
        out.write(much, 0, much.length);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(received.get(30, TimeUnit.SECONDS)).isEqualTo(much.length);
    }

    @Test
    void a_read_that_takes_too_long_says_so_and_the_socket_stays_open() throws IOException {
        socket.setSoTimeout(50);
        assertThatThrownBy(() -> socket.getInputStream().read()).isInstanceOf(SocketTimeoutException.class);
        other.write(ByteBuffer.wrap(new byte[] {7}));
        assertThat(socket.getInputStream().read()).isEqualTo(7);
    }

    @Test
    void closing_ends_the_read_of_another_thread() throws Exception {
        CompletableFuture<Throwable> failure = new CompletableFuture<>();
        Thread reader = Thread.ofPlatform().start(() -> {
            try {
                socket.getInputStream().read();
            } catch (IOException e) {
                failure.complete(e);
            }
        });
        while (reader.getState() == Thread.State.NEW) {
            Thread.onSpinWait();
        }
        socket.close();
        assertThat(failure.get(30, TimeUnit.SECONDS)).isInstanceOf(SocketException.class);
        assertThat(socket.isClosed()).isTrue();
    }

    @Test
    void where_nobody_listens_connecting_fails() {
        UnixSocketAddress nowhere = new UnixSocketAddress(
                UnixSocketAddress.name(folder.resolve("nowhere.sock").toString()));
        assertThatThrownBy(() -> UnixSocketChannel.open(nowhere)).isInstanceOf(IOException.class);
    }
}
