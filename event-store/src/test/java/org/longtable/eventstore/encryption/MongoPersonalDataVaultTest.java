package org.longtable.eventstore.encryption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.longtable.eventstore.TestMongoServer;

/** The test checks encryption, erasure, and key rotation of the vault. */
@Tag("integration")
class MongoPersonalDataVaultTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private final MongoDatabase database = TestMongoServer.EMBEDDED.freshDatabase();
    private final MasterKey master = MasterKey.of(MasterKey.newBytes());
    private final MongoPersonalDataVault vault = vaultAt(NOON);

    private MongoPersonalDataVault vaultAt(Instant instant) {
        return new MongoPersonalDataVault(database, master, Clock.fixed(instant, ZoneOffset.UTC));
    }

    @Test
    void what_was_sealed_opens_again_in_every_process() {
        String sealed = vault.encrypt("maria", "María Núñez ☂");

        assertThat(vault.decrypt("maria", sealed)).contains("María Núñez ☂");
        assertThat(vaultAt(NOON).decrypt("maria", sealed)).contains("María Núñez ☂");
    }

    @Test
    void neither_the_text_nor_its_repetition_shows_in_what_is_stored() {
        String first = vault.encrypt("maria", "asthma");
        String second = vault.encrypt("maria", "asthma");

        assertThat(first).doesNotContain("asthma").isNotEqualTo(second).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void an_erased_person_cannot_be_read_any_more() {
        String sealed = vault.encrypt("maria", "asthma");

        vault.destroyKey("maria");

        assertThat(vault.decrypt("maria", sealed)).isEmpty();
        assertThat(vaultAt(NOON).decrypt("maria", sealed)).isEmpty();
    }

    @Test
    void a_key_is_never_made_again_for_an_erased_person() {
        vault.encrypt("maria", "asthma");
        vault.destroyKey("maria");

        assertThatThrownBy(() -> vault.encrypt("maria", "again"))
                .isInstanceOfSatisfying(DataSubjectErasedException.class, refusal -> assertThat(refusal.subject())
                        .isEqualTo("maria"));
        assertThatThrownBy(() -> vaultAt(NOON).encrypt("maria", "again"))
                .isInstanceOf(DataSubjectErasedException.class);
    }

    @Test
    void who_was_erased_before_anything_was_sealed_stays_erased() {
        vault.destroyKey("nobody");
        vault.destroyKey("nobody");

        assertThatThrownBy(() -> vault.encrypt("nobody", "text")).isInstanceOf(DataSubjectErasedException.class);
    }

    @Test
    void erasing_one_person_leaves_the_others_readable() {
        String sealed = vault.encrypt("jo", "hello");
        vault.encrypt("maria", "asthma");

        vault.destroyKey("maria");

        assertThat(vault.decrypt("jo", sealed)).contains("hello");
    }

    @Test
    void another_process_forgets_a_destroyed_key_within_seconds_or_when_told() {
        MongoPersonalDataVault elsewhere = vaultAt(NOON);
        String sealed = vault.encrypt("maria", "asthma");
        assertThat(elsewhere.decrypt("maria", sealed)).isPresent();

        vault.destroyKey("maria");
        elsewhere.evictKey("maria");

        assertThat(elsewhere.decrypt("maria", sealed)).isEmpty();
    }

    @Test
    void a_key_in_memory_expires() {
        SettableClock clock = new SettableClock(NOON);
        MongoPersonalDataVault elsewhere = new MongoPersonalDataVault(database, master, clock);
        String sealed = vault.encrypt("maria", "asthma");
        assertThat(elsewhere.decrypt("maria", sealed)).isPresent();

        vault.destroyKey("maria");
        clock.now = NOON.plus(Duration.ofSeconds(10));

        assertThat(elsewhere.decrypt("maria", sealed)).isEmpty();
    }

    @Test
    void a_text_sealed_for_one_person_is_refused_for_another() {
        String sealed = vault.encrypt("maria", "asthma");
        vault.encrypt("jo", "hello");

        assertThatThrownBy(() -> vault.decrypt("jo", sealed)).isInstanceOf(DecryptionFailedException.class);
    }

    @Test
    void a_key_moved_to_another_person_is_refused() {
        String sealed = vault.encrypt("maria", "asthma");
        Document key = database.getCollection("keys")
                .find(new Document("_id", "maria"))
                .first();
        database.getCollection("keys").insertOne(new Document(key).append("_id", "jo"));

        assertThatThrownBy(() -> vault.decrypt("jo", sealed)).isInstanceOf(DecryptionFailedException.class);
    }

    @Test
    void another_master_key_opens_nothing() {
        String sealed = vault.encrypt("maria", "asthma");
        MongoPersonalDataVault stranger =
                new MongoPersonalDataVault(database, MasterKey.of(MasterKey.newBytes()), Clock.systemUTC());

        assertThatThrownBy(() -> stranger.decrypt("maria", sealed)).isInstanceOf(DecryptionFailedException.class);
    }

    @Test
    void a_new_master_key_takes_over_without_sealing_anything_anew() {
        String sealed = vault.encrypt("maria", "asthma");
        vault.encrypt("jo", "hello");
        vault.destroyKey("jo");
        MasterKey next = MasterKey.of(MasterKey.newBytes());
        MongoPersonalDataVault rotating =
                new MongoPersonalDataVault(database, next, Optional.of(master), Clock.systemUTC());
        assertThat(rotating.decrypt("maria", sealed)).contains("asthma");

        assertThat(rotating.rewrapKeys()).isOne();
        assertThat(rotating.rewrapKeys()).isZero();

        assertThat(new MongoPersonalDataVault(database, next, Clock.systemUTC()).decrypt("maria", sealed))
                .contains("asthma");
        MongoPersonalDataVault old = vaultAt(NOON);
        assertThatThrownBy(() -> old.decrypt("maria", sealed)).isInstanceOf(DecryptionFailedException.class);
        assertThatThrownBy(() -> rotating.encrypt("jo", "again")).isInstanceOf(DataSubjectErasedException.class);
    }

    @Test
    void a_key_that_nothing_opens_keeps_no_other_from_the_new_master_key() {
        String sealed = vault.encrypt("maria", "asthma");
        Document key = database.getCollection("keys")
                .find(new Document("_id", "maria"))
                .first();
        database.getCollection("keys").insertOne(new Document(key).append("_id", "jo"));
        MasterKey next = MasterKey.of(MasterKey.newBytes());
        MongoPersonalDataVault rotating =
                new MongoPersonalDataVault(database, next, Optional.of(master), Clock.systemUTC());

        assertThatThrownBy(rotating::rewrapKeys)
                .isInstanceOf(DecryptionFailedException.class)
                .hasMessageContaining("jo");

        assertThat(new MongoPersonalDataVault(database, next, Clock.systemUTC()).decrypt("maria", sealed))
                .contains("asthma");
    }

    @Test
    void processes_that_seal_for_a_new_person_at_once_agree_on_one_key() {
        Set<String> sealed = ConcurrentHashMap.newKeySet();
        IntStream.range(0, 8).parallel().forEach(i -> sealed.add(vaultAt(NOON).encrypt("maria", "text " + i)));

        Set<String> opened = new HashSet<>();
        sealed.forEach(text -> opened.add(vault.decrypt("maria", text).orElseThrow()));

        assertThat(opened).hasSize(8);
    }

    @Test
    void a_text_with_a_key_of_its_own_opens_in_every_process_once_the_key_is_stored() {
        String key = vault.newTextKey("council:north");
        String sealed = vault.encrypt("council:north", key, "minutes").orElseThrow();
        assertThat(vault.decrypt("council:north", key, sealed)).contains("minutes");
        assertThat(vaultAt(NOON).decrypt("council:north", key, sealed)).isEmpty();

        vault.storeNewKeys();

        assertThat(vaultAt(NOON).decrypt("council:north", key, sealed)).contains("minutes");
    }

    @Test
    void a_destroyed_key_takes_its_text_and_no_other() {
        String key = vault.newTextKey("council:north");
        String other = vault.newTextKey("council:north");
        String sealed = vault.encrypt("council:north", key, "minutes").orElseThrow();
        String kept = vault.encrypt("council:north", other, "agenda").orElseThrow();

        vault.destroy(key);
        vault.destroy(key);

        assertThat(vault.decrypt("council:north", key, sealed)).isEmpty();
        assertThat(vault.encrypt("council:north", key, "again")).isEmpty();
        assertThat(vaultAt(NOON).decrypt("council:north", key, sealed)).isEmpty();
        assertThat(vaultAt(NOON).decrypt("council:north", other, kept)).contains("agenda");
        assertThat(database.getCollection("textkeys")
                        .find(new Document("_id", key))
                        .first())
                .doesNotContainKey("key");
    }

    @Test
    void an_erased_person_takes_the_keys_of_all_their_texts() {
        String key = vault.newTextKey("maria");
        String sealed = vault.encrypt("maria", key, "asthma").orElseThrow();
        vault.storeNewKeys();

        vault.destroyKey("maria");

        assertThat(vault.decrypt("maria", key, sealed)).isEmpty();
        assertThat(vaultAt(NOON).decrypt("maria", key, sealed)).isEmpty();
        assertThatThrownBy(() -> vault.newTextKey("maria")).isInstanceOf(DataSubjectErasedException.class);
    }

    @Test
    void a_text_key_moved_to_another_owner_is_refused() {
        String key = vault.newTextKey("maria");
        String sealed = vault.encrypt("maria", key, "asthma").orElseThrow();
        vault.storeNewKeys();
        vault.encrypt("jo", "hello");
        MongoPersonalDataVault elsewhere = vaultAt(NOON);
        assertThatThrownBy(() -> elsewhere.decrypt("jo", key, sealed)).isInstanceOf(DecryptionFailedException.class);
    }

    @Test
    void many_keys_are_looked_up_at_once_and_forgotten_within_seconds() {
        SettableClock clock = new SettableClock(NOON);
        MongoPersonalDataVault elsewhere = new MongoPersonalDataVault(database, master, clock);
        List<String> names = IntStream.range(0, 1_500)
                .mapToObj(i -> vault.newTextKey("person-" + i % 7))
                .toList();
        String sealed = vault.encrypt("person-0", names.getFirst(), "asthma").orElseThrow();
        vault.storeNewKeys();

        elsewhere.lookAhead(names);
        database.getCollection("textkeys").deleteMany(new Document());

        assertThat(elsewhere.decrypt("person-0", names.getFirst(), sealed)).contains("asthma");
        clock.now = NOON.plus(Duration.ofSeconds(10));
        assertThat(elsewhere.decrypt("person-0", names.getFirst(), sealed)).isEmpty();
    }

    @Test
    void a_new_master_key_opens_texts_without_wrapping_their_keys_anew() {
        String key = vault.newTextKey("maria");
        String sealed = vault.encrypt("maria", key, "asthma").orElseThrow();
        vault.storeNewKeys();
        MasterKey next = MasterKey.of(MasterKey.newBytes());

        assertThat(new MongoPersonalDataVault(database, next, Optional.of(master), Clock.systemUTC()).rewrapKeys())
                .isOne();

        assertThat(new MongoPersonalDataVault(database, next, Clock.systemUTC()).decrypt("maria", key, sealed))
                .contains("asthma");
    }

    @Test
    void a_master_key_of_the_wrong_length_is_refused() {
        assertThatThrownBy(() -> MasterKey.of(new byte[16]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("32");
    }

    private static final class SettableClock extends Clock {

        private Instant now;

        SettableClock(Instant now) {
            this.now = now;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}
