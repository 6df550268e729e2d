package org.longtable.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.longtable.admission.UploadRequests;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The test checks that every filter sees the path that the router sees, and that no API response is cached. It uses plain sockets, because
 * a client library would correct the paths.
 */
@Tag("integration")
class RequestPathsTest {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private static Product product;

    @BeforeAll
    static void start() {
        product = new Product();
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%61pi/organizations",
                "/%41PI/organizations",
                "//api/organizations",
                "/api//organizations",
                "/api;a=b/organizations",
                "/api/organizations;a=b",
                "/api/./organizations",
                "/x/../api/organizations",
                "/api/organizations.",
                "/api/%6frganizations",
                "/api\\organizations",
                "/api%2Forganizations",
                "/api%5Corganizations",
                "/api/%c3%a9",
                "/api/%C3%28",
                "/api/%00",
                "/api/{organizations}"
            })
    void a_path_in_another_spelling_is_refused_before_anything_is_done(String path) throws IOException {
        for (String method : List.of("GET", "POST")) {
            assertThat(asked(method, path))
                    .startsWith("HTTP/1.1 400")
                    .contains("application/problem+json", "/problems/path-not-canonical", "Cache-Control: no-store")
                    .doesNotContain("Exception");
        }
    }

    @Test
    void the_sentence_is_in_the_reader_s_language() throws IOException {
        assertThat(
                        sent(
                                "GET /%61pi/session HTTP/1.1\r\nHost: localhost\r\nAccept-Language: es\r\nConnection: close\r\n\r\n"))
                .contains("Esta dirección no está escrita como la aceptamos.");
    }

    static Stream<String> unsafe() {
        return mappings().flatMap(it -> it.getMethodsCondition().getMethods().stream()
                .map(RequestMethod::name)
                .filter(method -> !SAFE.contains(method))
                .flatMap(method ->
                        it.getPatternValues().stream().map(path -> method + " " + path.replaceAll("\\{\\w+}", "x"))));
    }

    @ParameterizedTest
    @MethodSource("unsafe")
    void every_command_needs_a_key(String command) throws IOException {
        String[] parts = command.split(" ");
        assertThat(asked(parts[0], parts[1])).contains("HTTP/1.1 400", "/problems/idempotency-key-missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH"})
    void every_other_method_that_is_not_safe_needs_one_too_wherever_it_goes(String method) throws IOException {
        for (String path : List.of("/api/organizations", "/", "/elsewhere")) {
            assertThat(asked(method, path)).contains("HTTP/1.1 400", "/problems/idempotency-key-missing");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PROPFIND", "ANYTHING"})
    void a_method_that_nothing_here_knows_is_refused(String method) throws IOException {
        assertThat(asked(method, "/api/organizations")).startsWith("HTTP/1.1 400");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "k\u00e9y", "one\r\nIdempotency-Key: two"})
    void a_key_is_one_and_of_plain_characters(String key) throws IOException {
        assertThat(sent("POST /api/sign-out HTTP/1.1\r\nHost: localhost\r\nIdempotency-Key: " + key
                        + "\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"))
                .contains("HTTP/1.1 400", "/problems/idempotency-key-missing");
    }

    @Test
    void files_are_taken_where_an_endpoint_reads_files_and_nowhere_else() {
        assertThat(mappings()
                        .filter(it -> it.getConsumesCondition()
                                .getConsumableMediaTypes()
                                .contains(MediaType.MULTIPART_FORM_DATA))
                        .flatMap(it -> it.getPatternValues().stream()))
                .containsExactlyInAnyOrderElementsOf(UploadRequests.addresses());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/session",
                "/api/organization",
                "/api/audit/checkpoint",
                "/api/nothing-here",
                "/api/audit",
                "/api/ideas/by-code"
            })
    void no_cache_keeps_what_the_api_answers_be_it_an_error(String path) throws IOException {
        assertThat(asked("GET", path).lines().filter(it -> it.toLowerCase().startsWith("cache-control")))
                .containsExactly("Cache-Control: no-store");
    }

    @Test
    void the_files_of_the_pages_are_kept_as_before() throws IOException {
        assertThat(asked("GET", "/")).contains("Cache-Control: no-cache");
    }

    private static Stream<RequestMappingInfo> mappings() {
        return product
                .context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream();
    }

    private static String asked(String method, String path) throws IOException {
        return sent(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + (method.equals("GET") ? "\r\n" : "Content-Length: 2\r\nContent-Type: application/json\r\n\r\n{}"));
    }

    private static String sent(String request) throws IOException {
        try (Wire wire = new Wire(product.url(), LONGEST)) {
            wire.send(request);
            return wire.answer();
        }
    }
}
