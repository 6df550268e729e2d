package org.longtable.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.longtable.admission.AccessPolicy;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The test checks that the API document declares the possible error responses, and that no method or media type of a request causes a
 * server error.
 */
@Tag("integration")
class DeclaredProblemsTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final List<String> ADDRESSES = List.of(
            "/api/sample",
            "/api/organization",
            "/api/councils/some-council/ideas",
            "/api/organizations/some-organization/people",
            "/api/no-such-address",
            "/");

    private static Product product;
    private static JsonNode document;

    @BeforeAll
    static void start() throws Exception {
        product = new Product();
        document = product.get("/v3/api-docs").body();
    }

    @AfterAll
    static void stop() {
        StandingCheck.passesAndCloses(product);
    }

    @Test
    void every_operation_declares_the_refusals_that_can_occur_there_and_no_others() {
        AccessPolicy table = AccessPolicy.read();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    String method = operation.getKey().toUpperCase(Locale.ROOT);
                    List<String> declared =
                            List.copyOf(operation.getValue().path("responses").propertyNames());
                    String what = method + " " + path.getKey();
                    assertThat(declared).as(what).contains("200", "400", "403", "429");
                    assertThat(declared.contains("409")).as(what).isEqualTo(!method.equals("GET"));
                    assertThat(declared.contains("415"))
                            .as(what)
                            .isEqualTo(operation.getValue().has("requestBody"));
                    if (!table.rule(method, path.getKey()).orElseThrow().isPublic()) {
                        assertThat(declared).as(what).contains("401");
                    }
                }));
        JsonNode paths = document.path("paths");
        assertThat(paths.path("/api/sample").path("get").path("responses")).hasSize(4);
        assertThat(paths.path("/api/sign-in/codes")
                        .path("post")
                        .path("responses")
                        .has("401"))
                .as("open to every role, but not without a session")
                .isTrue();
    }

    @Test
    void refusals_are_declared_as_problems() {
        JsonNode responses = document.path("components").path("responses");
        assertThat(responses.size()).isEqualTo(9);
        responses.forEach(response -> assertThat(response.at("/content/application~1problem+json/schema/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/Problem"));
    }

    @Test
    void maps_of_anything_are_declared_as_such() {
        JsonNode schemas = document.path("components").path("schemas");
        for (String field : List.of(
                "/SubjectAccessControllerSubjectAccessEvent/properties/data", "/PasskeyOptions/properties/options")) {
            assertThat(schemas.at(field).path("additionalProperties"))
                    .as(field)
                    .isEqualTo(JsonMapper.shared().getNodeFactory().booleanNode(true));
        }
    }

    @Test
    void any_method_on_any_address_is_answered_without_a_fault() throws Exception {
        for (String address : ADDRESSES) {
            for (String method : List.of("OPTIONS", "HEAD", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND")) {
                HttpResponse<String> answer = send(method, address, Map.of());
                assertThat(answer.statusCode()).as(method + " " + address).isLessThan(500);
            }
        }
        HttpResponse<String> options = send("OPTIONS", "/api/sample", Map.of());
        assertThat(options.headers().firstValue("Allow").orElse("")).contains("GET", "POST");
    }

    @Test
    void a_body_that_calls_itself_multipart_and_is_not_is_no_fault() throws Exception {
        for (String address : ADDRESSES) {
            for (String method : List.of("GET", "POST")) {
                HttpResponse<String> answer = send(method, address, Map.of("Content-Type", "multipart/form-data"));
                assertThat(answer.statusCode()).as(method + " " + address).isLessThan(500);
            }
        }
    }

    private static HttpResponse<String> send(String method, String address, Map<String, String> headers)
            throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(product.url() + address))
                .header("Idempotency-Key", "key-" + method + address)
                .header("Accept-Language", "en")
                .method(method, method.equals("POST") ? BodyPublishers.ofString("{}") : BodyPublishers.noBody());
        headers.forEach(request::header);
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }
}
