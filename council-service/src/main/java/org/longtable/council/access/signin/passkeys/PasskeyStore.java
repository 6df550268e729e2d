package org.longtable.council.access.signin.passkeys;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.PersonId;
import org.longtable.eventstore.encryption.PersonalDataVault;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** Holds people's passkeys with public keys and encrypted labels. Private keys never leave a device. */
@Component
public class PasskeyStore {

    private final MongoCollection<Document> passkeys;
    private final PersonalDataVault vault;
    private final InstantSource clock;

    PasskeyStore(MongoDatabase database, PersonalDataVault vault, InstantSource clock) {
        this.passkeys = database.getCollection("passkeys");
        this.vault = vault;
        this.clock = clock;
        passkeys.createIndex(Indexes.ascending("person"));
        passkeys.createIndex(Indexes.ascending("user"));
    }

    /**
     * Describes a passkey.
     *
     * @param label the person's name for the device
     * @param created the day on which the passkey was added, as its first moment in UTC
     * @param lastUsed the day of the latest sign-in with the passkey, or null when it was never used
     */
    record Passkey(
            String id,
            String label,
            Instant created,
            @Nullable Instant lastUsed) {}

    /** Lists a person's passkeys, oldest first. */
    List<Passkey> listFor(PersonId person) {
        List<Passkey> all = new ArrayList<>();
        passkeys.find(Filters.eq("person", person.value()))
                .sort(Sorts.ascending("created", "_id"))
                .forEach(it -> all.add(read(it)));
        return all;
    }

    /** Returns the number of a person's passkeys. */
    public int countOf(PersonId person) {
        return (int) passkeys.countDocuments(Filters.eq("person", person.value()));
    }

    /** Returns everyone who has a passkey. */
    List<PersonId> owners() {
        return passkeys.distinct("person", String.class).map(PersonId::new).into(new ArrayList<>());
    }

    /** Removes one of a person's passkeys; does nothing when it does not exist or belongs to another person. */
    void remove(PersonId person, String id) {
        passkeys.deleteOne(Filters.and(Filters.eq("_id", id), Filters.eq("person", person.value())));
    }

    /** Returns a repository that saves new passkeys of a person. */
    UserCredentialRepository registrationRepository(PersonId person) {
        return new PasskeyCredentialRepository(passkeys, it -> add(person, it));
    }

    /** Returns a repository that records the use of existing passkeys. It does not restore a passkey that was removed in the meantime. */
    UserCredentialRepository authenticationRepository() {
        return new PasskeyCredentialRepository(passkeys, this::used);
    }

    private void add(PersonId person, CredentialRecord added) {
        passkeys.insertOne(PasskeyCredentialRepository.document(added)
                .append("person", person.value())
                .append("label", vault.encrypt(person.value(), added.getLabel()))
                .append("created", Date.from(today()))
                .append("lastUsed", null));
    }

    private void used(CredentialRecord used) {
        passkeys.updateOne(
                Filters.eq("_id", PasskeyCredentialRepository.shortIdOf(used.getCredentialId())),
                Updates.combine(
                        Updates.set("uses", used.getSignatureCount()),
                        Updates.set("backedUp", used.isBackupState()),
                        Updates.set("verified", used.isUvInitialized()),
                        Updates.set("lastUsed", Date.from(today()))));
    }

    /** Only the day is stored, because a more precise time could be matched with anonymous actions of the person (0021). */
    private Instant today() {
        return clock.instant().truncatedTo(ChronoUnit.DAYS);
    }

    private Passkey read(Document stored) {
        String label = vault.decrypt(stored.getString("person"), stored.getString("label"))
                .orElse("");
        Date used = stored.getDate("lastUsed");
        return new Passkey(
                stored.getString("_id"),
                label,
                stored.getDate("created").toInstant(),
                used == null ? null : used.toInstant());
    }
}
