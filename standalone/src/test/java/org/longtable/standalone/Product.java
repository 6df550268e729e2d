package org.longtable.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.longtable.admission.Session;
import org.longtable.admission.SessionCookie;
import org.longtable.admission.SessionStore;
import org.longtable.admission.SessionStore.NewSession;
import org.longtable.contract.PersonId;
import org.longtable.council.access.SetupCode;
import org.longtable.eventstore.embedded.EmbeddedMongoServer;
import org.longtable.eventstore.encryption.MasterKey;
import org.longtable.eventstore.proof.NoteSigner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole product in the test's process, on an embedded store. Tests use it over HTTP like a browser. */
public final class Product implements AutoCloseable {

    static final String MANAGEMENT_TOKEN = "a-token-for-the-operators-of-a-test";

    private static final String BOUNDARY = "where-one-file-ends";

    private final EmbeddedMongoServer store;
    private final String[] settings;
    private final boolean ownsStore;
    private final ConfigurableApplicationContext context;
    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.builder().build();
    private final Map<String, NewSession> signedIn = new ConcurrentHashMap<>();
    private @Nullable String administrator;

    /** Starts the product on a free port. */
    public Product() {
        this(new String[0]);
    }

    /** Starts the product on a free port with additional settings. */
    Product(String... more) {
        this(
                more,
                EmbeddedMongoServer.inMemory(),
                "--longtable.master-key=" + Base64.getEncoder().encodeToString(MasterKey.newBytes()),
                "--longtable.ledger.signing-key=" + NoteSigner.generate().toPrivateKeyText());
    }

    /** Starts the product on a free port, on the store in a folder. */
    Product(Path data, String... more) {
        this(
                more,
                EmbeddedMongoServer.open(data),
                "--longtable.master-key-file=" + MasterKeyFile.findOrCreate(data),
                "--longtable.ledger.signing-key-file=" + SigningKeyFile.findOrCreate(data));
        StoreAddressFile.write(data, store.connectionString());
    }

    private Product(String[] more, EmbeddedMongoServer store, String masterKey, String signingKey) {
        this(
                store,
                true,
                Stream.concat(
                                Stream.of(
                                        "--server.port=0",
                                        "--server.address=127.0.0.1",
                                        "--longtable.management.token=" + MANAGEMENT_TOKEN,
                                        masterKey,
                                        signingKey,
                                        "--longtable.mongodb.uri=" + store.connectionString()),
                                Stream.of(more))
                        .toArray(String[]::new));
    }

    private Product(EmbeddedMongoServer store, boolean ownsStore, String[] settings) {
        this.store = store;
        this.ownsStore = ownsStore;
        this.settings = settings;
        context = new SpringApplicationBuilder(StandaloneConfiguration.class).run(settings);
    }

    /** Starts another process on the same store; close it before this one. */
    Product beside() {
        return new Product(store, false, settings);
    }

    /** A response with its status and its body. */
    public record Answer(int status, JsonNode body) {

        /** Returns a text field of the body. */
        public String text(String field) {
            return body.get(field).asString();
        }
    }

    /** A response with its headers. */
    record Exchange(int status, HttpHeaders headers, JsonNode body) {

        Optional<String> header(String name) {
            return headers.firstValue(name);
        }
    }

    /** Sends a query and returns the response with its headers. */
    Exchange exchange(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(
                by(administrator, "administrator", request(path)).GET().build(), BodyHandlers.ofString());
        return new Exchange(response.statusCode(), response.headers(), json.readTree(response.body()));
    }

    /** Returns the base URL of the product. */
    public String url() {
        return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    /** Returns the base URL of the management endpoints. */
    String managementUrl() {
        return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.management.port");
    }

    /** Returns the application context, for tests of the command line. */
    public ConfigurableApplicationContext context() {
        return context;
    }

    /** Sends a query as a person in a role. */
    Answer get(String path, @Nullable String actor, String role) throws IOException, InterruptedException {
        return answer(by(actor, role, request(path)).GET().build());
    }

    /** Sets the person for queries that name none. */
    void asks(String newAdministrator) {
        administrator = newAdministrator;
    }

    /** Sends a query. */
    public Answer get(String path) throws IOException, InterruptedException {
        return answer(by(administrator, "administrator", request(path)).GET().build());
    }

    /** Returns the raw body of a response; empty when the query was rejected. */
    Optional<String> raw(String path, String actor, String role) throws IOException, InterruptedException {
        HttpResponse<String> response =
                http.send(by(actor, role, request(path)).GET().build(), BodyHandlers.ofString());
        return response.statusCode() == 200 ? Optional.of(response.body()) : Optional.empty();
    }

    /** Returns the whole response, whatever its status. */
    HttpResponse<String> answered(String path, @Nullable String actor, String role)
            throws IOException, InterruptedException {
        return http.send(by(actor, role, request(path)).GET().build(), BodyHandlers.ofString());
    }

    /** Sends a query whose response is not JSON. */
    String text(String path) throws IOException, InterruptedException {
        return http.send(by(administrator, "administrator", request(path)).GET().build(), BodyHandlers.ofString())
                .body();
    }

    /** Sends a command as a person in a role, with a new idempotency key. */
    public Answer post(String path, @Nullable String actor, String role, Map<String, ?> body)
            throws IOException, InterruptedException {
        return post(path, actor, role, UUID.randomUUID().toString(), body);
    }

    /** Sends a command as a person in a role, with a given idempotency key. */
    public Answer post(String path, @Nullable String actor, String role, String key, Map<String, ?> body)
            throws IOException, InterruptedException {
        return answer(by(actor, role, request(path))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(json.writeValueAsString(body)))
                .build());
    }

    /** Sends files as a person in a role, with a given idempotency key. */
    Answer upload(
            String path, @Nullable String actor, String role, String key, String language, Map<String, byte[]> files)
            throws IOException, InterruptedException {
        return answer(by(actor, role, HttpRequest.newBuilder(URI.create(url() + path)))
                .header("Accept-Language", language)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofByteArrays(parts(files)))
                .build());
    }

    /** Sends files before the set-up, with the set-up code from the terminal. */
    Answer firstPreview(String code, Map<String, byte[]> files) throws IOException, InterruptedException {
        return answer(request("/api/imports/preview")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("Idempotency-Key", "a-first-preview")
                .header("Longtable-Set-Up-Code", code)
                .POST(BodyPublishers.ofByteArrays(parts(files)))
                .build());
    }

    private static List<byte[]> parts(Map<String, byte[]> files) {
        List<byte[]> parts = new ArrayList<>();
        files.forEach((name, bytes) -> {
            String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name
                    + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
            parts.add(head.getBytes(StandardCharsets.UTF_8));
            parts.add(bytes);
            parts.add("\r\n".getBytes(StandardCharsets.UTF_8));
        });
        parts.add(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return parts;
    }

    @Override
    public void close() {
        context.close();
        if (ownsStore) {
            store.close();
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url() + path)).header("Accept-Language", "en");
    }

    private Answer answer(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
        String type = response.headers().firstValue("Content-Type").orElse("");
        boolean document = type.startsWith("application/json") || type.startsWith("application/problem+json");
        JsonNode body = document ? json.readTree(response.body()) : json.missingNode();
        return new Answer(response.statusCode(), body);
    }

    /** Returns a code with which an organization may be created. */
    String setUpCode() {
        return context.getBean(SetupCode.class).issue();
    }

    /** Returns the session cookie of a person. Creates a new session when the person has none or their roles have changed. */
    String cookie(String actor) {
        SessionStore sessions = context.getBean(SessionStore.class);
        NewSession opened = signedIn.compute(
                actor,
                (person, before) -> before != null && sessions.isActive(before.session())
                        ? before
                        : sessions.create(new PersonId(person), Session.SignInMethod.PASSKEY, "a test"));
        return SessionCookie.NAME + "=" + opened.token();
    }

    /** Omits the session and the role for a sender who is not signed in. */
    private HttpRequest.Builder by(@Nullable String actor, String role, HttpRequest.Builder request) {
        return actor == null ? request : request.header("Cookie", cookie(actor)).header("Longtable-Role", role);
    }
}
