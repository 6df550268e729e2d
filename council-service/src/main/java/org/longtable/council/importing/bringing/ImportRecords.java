package org.longtable.council.importing.bringing;

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
import org.longtable.council.importing.bringing.ImportStatus.State;
import org.springframework.stereotype.Component;

/**
 * The last import of each organization: {@code {_id: organization, import, digest, state, touched, …}}. It holds no cell of any
 * sheet; what came of an import stands in the ledger.
 */
@Component
class ImportRecords {

    /** After this long without a sign of life the process that ran it is taken for dead. */
    private static final Duration DEAD = Duration.ofSeconds(20);

    private final MongoCollection<Document> imports;

    ImportRecords(MongoDatabase database) {
        this.imports = database.getCollection("imports");
    }

    @Nullable
    Document last(OrganizationId organization) {
        return imports.find(Filters.eq("_id", organization.value())).first();
    }

    /** Where a recorded import stands; one whose process is dead has stopped. */
    static State state(Document kept, Instant now) {
        State state = State.valueOf(kept.getString("state"));
        boolean alive = kept.getDate("touched").toInstant().plus(DEAD).isAfter(now);
        return state == State.RUNNING && !alive ? State.STOPPED : state;
    }

    /**
     * Takes the place of the one that was looked at; of several who try at once one gets it.
     *
     * @param before what {@link #last} gave
     * @return whether it did
     */
    boolean begin(@Nullable Document before, Document fresh) {
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

    /** Notes something about an import, and that it is alive, unless another one has taken its place. */
    void note(OrganizationId organization, String id, Instant now, Document what) {
        List<Bson> changes = new ArrayList<>();
        what.forEach((field, value) -> changes.add(Updates.set(field, value)));
        changes.add(Updates.set("touched", Date.from(now)));
        imports.updateOne(
                Filters.and(Filters.eq("_id", organization.value()), Filters.eq("import", id)),
                Updates.combine(changes));
    }
}
