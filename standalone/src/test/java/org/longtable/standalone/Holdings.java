package org.longtable.standalone;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bson.Document;

/** What the store holds, to find out whether something changed it. */
record Holdings(Map<String, Set<String>> documents) {

    /** What follows the ledger behind it, at its own pace; it changes by nothing else, and the ledger's head is compared. */
    private static final Set<String> FOLLOW_THE_LEDGER = Set.of(
            "ledger", "aggregates", "marks", "tree", "snapshots", "checkpoints", "trackingtokens", "memberships");

    private static final String OF_VIEWS = "view.";

    /** Looking is recorded before it is shown, so also when what was looked for is not there then. */
    private static final String LOOKS = "looks";

    /** Each use of a session is noted in it. */
    private static final String LAST_USE = "seen";

    /** There is one for each command that was carried out, so that their number says whether one was added. */
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
