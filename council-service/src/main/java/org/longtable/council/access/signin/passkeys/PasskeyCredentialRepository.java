package org.longtable.council.access.signin.passkeys;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.longtable.admission.SecureTokens;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;

/** Gives Spring Security access to stored passkeys and limits what it may write. */
final class PasskeyCredentialRepository implements UserCredentialRepository {

    private final MongoCollection<Document> passkeys;
    private final Consumer<CredentialRecord> saving;

    PasskeyCredentialRepository(MongoCollection<Document> passkeys, Consumer<CredentialRecord> saving) {
        this.passkeys = passkeys;
        this.saving = saving;
    }

    /** Derives a short identifier for a passkey. */
    static String shortIdOf(Bytes credential) {
        return SecureTokens.hash(credential.toBase64UrlString());
    }

    @Override
    public void delete(Bytes credential) {
        passkeys.deleteOne(Filters.eq("_id", shortIdOf(credential)));
    }

    @Override
    public void save(CredentialRecord credential) {
        saving.accept(credential);
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        Document found = passkeys.find(Filters.eq("_id", shortIdOf(credential))).first();
        return found == null ? null : read(found);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes user) {
        List<CredentialRecord> all = new ArrayList<>();
        passkeys.find(Filters.eq("user", user.toBase64UrlString())).forEach(it -> all.add(read(it)));
        return all;
    }

    /** Returns the stored form of a credential without its owner, label, and times. */
    static Document document(CredentialRecord credential) {
        return new Document("_id", shortIdOf(credential.getCredentialId()))
                .append("credential", credential.getCredentialId().toBase64UrlString())
                .append("user", credential.getUserEntityUserId().toBase64UrlString())
                .append("key", new Bytes(credential.getPublicKey().getBytes()).toBase64UrlString())
                // Spring reads the public key from this field during sign-in.
                .append(
                        "attestation",
                        Objects.requireNonNull(credential.getAttestationObject())
                                .toBase64UrlString())
                .append("uses", credential.getSignatureCount())
                .append("verified", credential.isUvInitialized())
                .append("backupEligible", credential.isBackupEligible())
                .append("backedUp", credential.isBackupState())
                .append(
                        "transports",
                        credential.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .toList());
    }

    private static CredentialRecord read(Document stored) {
        Set<AuthenticatorTransport> transports = stored.getList("transports", String.class).stream()
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toUnmodifiableSet());
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(bytes(stored, "credential"))
                .userEntityUserId(bytes(stored, "user"))
                .publicKey(new ImmutablePublicKeyCose(bytes(stored, "key").getBytes()))
                .attestationObject(bytes(stored, "attestation"))
                .signatureCount(stored.getLong("uses"))
                .uvInitialized(stored.getBoolean("verified"))
                .backupEligible(stored.getBoolean("backupEligible"))
                .backupState(stored.getBoolean("backedUp"))
                .transports(transports)
                .label("")
                .created(stored.getDate("created").toInstant())
                .build();
    }

    private static Bytes bytes(Document stored, String field) {
        return Bytes.fromBase64(stored.getString(field));
    }
}
