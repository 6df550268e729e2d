package org.longtable.council.access;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.longtable.admission.SecureTokens;
import org.longtable.contract.OrganizationId;
import org.longtable.council.commandhandling.Violation;
import org.springframework.stereotype.Component;

/**
 * Issues and checks the one-time code that allows someone to create an organization. Only the code's hash is stored, and a new code
 * replaces the previous one.
 */
@Component
public class SetupCode {
    /** Rejects a setup that does not show the current setup code. */
    static final Violation INVALID_SETUP_CODE = Violation.invalid("set-up-code-wrong");

    private static final String ID = "set-up-code";

    private final MongoCollection<Document> settings;

    SetupCode(MongoDatabase database) {
        this.settings = database.getCollection("settings");
    }

    /** Creates a new code and invalidates the previous one. */
    public String issue() {
        String code = SecureTokens.newToken();
        settings.replaceOne(
                Filters.eq("_id", ID),
                new Document("_id", ID).append("hash", SecureTokens.hash(code)),
                new ReplaceOptions().upsert(true));
        return code;
    }

    /**
     * Checks a code without using it up.
     *
     * @throws RuleViolation when the code is missing, wrong, or already used
     */
    public void check(@Nullable String code) {
        Document known = settings.find(Filters.eq("_id", ID)).first();
        if (code == null
                || known == null
                || known.containsKey("used")
                || !same(known.getString("hash"), SecureTokens.hash(code.strip()))) {
            throw INVALID_SETUP_CODE.exception();
        }
    }

    /**
     * Uses up the code for an organization. A retry of the same request, for example after its response was lost, may use the code again.
     *
     * @throws RuleViolation when the code is wrong or was used for another organization
     */
    public void redeem(String code, OrganizationId organization) {
        Document known = settings.find(Filters.eq("_id", ID)).first();
        if (known == null || !same(known.getString("hash"), SecureTokens.hash(code.strip()))) {
            throw INVALID_SETUP_CODE.exception();
        }
        settings.updateOne(
                Filters.and(
                        Filters.eq("_id", ID), Filters.eq("hash", known.getString("hash")), Filters.eq("used", null)),
                Updates.set("used", organization.value()));
        Document used = settings.find(Filters.eq("_id", ID)).first();
        if (used == null || !organization.value().equals(used.getString("used"))) {
            throw INVALID_SETUP_CODE.exception();
        }
    }

    /** Makes the code valid again after the organization was rejected. */
    public void release(OrganizationId organization) {
        settings.updateOne(
                Filters.and(Filters.eq("_id", ID), Filters.eq("used", organization.value())), Updates.unset("used"));
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
