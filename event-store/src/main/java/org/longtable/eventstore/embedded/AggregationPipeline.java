package org.longtable.eventstore.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.QueryParameters;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The pipeline runs an aggregate command and uses indexes for its leading match, sort, and limit stages. */
final class AggregationPipeline {

    private static final Document COUNT = new Document(IdIndex.FIELD, 1).append("n", new Document("$sum", 1));

    private final Document command;
    private final List<Document> stages;

    AggregationPipeline(Document command) {
        this.command = command;
        this.stages = new ArrayList<>(Aggregation.parse(command.get("pipeline")));
    }

    /** Returns whether the command writes, as {@code $out} and {@code $merge} do. */
    static boolean writes(Document command) {
        return command.get("pipeline") instanceof List<?> stages
                && stages.stream()
                        .anyMatch(stage -> stage instanceof Document document
                                && (document.containsKey("$out") || document.containsKey("$merge")));
    }

    Document run(
            MongoDatabase database, MongoCollection<DocumentKey> collection, DatabaseResolver databases, Oplog oplog) {
        Document filter = take("$match") instanceof Document match ? match : new Document();
        if (isCount()) {
            int n = collection.count(filter, 0, 0);
            return answer(collection, n == 0 ? List.of() : List.of(new Document(IdIndex.FIELD, 1).append("n", n)));
        }
        Object sort = take("$sort");
        int limit = take("$limit") instanceof Number number ? number.intValue() : 0;
        Document selector = new Document("$query", filter).append("$orderby", sort);
        Aggregation rest = Aggregation.fromPipeline(stages, databases, database, collection, oplog);
        rest.validate(command);
        return answer(collection, rest.runStages(read(collection, selector, limit)));
    }

    private static Stream<Document> read(MongoCollection<DocumentKey> collection, Document selector, int limit) {
        return StreamSupport.stream(
                collection.handleQuery(new QueryParameters(selector, 0, limit)).spliterator(), false);
    }

    /** Removes and returns the first stage if it is of the given kind; otherwise returns null. */
    private @Nullable Object take(String kind) {
        return !stages.isEmpty() && stages.getFirst().containsKey(kind)
                ? stages.removeFirst().get(kind)
                : null;
    }

    /** Returns whether the pipeline is the one that the driver's countDocuments sends. */
    private boolean isCount() {
        return stages.size() == 1 && COUNT.equals(stages.getFirst().get("$group"));
    }

    private static Document answer(MongoCollection<DocumentKey> collection, List<Document> documents) {
        Document cursor =
                new Document("id", 0L).append("ns", collection.getFullName()).append("firstBatch", documents);
        Document answer = new Document("cursor", cursor);
        Utils.markOkay(answer);
        return answer;
    }
}
