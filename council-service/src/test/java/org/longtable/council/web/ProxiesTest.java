package org.longtable.council.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.longtable.council.bootstrap.CouncilServiceApplication;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.FileSystemResource;

/** Tests that only a trusted proxy can set the client address. Otherwise a client could use the rate limit of someone else. */
@Tag("integration")
class ProxiesTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static MongoServer store;

    @BeforeAll
    static void open() {
        store = new MongoServer(new MemoryBackend());
        store.bind();
    }

    @AfterAll
    static void close() {
        store.shutdownNow();
    }

    @Test
    void a_proxy_that_is_trusted_says_who_asks() throws Exception {
        assertThat(statuses("127.0.0.0/8")).doesNotContain(429);
    }

    @Test
    void anybody_else_who_says_so_is_counted_as_themselves() throws Exception {
        assertThat(statuses("10.0.0.0/8")).contains(429);
    }

    @ParameterizedTest
    @ValueSource(strings = {"council-service", "projection-service"})
    void nobody_but_this_machine_is_trusted_unless_it_is_said(String service) {
        YamlPropertiesFactoryBean read = new YamlPropertiesFactoryBean();
        read.setResources(new FileSystemResource("../" + service + "/src/main/resources/application.yaml"));
        Properties settings = read.getObject();
        assertThat(settings.getProperty("server.tomcat.remoteip.internal-proxies"))
                .isEqualTo("${LONGTABLE_TRUSTED_PROXIES:127.0.0.0/8,::1/128}");
    }

    /** Sends more requests than the rate limit allows, each with another client address, and returns the status codes. */
    private static Set<Integer> statuses(String trusted) throws Exception {
        try (ConfigurableApplicationContext service = new SpringApplicationBuilder(CouncilServiceApplication.class)
                .run(
                        "--server.port=0",
                        "--LONGTABLE_TRUSTED_PROXIES=" + trusted,
                        "--longtable.requests-per-second=1",
                        "--longtable.mongodb.uri=mongodb://localhost:"
                                + store.getLocalAddress().getPort(),
                        "--longtable.master-key=" + Base64.getEncoder().encodeToString(new byte[32]))) {
            String port = service.getEnvironment().getProperty("local.server.port");
            Set<Integer> seen = new TreeSet<>();
            for (int i = 0; i < 60; i++) {
                HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/session"))
                        .header("X-Forwarded-For", "203.0.113." + i)
                        .build();
                seen.add(HTTP.send(request, BodyHandlers.discarding()).statusCode());
            }
            return seen;
        }
    }
}
