package org.longtable.eventstore.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.ErrorCode;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** The check rejects commands and options that the library accepts but does not carry out. */
final class UnsupportedFeatureCheck {

    private static final List<String> INDEX_OPTIONS =
            List.of("partialFilterExpression", "expireAfterSeconds", "collation", "wildcardProjection", "weights");

    private UnsupportedFeatureCheck() {}

    static void rejectUnsupported(String command, Document query) {
        refuseIf(query.containsKey("collation"), "collation");
        refuseIf(query.containsKey("startTransaction"), "transactions");
        switch (command) {
            case "update" -> each(query, "updates", UnsupportedFeatureCheck::refuseInUpdate);
            case "delete" -> each(query, "deletes", one -> refuseIf(one.containsKey("collation"), "collation"));
            case "findAndModify" -> refuseIf(query.get("update") instanceof Collection, "pipeline updates");
            case "createIndexes" -> each(query, "indexes", UnsupportedFeatureCheck::refuseInIndex);
            case "create" -> refuseIf(query.containsKey("viewOn"), "views");
            default -> {}
        }
    }

    private static void refuseInUpdate(Document update) {
        refuseIf(update.containsKey("collation"), "collation");
        refuseIf(update.get("u") instanceof Collection, "pipeline updates");
    }

    private static void refuseInIndex(Document index) {
        INDEX_OPTIONS.forEach(option -> refuseIf(index.containsKey(option), "indexes with " + option));
        if (index.get("key") instanceof Document key) {
            key.values().forEach(kind -> refuseIf(kind instanceof String, kind + " indexes"));
        }
    }

    private static void each(Document query, String list, Consumer<Document> check) {
        if (query.get(list) instanceof Collection<?> documents) {
            documents.forEach(document -> check.accept((Document) document));
        }
    }

    private static void refuseIf(boolean asked, String what) {
        if (asked) {
            throw new MongoServerError(ErrorCode.InvalidOptions, "the embedded server does not support " + what);
        }
    }
}
