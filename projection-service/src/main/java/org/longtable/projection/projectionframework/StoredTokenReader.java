package org.longtable.projection.projectionframework;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bson.Document;
import org.bson.types.Binary;
import org.longtable.contract.Position;
import org.springframework.stereotype.Component;

/** Reads the positions that other nodes have stored in their tracking tokens, without claiming the tokens. */
@Component
class StoredTokenReader {

    private static final Pattern INDEX = Pattern.compile("\"globalIndex\"\\s*:\\s*(\\d+)");

    private final MongoCollection<Document> tokens;

    StoredTokenReader(MongoDatabase database) {
        this.tokens = database.getCollection("trackingtokens");
    }

    /** Returns the lowest position that any segment of a view has stored, or the start when no segment has. */
    Position lowestPosition(Generation generation) {
        long lowest = Long.MAX_VALUE;
        for (Document token : tokens.find(Filters.eq("processorName", generation.processor()))) {
            lowest = Math.min(lowest, position(token));
        }
        return new Position(lowest == Long.MAX_VALUE ? 0 : lowest);
    }

    void drop(Generation generation) {
        tokens.deleteMany(Filters.eq("processorName", generation.processor()));
    }

    private static long position(Document stored) {
        Object token = stored.get("token");
        String json =
                switch (token) {
                    case Binary bytes -> new String(bytes.getData(), StandardCharsets.UTF_8);
                    case null -> "";
                    default -> token.toString();
                };
        Matcher index = INDEX.matcher(json);
        return index.find() ? Long.parseLong(index.group(1)) : 0;
    }
}
