package org.longtable.eventstore.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.Objects;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SimpleSerializedObject;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.longtable.eventstore.EventNotStorable;
import org.longtable.eventstore.EventTypes;
import org.longtable.eventstore.LedgerStorageEngine;
import org.longtable.eventstore.LedgerVerification;
import org.longtable.eventstore.NamedEventSerializer;
import org.longtable.eventstore.Server;

/** Personal data in events, from the handler's object to the stored document and back. */
class SealedEventsTest {

    private record Said(String about, @Nullable String text) {}

    private record StoryTold(String council, Said story) {}

    private final MongoDatabase database = Server.EMBEDDED.freshDatabase();
    private final MongoVault vault = new MongoVault(database, MasterKey.of(MasterKey.newBytes()), Clock.systemUTC());
    private final NamedEventSerializer serializer = NamedEventSerializer.of(
            EventTypes.builder().register(StoryTold.class, "StoryTold", 1).build(),
            new SealingModule<>(Said.class, Said::about, Said::text, Said::new, vault));
    private final LedgerStorageEngine engine = LedgerStorageEngine.builder(database)
            .eventSerializer(serializer)
            .snapshotSerializer(serializer)
            .build();

    @AfterEach
    void closeEngine() {
        engine.close();
    }

    private void tell(String about, String text) {
        engine.appendEvents(
                new GenericDomainEventMessage<>("Story", about, 0, new StoryTold("north", new Said(about, text))));
    }

    private StoryTold first() {
        return (StoryTold) engine.at(1).orElseThrow().getPayload();
    }

    @Test
    void a_story_that_could_not_be_read_back_as_it_was_told_is_not_stored() {
        assertThatThrownBy(() -> tell("maria", "we waited \ud800"))
                .isInstanceOf(EventNotStorable.class)
                .hasMessageContaining("payload")
                .hasMessageNotContaining("waited");
        assertThat(engine.head()).isZero();
    }

    @Test
    void a_story_comes_back_as_it_was_told() {
        tell("maria", "we waited four hours");

        assertThat(first()).isEqualTo(new StoryTold("north", new Said("maria", "we waited four hours")));
    }

    @Test
    void the_ledger_holds_no_plain_text_of_it() {
        tell("maria", "we waited four hours");

        Document commit =
                Objects.requireNonNull(database.getCollection("ledger").find().first());
        assertThat(commit.toJson()).doesNotContain("waited").contains("\\\"about\\\":\\\"maria\\\"");
    }

    @Test
    void after_erasure_the_event_is_there_without_the_text_and_the_chain_still_holds() {
        tell("maria", "we waited four hours");

        vault.erase("maria");

        assertThat(first()).isEqualTo(new StoryTold("north", new Said("maria", null)));
        assertThat(LedgerVerification.of(database).run(at -> {}).holds()).isTrue();
    }

    @Test
    void nothing_about_an_erased_person_can_be_recorded() {
        vault.erase("maria");

        assertThatThrownBy(() -> tell("maria", "again")).isInstanceOf(SubjectErased.class);
        assertThat(engine.head()).isZero();
    }

    @Test
    void an_absent_text_is_written_and_read_as_absent() {
        var json = serializer.serialize(new StoryTold("north", new Said("maria", null)), String.class);

        assertThat(json.getData()).contains("\"sealed\":null");
        assertThat(serializer.<String, StoryTold>deserialize(json))
                .isEqualTo(new StoryTold("north", new Said("maria", null)));
    }

    @Test
    void a_personal_text_about_nobody_is_refused() {
        var json = new SimpleSerializedObject<>(
                "{\"council\":\"north\",\"story\":{\"sealed\":\"x\"}}", String.class, "StoryTold", "1");

        assertThatThrownBy(() -> serializer.deserialize(json)).isInstanceOf(SerializationException.class);
    }
}
