package org.longtable.eventstore.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The class runs the statements of one insert, update, or delete command and stops an ordered command at its first error. The library's own
 * loops continue after an error in an ordered batch and count statements that were not carried out.
 */
final class WriteCommand {

    private final Document command;
    private final boolean ordered;
    private final List<Document> errors = new ArrayList<>();

    WriteCommand(Document command) {
        this.command = command;
        this.ordered = Utils.isTrue(command.getOrDefault("ordered", true));
    }

    Document insert(MongoCollection<DocumentKey> collection) {
        int inserted = 0;
        List<Document> documents = statements("documents");
        for (int i = 0; i < documents.size() && goesOn(); i++) {
            Document document = documents.get(i);
            inserted += attempt(i, () -> add(collection, document));
        }
        return answer(inserted);
    }

    private static int add(MongoCollection<DocumentKey> collection, Document document) {
        collection.addDocument(document);
        return 1;
    }

    /** @param runOne function that runs an update command with a single statement */
    Document update(UnaryOperator<Document> runOne) {
        int affected = 0;
        int modified = 0;
        List<Document> upserted = new ArrayList<>();
        List<Document> updates = statements("updates");
        for (int i = 0; i < updates.size() && goesOn(); i++) {
            Document single = command.clone().append("updates", List.of(updates.get(i)));
            Document result = runOne.apply(single);
            affected += number(result, "n");
            modified += number(result, "nModified");
            collect(result, "upserted", i, upserted);
            collect(result, "writeErrors", i, errors);
        }
        Document answer = answer(affected).append("nModified", modified);
        return upserted.isEmpty() ? answer : answer.append("upserted", upserted);
    }

    private static void collect(Document result, String list, int index, List<Document> into) {
        if (result.get(list) instanceof Collection<?> documents) {
            documents.forEach(document -> into.add(((Document) document).append("index", index)));
        }
    }

    Document delete(@Nullable MongoCollection<DocumentKey> collection) {
        int deleted = 0;
        List<Document> deletes = statements("deletes");
        for (int i = 0; collection != null && i < deletes.size() && goesOn(); i++) {
            Document statement = deletes.get(i);
            deleted += attempt(
                    i, () -> collection.deleteDocuments((Document) statement.get("q"), number(statement, "limit")));
        }
        return answer(deleted);
    }

    private boolean goesOn() {
        return errors.isEmpty() || !ordered;
    }

    private int attempt(int index, Statement statement) {
        try {
            return statement.run();
        } catch (MongoServerError error) {
            Document described = new Document("index", index)
                    .append("code", error.getCode())
                    .append("errmsg", error.getMessageWithoutErrorCode());
            described.putIfNotNull("codeName", error.getCodeName());
            errors.add(described);
            return 0;
        }
    }

    @SuppressWarnings("unchecked")
    private List<Document> statements(String name) {
        return (List<Document>) command.getOrDefault(name, List.of());
    }

    private Document answer(int affected) {
        Document answer = new Document("n", affected);
        if (!errors.isEmpty()) {
            answer.put("writeErrors", errors);
        }
        Utils.markOkay(answer);
        return answer;
    }

    private static int number(Document document, String field) {
        return document.get(field) instanceof Number number ? number.intValue() : 0;
    }

    private interface Statement {
        int run();
    }
}
