package org.longtable.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The test checks that management requests are answered on a separate address, on this machine and with a token, and that probes use the
 * address of the pages.
 */
@Tag("integration")
class ManagementAddressTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

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
    @ValueSource(strings = {"/actuator", "/actuator/views", "/actuator/health", "/actuator/metrics", "/actuator/env"})
    void the_address_of_the_pages_knows_no_operators(String path) throws Exception {
        assertThat(get(product.url() + path, Product.MANAGEMENT_TOKEN).statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/views", "/actuator/health", "/nothing"})
    void the_management_address_answers_nobody_without_the_token(String path) throws Exception {
        assertThat(get(product.managementUrl() + path, null).statusCode()).isEqualTo(401);
        assertThat(get(product.managementUrl() + path, "wrong").statusCode()).isEqualTo(401);
        assertThat(get(product.managementUrl() + path, "").statusCode()).isEqualTo(401);
    }

    @Test
    void with_the_token_it_tells_how_far_the_views_are() throws Exception {
        HttpResponse<String> views = get(product.managementUrl() + "/actuator/views", Product.MANAGEMENT_TOKEN);
        assertThat(views.statusCode()).isEqualTo(200);
        assertThat(views.body()).contains("\"position\"", "\"parked\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/readyz", "/livez"})
    void probes_need_no_token_and_are_told_no_details(String path) throws Exception {
        HttpResponse<String> probe = get(product.url() + path, null);
        assertThat(probe.statusCode()).isEqualTo(200);
        assertThat(probe.body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void it_listens_on_this_machine_only() {
        assertThat(product.context().getEnvironment().getProperty("management.server.address"))
                .isEqualTo("127.0.0.1");
    }

    @Test
    void it_cannot_be_the_address_of_the_pages() {
        assertThatThrownBy(() -> new Product("--management.server.port=").close())
                .rootCause()
                .hasMessageContaining("LONGTABLE_MANAGEMENT_PORT");
    }

    @Test
    void the_token_of_a_data_folder_is_made_once_and_for_its_owner_only(@TempDir Path data) throws Exception {
        String token = Files.readString(ManagementFiles.token(data));
        assertThat(Files.readString(ManagementFiles.token(data)))
                .isEqualTo(token)
                .hasSizeGreaterThan(40);
        ManagementFiles.tellAddress(data, product.context().getEnvironment());
        assertThat(data.resolve("management.address")).hasContent(product.managementUrl() + "/actuator");
        for (String file : new String[] {"management.token", "management.address"}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(file))))
                    .isEqualTo("rw-------");
        }
    }

    private static HttpResponse<String> get(String url, @Nullable String token) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url));
        return HTTP.send(
                (token == null ? request : request.header("Authorization", "Bearer " + token)).build(),
                BodyHandlers.ofString());
    }
}
