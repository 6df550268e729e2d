package org.longtable.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.longtable.admission.LiveNoticePolicy;
import org.longtable.admission.LiveNoticePolicyFactory;
import org.longtable.admission.Session;
import org.longtable.admission.SessionStore;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;
import org.longtable.eventstore.LedgerStorageEngine;
import org.longtable.standalone.AnswerCheck.Request;
import org.longtable.standalone.LedgerIndex.Happening;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The test sends every query in every role to a part of the sample year and checks the content of the responses. */
@Tag("integration")
class AnswersHoldOnlyWhatMayBeSeenTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static Product product;
    private static Neighbors neighbors;
    private static LedgerIndex index;
    private static Requests requests;

    @BeforeAll
    static void start() throws Exception {
        product = new Product();
        neighbors = Neighbors.in(product);
        index = new LedgerIndex(product.context().getBean(LedgerStorageEngine.class));
        requests = new Requests(index, neighbors);
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    static Stream<PermittedReader> readers() {
        return neighbors.readers(index).stream();
    }

    @Test
    void every_endpoint_that_shows_something_is_classified() {
        Set<String> declared = new TreeSet<>();
        product.context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(mapping -> mapping.getPatternValues().stream()
                        .filter(it -> it.startsWith("/api/"))
                        .filter(it -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                        .forEach(declared::add));
        assertThat(Requests.SHOWN.keySet()).containsExactlyInAnyOrderElementsOf(declared);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readers")
    void an_answer_holds_only_what_its_reader_may_see(PermittedReader reader) throws Exception {
        List<String> wrong = new ArrayList<>();
        int answered = 0;
        for (Request request : requests.of(reader)) {
            HttpResponse<String> answer = answer(reader, request.path());
            assertThat(answer.statusCode()).as(request.path()).isLessThan(500);
            answered += answer.statusCode() == 200 ? 1 : 0;
            wrong.addAll(AnswerCheck.of(index, reader, request, answer.statusCode(), answer.body()));
        }
        assertThat(wrong.stream().limit(60))
                .as("%d faults of %s", wrong.size(), reader.name())
                .isEmpty();
        assertThat(answered).as("requests that were answered").isGreaterThan(reader.person() == null ? 5 : 8);
    }

    /** The trail contains exactly the visible events, and no page reveals how many events are hidden. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("readers")
    void the_trail_of_the_organization_holds_each_event_that_its_reader_may_see(PermittedReader reader)
            throws Exception {
        String trail = "/api/audit?limit=100&organization=" + reader.organization();
        if (answer(reader, trail).statusCode() != 200) {
            assertThat(reader.role()).isNotIn(Role.ADMINISTRATOR);
            return;
        }
        List<Long> shown = new ArrayList<>();
        String before = "";
        do {
            JsonNode page = JSON.readTree(answer(reader, trail + before).body());
            page.path("lines").forEach(it -> shown.add(it.path("position").asLong()));
            boolean last = page.path("before").isNull();
            assertThat(page.path("lines").size()).as("lines of a page").isLessThanOrEqualTo(100);
            if (!last) {
                assertThat(page.path("lines").size()).isEqualTo(100);
                assertThat(page.path("before").asLong()).isEqualTo(shown.getLast());
            }
            before = last ? "" : "&before=" + page.path("before").asLong();
        } while (!before.isEmpty());
        List<Long> expected =
                reader.readable().reversed().stream().map(Happening::position).toList();
        assertThat(shown.stream().filter(it -> !expected.contains(it)).limit(20))
                .as("events that are none of their business")
                .isEmpty();
        assertThat(shown.equals(expected)).as("all others, newest first").isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readers")
    void live_notices_tell_only_of_what_may_be_seen(PermittedReader reader) {
        if (reader.person() == null) {
            return;
        }
        SessionStore.NewSession opened = product.context()
                .getBean(SessionStore.class)
                .create(new PersonId(reader.person()), Session.SignInMethod.PASSKEY, "a test");
        LiveNoticePolicy audience =
                product.context().getBean(LiveNoticePolicyFactory.class).of(opened.session());
        Set<Long> heard = new HashSet<>();
        product.context()
                .getBean(LedgerStorageEngine.class)
                .read(1, index.all.size())
                .forEach(message -> {
                    if (audience.allows(message)) {
                        heard.add(message.trackingToken().position().orElseThrow());
                    }
                });
        assertThat(index.all.stream()
                        .filter(it -> heard.contains(it.position()))
                        .filter(it -> !it.organization().equals(reader.organization())
                                || !Neighbors.hears(index, reader.person(), it))
                        .map(it -> it.position() + " " + it.event())
                        .limit(20))
                .isEmpty();
        assertThat(heard).as("at least what is about themselves").isNotEmpty();
    }

    /** Sends a query after every view has caught up. */
    private static HttpResponse<String> answer(PermittedReader reader, String path) throws Exception {
        String caughtUp = path + (path.contains("?") ? "&" : "?") + "after=" + index.all.size();
        return product.answered(caughtUp, reader.person(), reader.role().name());
    }
}
