package org.longtable.admission;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.longtable.contract.CouncilId;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.PersonId;
import org.longtable.contract.organization.CouncilEvent.ChampionNamed;
import org.longtable.contract.recruiting.RosterEvent.AdvisorJoined;
import org.longtable.contract.recruiting.RosterEvent.ProspectNominated;
import org.springframework.stereotype.Component;

/**
 * Finds the councils that a person ever belonged to, by a seat or as champion, and the councils that ever considered
 * the person. Rosters are stored by council, so this index, in the collection {@code memberships}, answers by person.
 * Each query first reads the events that were recorded since the last one, so answers are always current. Queries are
 * rare and concern newcomers. Several processes may write the index, because they write the same values.
 */
@Component
class MembershipIndex {

    private static final int PAGE = 500;

    /** Separates person and council. No identifier contains it. */
    private static final String PART = "/";

    private static final String END = "0";
    private static final String PROGRESS = "progress";
    private static final String READ = "read";
    private static final String COUNCIL = "council";
    private static final String MEMBER = "member";

    private final MongoCollection<Document> memberships;
    private final EventFolder facts;

    MembershipIndex(MongoDatabase database, EventFolder facts) {
        this.memberships = database.getCollection("memberships");
        this.facts = facts;
    }

    /** Returns the councils that a person has ever belonged to. */
    Set<CouncilId> of(PersonId person) {
        return councils(person, Filters.eq(MEMBER, true));
    }

    /** Returns whether any council ever considered a person for a seat, or the person belonged to one. */
    boolean knownToAny(PersonId person) {
        return !councils(person, Filters.empty()).isEmpty();
    }

    private synchronized Set<CouncilId> councils(PersonId person, Bson which) {
        catchUp();
        Set<CouncilId> councils = new HashSet<>();
        Bson theirs = Filters.and(Filters.gt("_id", person.value() + PART), Filters.lt("_id", person.value() + END));
        for (Document found : memberships.find(Filters.and(theirs, which))) {
            councils.add(new CouncilId(found.getString(COUNCIL)));
        }
        return councils;
    }

    private void catchUp() {
        long head = facts.head();
        long read = read();
        if (read > head) {
            // The index was built from another ledger than the current one.
            memberships.deleteMany(Filters.empty());
            read = 0;
        }
        while (read < head) {
            List<TrackedEventMessage<?>> events = facts.read(read + 1, PAGE);
            keep(events);
            read += events.size();
            memberships.updateOne(
                    Filters.eq("_id", PROGRESS), Updates.max(READ, read), new UpdateOptions().upsert(true));
        }
    }

    private long read() {
        Document progress = memberships.find(Filters.eq("_id", PROGRESS)).first();
        return progress == null ? 0 : progress.get(READ, Number.class).longValue();
    }

    private void keep(List<TrackedEventMessage<?>> events) {
        List<WriteModel<Document>> writes = new ArrayList<>();
        for (TrackedEventMessage<?> event : events) {
            CouncilId council = EventMetadata.fromMap(event.getMetaData()).council();
            if (event.getPayload() instanceof ProspectNominated nominated && council != null) {
                writes.add(membership(nominated.person(), council, Updates.setOnInsert(MEMBER, false)));
            } else if (event.getPayload() instanceof AdvisorJoined joined && council != null) {
                writes.add(membership(joined.person(), council, Updates.set(MEMBER, true)));
            } else if (event.getPayload() instanceof ChampionNamed named) {
                writes.add(membership(named.person(), named.council(), Updates.set(MEMBER, true)));
            }
        }
        if (!writes.isEmpty()) {
            memberships.bulkWrite(writes);
        }
    }

    private static WriteModel<Document> membership(PersonId person, CouncilId council, Bson update) {
        return new UpdateOneModel<>(
                Filters.eq("_id", person.value() + PART + council.value()),
                Updates.combine(Updates.set(COUNCIL, council.value()), update),
                new UpdateOptions().upsert(true));
    }
}
