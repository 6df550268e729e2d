package org.longtable.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The test checks which requests are accepted and which headers a browser receives. It uses plain sockets, because a client library would
 * correct the requests.
 */
@Tag("integration")
class DoorkeeperTest {

    private static final String HANDSHAKE = """
            Connection: Upgrade
            Upgrade: websocket
            Sec-WebSocket-Version: 13
            Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
            """;

    private static Product product;
    private static int port;

    @BeforeAll
    static void start() {
        product = new Product();
        port = URI.create(product.url()).getPort();
    }

    @AfterAll
    static void stop() {
        StandingCheck.passesAndCloses(product);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]"})
    void who_calls_it_by_a_name_of_this_machine_is_let_in(String name) throws IOException {
        assertThat(asked("/readyz", name, "")).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/organizations", "/live", "/readyz"})
    void a_strange_name_that_points_here_reads_nothing(String path) throws IOException {
        assertThat(asked(path, "attacker.example", HANDSHAKE)).startsWith("HTTP/1.1 421");
    }

    @Test
    void a_page_of_another_site_gets_no_live_connection_though_its_reader_is_signed_in() throws Exception {
        String signedIn =
                HANDSHAKE + "Cookie: " + product.cookie(FirstSteps.in(product).administrator()) + "\n";
        assertThat(asked("/live", "localhost", signedIn + "Origin: https://attacker.example\n"))
                .startsWith("HTTP/1.1 403");
        assertThat(asked("/live", "localhost", signedIn + "Origin: http://localhost:" + port + "\n"))
                .startsWith("HTTP/1.1 101");
        assertThat(asked("/live", "localhost", HANDSHAKE + "Origin: http://localhost:" + port + "\n"))
                .startsWith("HTTP/1.1 401");
    }

    @Test
    void every_answer_tells_the_browser_what_to_refuse() throws IOException {
        assertThat(asked("/", "localhost", "").lines())
                .anyMatch(line -> line.startsWith("Content-Security-Policy: default-src 'self'"))
                .contains("X-Content-Type-Options: nosniff", "Referrer-Policy: no-referrer");
    }

    private static String asked(String path, String name, String headers) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            String close = headers.contains("Upgrade") ? "" : "Connection: close\n";
            String request = "GET " + path + " HTTP/1.1\nHost: " + name + ":" + port + "\n" + headers + close + "\n";
            socket.getOutputStream().write(request.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
            byte[] head = new byte[2_000];
            int read = socket.getInputStream().readNBytes(head, 0, 12);
            return new String(head, 0, read, StandardCharsets.US_ASCII)
                    + (headers.isEmpty()
                            ? new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                            : "");
        }
    }
}
