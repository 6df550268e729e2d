package org.longtable.eventstore.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The test runs the unchanged token store of axon-mongo on the embedded server. */
class AxonTokenStoreTest {

    private static final String VIEW = "seats-view";
    private static final EmbeddedMongoFixture store = EmbeddedMongoFixture.inMemory();
    private String tokens;

    @BeforeEach
    void an_empty_token_store() {
        tokens = store.freshCollection().getNamespace().getCollectionName();
    }

    @AfterAll
    static void stop() {
        store.close();
    }

    @Test
    void keeps_a_token_per_segment() {
        TokenStore node = node("a", Duration.ofMinutes(1));
        node.initializeTokenSegments(VIEW, 4);
        node.fetchToken(VIEW, 2);
        node.storeToken(new GlobalSequenceTrackingToken(77), VIEW, 2);
        assertThat(node.fetchToken(VIEW, 2)).isEqualTo(new GlobalSequenceTrackingToken(77));
        assertThat(node.fetchToken(VIEW, 3)).isNull();
        assertThat(node.fetchSegments(VIEW)).containsExactly(0, 1, 2, 3);
        assertThat(node.fetchSegments("other-view")).isEmpty();
    }

    @Test
    void initializes_segments_once() {
        node("a", Duration.ofMinutes(1)).initializeTokenSegments(VIEW, 2);
        assertThatThrownBy(() -> node("b", Duration.ofMinutes(1)).initializeTokenSegments(VIEW, 2))
                .isInstanceOf(UnableToClaimTokenException.class);
        assertThatThrownBy(() -> node("b", Duration.ofMinutes(1)).initializeSegment(null, VIEW, 1))
                .isInstanceOf(RuntimeException.class);
        assertThat(store.collection(tokens).countDocuments(new Document("processorName", VIEW)))
                .isEqualTo(2);
    }

    @Test
    void a_segment_belongs_to_one_node_until_it_is_released_or_its_claim_runs_out() {
        TokenStore first = node("a", Duration.ofMinutes(1));
        TokenStore second = node("b", Duration.ofMinutes(1));
        TokenStore impatient = node("c", Duration.ofMinutes(-1));
        first.initializeTokenSegments(VIEW, 2);
        first.fetchToken(VIEW, 0);
        assertThatThrownBy(() -> second.fetchToken(VIEW, 0)).isInstanceOf(UnableToClaimTokenException.class);
        assertThat(second.fetchAvailableSegments(VIEW))
                .extracting(Segment::getSegmentId)
                .containsExactly(1);
        first.extendClaim(VIEW, 0);
        first.releaseClaim(VIEW, 0);
        second.fetchToken(VIEW, 0);
        assertThatThrownBy(() -> first.extendClaim(VIEW, 0)).isInstanceOf(UnableToClaimTokenException.class);
        impatient.fetchToken(VIEW, 0);
        assertThatThrownBy(() -> second.storeToken(new GlobalSequenceTrackingToken(1), VIEW, 0))
                .isInstanceOf(UnableToClaimTokenException.class);
    }

    @Test
    void of_many_nodes_that_claim_a_segment_one_gets_it() throws Exception {
        node("a", Duration.ofMinutes(1)).initializeTokenSegments(VIEW, 20);
        List<Callable<Long>> nodes = IntStream.range(0, 6)
                .<Callable<Long>>mapToObj(i -> () -> {
                    TokenStore node = node("node-" + i, Duration.ofMinutes(1));
                    return IntStream.range(0, 20)
                            .filter(segment -> claims(node, segment))
                            .count();
                })
                .toList();
        List<Long> claimed = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(6)) {
            for (var node : pool.invokeAll(nodes)) {
                claimed.add(node.get());
            }
        }
        assertThat(claimed.stream().mapToLong(Long::longValue).sum()).isEqualTo(20);
    }

    @Test
    void forgets_a_deleted_token_and_keeps_its_own_name() {
        TokenStore node = node("a", Duration.ofMinutes(1));
        node.initializeTokenSegments(VIEW, 2);
        node.fetchToken(VIEW, 1);
        node.deleteToken(VIEW, 1);
        assertThat(node.fetchSegments(VIEW)).containsExactly(0);
        assertThat(node.retrieveStorageIdentifier())
                .isPresent()
                .isEqualTo(node("b", Duration.ofMinutes(1)).retrieveStorageIdentifier());
    }

    private static boolean claims(TokenStore node, int segment) {
        try {
            node.fetchToken(VIEW, segment);
            return true;
        } catch (UnableToClaimTokenException taken) {
            return false;
        }
    }

    private TokenStore node(String name, Duration claimTimeout) {
        return MongoTokenStore.builder()
                .mongoTemplate(DefaultMongoTemplate.builder()
                        .mongoDatabase(store.database())
                        .trackingTokensCollectionName(tokens)
                        .build())
                .serializer(Jackson3Serializer.builder().build())
                .nodeId(name)
                .claimTimeout(claimTimeout)
                .build();
    }
}
