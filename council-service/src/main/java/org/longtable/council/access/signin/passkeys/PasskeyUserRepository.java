package org.longtable.council.access.signin.passkeys;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.PersonId;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/**
 * Maps people to the random user handles that devices store. A device gives the handle to anyone who requests it, so the handle contains
 * no information. Spring's user name is the person's identifier; the person's name is not stored here.
 */
@Component
class PasskeyUserRepository implements PublicKeyCredentialUserEntityRepository {

    private final MongoCollection<Document> users;

    PasskeyUserRepository(MongoDatabase database) {
        this.users = database.getCollection("passkey-users");
        users.createIndex(Indexes.ascending("user"));
    }

    /** Returns a person's user handle and creates it when it is first needed. */
    PublicKeyCredentialUserEntity findOrCreate(PersonId person) {
        PublicKeyCredentialUserEntity known = findByUsername(person.value());
        if (known != null) {
            return known;
        }
        PublicKeyCredentialUserEntity made = user(person.value(), Bytes.random());
        save(made);
        PublicKeyCredentialUserEntity kept = findByUsername(person.value());
        return kept == null ? made : kept;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return read(users.find(Filters.eq("user", id.toBase64UrlString())).first());
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String person) {
        return read(users.find(Filters.eq("_id", person)).first());
    }

    @Override
    public void save(PublicKeyCredentialUserEntity user) {
        try {
            users.insertOne(new Document("_id", user.getName())
                    .append("user", user.getId().toBase64UrlString()));
        } catch (MongoWriteException e) {
            // Another request was first; its handle is used.
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    @Override
    public void delete(Bytes id) {
        users.deleteOne(Filters.eq("user", id.toBase64UrlString()));
    }

    private static @Nullable PublicKeyCredentialUserEntity read(@Nullable Document found) {
        return found == null ? null : user(found.getString("_id"), Bytes.fromBase64(found.getString("user")));
    }

    private static PublicKeyCredentialUserEntity user(String person, Bytes id) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(id)
                .name(person)
                .displayName(person)
                .build();
    }
}
