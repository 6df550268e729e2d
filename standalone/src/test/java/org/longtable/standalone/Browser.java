package org.longtable.standalone;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser that keeps cookies and sends the headers of a page. */
final class Browser {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Product product;

    private final String role;
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    Browser(Product product) {
        this(product, "anonymous");
    }

    Browser(Product product, String role) {
        this.product = product;
        this.role = role;
    }

    JsonNode ask(String path) throws Exception {
        return JSON.readTree(answer(path).body());
    }

    HttpResponse<String> answer(String path, String... headers) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(product.url() + path)).header("Longtable-Role", role);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<String> send(String path, Map<String, ?> body, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(product.url() + path))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Longtable-Role", role)
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<String> entersBy(String link, String... code) throws Exception {
        Map<String, String> body = new HashMap<>();
        body.put("link", link.substring(link.indexOf('#') + 1));
        if (code.length > 0) {
            body.put("code", code[0]);
        }
        return send("/api/sign-in", body);
    }

    String asksForLink(String email) throws Exception {
        return JSON.readTree(send("/api/sign-in/links", Map.of("to", email)).body())
                .path("code")
                .asString();
    }

    String person() throws Exception {
        return ask("/api/session").path("person").asString("");
    }
}
