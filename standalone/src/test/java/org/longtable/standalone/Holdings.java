package org.longtable.standalone;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bson.Document;

/** The contents of the store, for comparisons before and after a request. */
record Holdings(Map<String, Set<String>> documents) {

    /**
     * Collections that are updated from the ledger in the background. They have no other changes, and the head of the ledger is compared
     * instead.
     */
    private static final Set<String> FOLLOW_THE_LEDGER = Set.of(
            "ledger", "aggregates", "marks", "tree", "snapshots", "checkpoints", "trackingtokens", "memberships");

    private static final String OF_VIEWS = "view.";

    /** An access log entry is recorded before data is shown, even when the requested object does not exist. */
    private static final String LOOKS = "looks";

    /** Each use of a session updates this field. */
    private static final String LAST_USE = "seen";

    /** The collection has one document for each command that was carried out, so only their number is compared. */
    private static final String REQUESTS = "requests";

    static Holdings of(MongoDatabase database) {
        Map<String, Set<String>> all = new TreeMap<>();
        for (String name : database.listCollectionNames()) {
            if (!FOLLOW_THE_LEDGER.contains(name) && !name.startsWith(OF_VIEWS) && !name.equals(LOOKS)) {
                all.put(name, held(name, database.getCollection(name)));
            }
        }
        all.values().removeIf(Set::isEmpty);
        return new Holdings(all);
    }

    private static Set<String> held(String name, MongoCollection<Document> collection) {
        Set<String> held = new TreeSet<>();
        if (name.equals(REQUESTS)) {
            return Set.of(collection.countDocuments() + " requests");
        }
        for (Document document : collection.find()) {
            document.remove(LAST_USE);
            held.add(document.toString());
        }
        return held;
    }
}
