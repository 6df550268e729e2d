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
import org.longtable.admission.Secrets;
import org.longtable.contract.OrganizationId;
import org.springframework.stereotype.Component;

/**
 * The code that creates an organization, once: whoever started the program reads it on the terminal. Only its hash is stored, and a new
 * one takes the place of the one before.
 */
@Component
public class SetUpCode {

    private static final String ID = "set-up-code";

    private final MongoCollection<Document> settings;

    SetUpCode(MongoDatabase database) {
        this.settings = database.getCollection("settings");
    }

    /** A new code; the one before it is worth nothing from now on. */
    public String issue() {
        String code = Secrets.random();
        settings.replaceOne(
                Filters.eq("_id", ID),
                new Document("_id", ID).append("hash", Secrets.hash(code)),
                new ReplaceOptions().upsert(true));
        return code;
    }

    /**
     * Checks a code without using it up.
     *
     * @throws SetUpCodeWrong when it is missing, is another one, or was used
     */
    public void check(@Nullable String code) {
        Document known = settings.find(Filters.eq("_id", ID)).first();
        if (code == null
                || known == null
                || known.containsKey("used")
                || !same(known.getString("hash"), Secrets.hash(code.strip()))) {
            throw new SetUpCodeWrong();
        }
    }

    /**
     * Uses the code up for an organization. The same request, sent again because its answer was lost, may use it again.
     *
     * @throws SetUpCodeWrong when it is another code, or was used for another organization
     */
    public void use(String code, OrganizationId organization) {
        Document known = settings.find(Filters.eq("_id", ID)).first();
        if (known == null || !same(known.getString("hash"), Secrets.hash(code.strip()))) {
            throw new SetUpCodeWrong();
        }
        settings.updateOne(
                Filters.and(
                        Filters.eq("_id", ID), Filters.eq("hash", known.getString("hash")), Filters.eq("used", null)),
                Updates.set("used", organization.value()));
        Document used = settings.find(Filters.eq("_id", ID)).first();
        if (used == null || !organization.value().equals(used.getString("used"))) {
            throw new SetUpCodeWrong();
        }
    }

    /** The organization was refused: the code is good again. */
    public void release(OrganizationId organization) {
        settings.updateOne(
                Filters.and(Filters.eq("_id", ID), Filters.eq("used", organization.value())), Updates.unset("used"));
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
