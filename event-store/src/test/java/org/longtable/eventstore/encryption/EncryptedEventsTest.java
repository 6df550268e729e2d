package org.longtable.eventstore.encryption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SimpleSerializedObject;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.longtable.eventstore.LedgerStorageEngine;
import org.longtable.eventstore.TestMongoServer;
import org.longtable.eventstore.append.EventNotStorable;
import org.longtable.eventstore.codec.EventTypeRegistry;
import org.longtable.eventstore.codec.NamedEventSerializer;
import org.longtable.eventstore.verify.LedgerVerifier;

/** The test checks that personal data in events is encrypted in the database and decrypted when it is read. */
@Tag("integration")
class EncryptedEventsTest {

    private static final EncryptedTextType<Said> SAID =
            new EncryptedTextType<>(Said.class, Said::about, Said::text, Said::key, true, Said::new);

    private record Said(@Nullable String about, @Nullable String text, AtomicReference<@Nullable String> key) {
        Said(String about, @Nullable String text) {
            this(about, text, new AtomicReference<>());
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Said it && Objects.equals(about, it.about) && Objects.equals(text, it.text);
        }

        @Override
        public int hashCode() {
            return Objects.hash(about, text);
        }
    }

    private record StoryTold(String council, Said story) {}

    private final MongoDatabase database = TestMongoServer.EMBEDDED.freshDatabase();
    private final MasterKey master = MasterKey.of(MasterKey.newBytes());
    private final MongoPersonalDataVault vault = new MongoPersonalDataVault(database, master, Clock.systemUTC());
    private final NamedEventSerializer serializer = NamedEventSerializer.of(
            EventTypeRegistry.builder()
                    .register(StoryTold.class, "StoryTold", 1)
                    .build(),
            new PersonalDataEncryptionModule(vault, List.of(SAID)));
    private final LedgerStorageEngine engine = LedgerStorageEngine.builder(database)
            .eventSerializer(serializer)
            .snapshotSerializer(serializer)
            .vault(vault)
            .build();

    @AfterEach
    void closeEngine() {
        engine.close();
    }

    private void tell(String about, String text) {
        tell(0, about, text);
    }

    private void tell(long sequence, String about, String text) {
        engine.appendEvents(new GenericDomainEventMessage<>(
                "Story", about, sequence, new StoryTold("north", new Said(about, text))));
    }

    private StoryTold first() {
        return (StoryTold) engine.findEvent(1).orElseThrow().getPayload();
    }

    @Test
    void a_story_that_could_not_be_read_back_as_it_was_told_is_not_stored() {
        assertThatThrownBy(() -> tell("maria", "we waited \ud800"))
                .isInstanceOf(EventNotStorable.class)
                .hasMessageContaining("payload")
                .hasMessageNotContaining("waited");
        assertThat(engine.headPosition()).isZero();
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

        vault.destroyKey("maria");

        assertThat(first()).isEqualTo(new StoryTold("north", new Said("maria", null)));
        assertThat(LedgerVerifier.of(database).verify(at -> {}).isValid()).isTrue();
    }

    @Test
    void nothing_about_an_erased_person_can_be_recorded() {
        vault.destroyKey("maria");

        assertThatThrownBy(() -> tell("maria", "again")).isInstanceOf(DataSubjectErasedException.class);
        assertThat(engine.headPosition()).isZero();
    }

    @Test
    void a_redacted_text_is_gone_and_the_others_of_the_same_person_stay() {
        tell("maria", "we waited four hours");
        tell(1, "maria", "nobody called us");

        vault.destroy(keyOfFirst());
        engine.clearDecodedEvents();

        assertThat(first()).isEqualTo(new StoryTold("north", new Said("maria", null)));
        assertThat(engine.findEvent(2).orElseThrow().getPayload())
                .isEqualTo(new StoryTold("north", new Said("maria", "nobody called us")));
        assertThat(LedgerVerifier.of(database).verify(at -> {}).isValid()).isTrue();
    }

    @Test
    void a_key_is_stored_before_the_text_that_it_seals() {
        tell("maria", "we waited four hours");

        MongoPersonalDataVault elsewhere = new MongoPersonalDataVault(database, master, Clock.systemUTC());
        String payload = stored().getList("events", Document.class).getFirst().getString("payload");
        assertThat(elsewhere.decrypt("maria", keyOfFirst(), payload.replaceAll(".*\"sealed\":\"([^\"]+)\".*", "$1")))
                .contains("we waited four hours");
    }

    @Test
    void what_earlier_versions_stored_is_read_as_it_was() {
        String bySubject = vault.encrypt("maria", "asthma");
        assertThat(read("{\"about\":\"maria\",\"sealed\":\"" + bySubject + "\"}"))
                .isEqualTo(new Said("maria", "asthma"));
        assertThat(read("\"in plain\"")).isEqualTo(new Said(null, "in plain", new AtomicReference<>()));
    }

    private Said read(String story) {
        var json = new SimpleSerializedObject<>(
                "{\"council\":\"north\",\"story\":" + story + "}", String.class, "StoryTold", "1");
        return serializer.<String, StoryTold>deserialize(json).story();
    }

    private String keyOfFirst() {
        return TextKeyNames.in(Stream.of(
                        stored().getList("events", Document.class).getFirst().getString("payload")))
                .getFirst();
    }

    private Document stored() {
        return Objects.requireNonNull(database.getCollection("ledger").find().first());
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
