package org.longtable.council.importing.importjobs;

import com.mongodb.DuplicateKeyException;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.OrganizationId;
import org.longtable.council.importing.importjobs.ImportStatus.ImportState;
import org.springframework.stereotype.Component;

/** Keeps the state of each organization's latest import. It contains no cell of any sheet; the imported data is in the ledger. */
@Component
class ImportJobStore {

    /** After this time without a heartbeat, the process that ran the import is considered dead. */
    private static final Duration DEAD = Duration.ofSeconds(20);

    private final MongoCollection<Document> imports;

    ImportJobStore(MongoDatabase database) {
        this.imports = database.getCollection("imports");
    }

    @Nullable
    Document findLatest(OrganizationId organization) {
        return imports.find(Filters.eq("_id", organization.value())).first();
    }

    /** Returns the state of a stored import and treats one without a heartbeat as stopped. */
    static ImportState stateOf(Document kept, Instant now) {
        ImportState state = ImportState.valueOf(kept.getString("state"));
        boolean alive = kept.getDate("touched").toInstant().plus(DEAD).isAfter(now);
        return state == ImportState.RUNNING && !alive ? ImportState.STOPPED : state;
    }

    /**
     * Starts a new import and returns false when another request was first.
     *
     * @param before the result of {@link #findLatest}
     * @return whether the import was started
     */
    boolean tryStart(@Nullable Document before, Document fresh) {
        try {
            if (before == null) {
                imports.insertOne(fresh);
                return true;
            }
            Bson untouched = Filters.and(
                    Filters.eq("_id", before.getString("_id")),
                    Filters.eq("import", before.getString("import")),
                    Filters.eq("touched", before.getDate("touched")));
            return imports.replaceOne(untouched, fresh).getMatchedCount() == 1;
        } catch (DuplicateKeyException e) {
            return false;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    /** Stores progress and a heartbeat unless another import replaced this one. */
    void update(OrganizationId organization, String id, Instant now, Document what) {
        List<Bson> changes = new ArrayList<>();
        what.forEach((field, value) -> changes.add(Updates.set(field, value)));
        changes.add(Updates.set("touched", Date.from(now)));
        imports.updateOne(
                Filters.and(Filters.eq("_id", organization.value()), Filters.eq("import", id)),
                Updates.combine(changes));
    }
}
