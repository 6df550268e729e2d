package org.longtable.council.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.mongodb.client.MongoDatabase;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.longtable.admission.Session;
import org.longtable.admission.SessionStore;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;
import org.longtable.council.access.SetupCode;
import org.longtable.council.bootstrap.CouncilServiceApplication;
import org.longtable.eventstore.LedgerStorageEngine;
import org.longtable.eventstore.embedded.EmbeddedMongoServer;
import org.longtable.eventstore.verify.LedgerVerifier;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tests a race for the first event of an aggregate, for example when two coordinators nominate a council's first prospects. */
@Tag("integration")
class FirstEventRaceTest {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<ConfigurableApplicationContext> services = new ArrayList<>();
    private final EmbeddedMongoServer store = EmbeddedMongoServer.inMemory();
    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final List<Throwable> lost = new CopyOnWriteArrayList<>();
    private volatile CountDownLatch undecided = new CountDownLatch(0);
    private String administrator;
    private String cookie;

    @AfterEach
    void stop() {
        threads.shutdownNow();
        services.forEach(ConfigurableApplicationContext::close);
        store.close();
    }

    static List<RuntimeException> lostRaces() {
        return List.of(new ConcurrencyException("lost"), new AggregateStreamCreationException("lost"));
    }

    @ParameterizedTest
    @MethodSource("lostRaces")
    void the_loser_of_a_race_decides_again(RuntimeException lost) {
        CommandGateway gateway = mock();
        when(gateway.sendAndWait(any())).thenThrow(lost).thenReturn(null);
        assertThat(send(gateway).id()).isEqualTo("p-1");
        verify(gateway, times(2)).sendAndWait(any());
    }

    @ParameterizedTest
    @MethodSource("lostRaces")
    void the_loser_of_many_races_is_told_to_look_again(RuntimeException lost) {
        CommandGateway gateway = mock();
        when(gateway.sendAndWait(any())).thenThrow(lost);
        assertThatThrownBy(() -> send(gateway)).isSameAs(lost);
        assertThat(new ProblemDetailExceptionHandler(new RuleViolationMessages())
                        .handleConcurrencyConflict(Locale.ENGLISH)
                        .getStatus())
                .isEqualTo(409);
    }

    private static CommandResult send(CommandGateway gateway) {
        CommandContext caller =
                new CommandContext(new PersonId("p-1"), Role.ADMINISTRATOR, null, "r-1", "r-1", null, Instant.EPOCH);
        LedgerStorageEngine ledger = mock();
        return new CommandDispatcher(gateway, mock(), ledger)
                .send(new OrganizationId("o-1"), caller, new PersonId("p-1"), "a command");
    }

    @Test
    void the_loser_of_the_race_for_a_first_event_is_answered_on_what_the_winner_left() throws Exception {
        start();
        start();
        String organization = setUp();
        String people = "/api/organizations/" + organization + "/people";
        String marisol = created(people, "{\"name\": \"Marisol\"}");
        String tomas = created(people, "{\"name\": \"Tomás\"}");

        assertThat(nominateAtOnce(council(organization, "Families"), marisol, tomas))
                .containsOnly(200);
        assertThat(lost).hasSize(1).first().isInstanceOf(AggregateStreamCreationException.class);
        assertThat(nominateAtOnce(council(organization, "Teens"), marisol, marisol))
                .containsExactlyInAnyOrder(200, 409);
        assertThat(lost.get(1)).isInstanceOf(AggregateStreamCreationException.class);

        MongoDatabase database = services.getFirst().getBean(MongoDatabase.class);
        assertThat(LedgerVerifier.of(database).verify(at -> {}).isValid()).isTrue();
    }

    private String council(String organization, String name) throws Exception {
        return created(
                "/api/organizations/" + organization + "/councils",
                "{\"name\": \"" + name + "\", \"languages\": [\"en\"], \"zone\": \"America/Chicago\","
                        + " \"familySeats\": 6, \"staffSeats\": 3, \"termMonths\": 24}");
    }

    private List<Integer> nominateAtOnce(String council, String... prospects) throws Exception {
        undecided = new CountDownLatch(prospects.length);
        List<Callable<Integer>> both = new ArrayList<>();
        for (int node = 0; node < prospects.length; node++) {
            int at = node;
            String body = "{\"person\": \"" + prospects[node] + "\", \"relationship\": \"PARENT\"}";
            both.add(() ->
                    post(at, "/api/councils/" + council + "/prospects", body).statusCode());
        }
        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> answer : threads.invokeAll(both)) {
            statuses.add(answer.get());
        }
        return statuses;
    }

    /** Delays each append until both services have decided that theirs is the first event. */
    private Object meet(UnitOfWork<?> work, InterceptorChain chain) throws Exception {
        work.onRollback(it -> lost.add(it.getExecutionResult().getExceptionResult()));
        Object decided = chain.proceed();
        undecided.countDown();
        if (!undecided.await(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the other one does not come");
        }
        return decided;
    }

    private void start() {
        ConfigurableApplicationContext service = new SpringApplicationBuilder(CouncilServiceApplication.class)
                .run(
                        "--server.port=0",
                        "--longtable.mongodb.uri=" + store.connectionString(),
                        "--longtable.master-key=" + Base64.getEncoder().encodeToString(new byte[32]));
        services.add(service);
        service.getBean(CommandBus.class).registerHandlerInterceptor(this::meet);
    }

    private String setUp() throws Exception {
        JsonNode created = JSON.readTree(post(
                        0,
                        "/api/organizations",
                        "{\"code\": \""
                                + services.getFirst().getBean(SetupCode.class).issue()
                                + "\", \"name\": \"Hospital\","
                                + " \"administrator\": {\"name\": \"Dana\", \"email\": \"dana@example.org\"}}")
                .body());
        administrator = created.get("administrator").asString();
        cookie = "longtable-session="
                + services.getFirst()
                        .getBean(SessionStore.class)
                        .create(new PersonId(administrator), Session.SignInMethod.PASSKEY, "a test")
                        .token();
        return created.get("id").asString();
    }

    private String created(String path, String body) throws Exception {
        HttpResponse<String> answer = post(0, path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body()).get("id").asString();
    }

    private HttpResponse<String> post(int node, String path, String body) throws Exception {
        String port = services.get(node).getEnvironment().getProperty("local.server.port");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (cookie != null) {
            request.header("Cookie", cookie).header("Longtable-Role", "administrator");
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
