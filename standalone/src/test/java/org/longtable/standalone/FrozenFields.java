package org.longtable.standalone;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonType;
import org.bson.BsonValue;

/** Lists the collections of a store and the fields of their documents, with the types and the values of constants. */
final class FrozenFields {

    /** A field name. Other names are keys, such as an identifier, a month or a constant. */
    private static final Pattern FIELD = Pattern.compile("_?[a-z][A-Za-z0-9]*");

    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

    private final Map<String, Set<String>> types = new TreeMap<>();
    private final Map<String, Set<String>> constants = new TreeMap<>();
    private final Set<String> free = new TreeSet<>();

    private FrozenFields() {}

    static List<String> of(MongoDatabase database) {
        return of(database, any -> true);
    }

    static List<String> of(MongoDatabase database, Predicate<String> collections) {
        List<String> lines = new ArrayList<>();
        for (String collection : database.listCollectionNames().into(new TreeSet<>())) {
            if (!collections.test(collection)) {
                continue;
            }
            FrozenFields fields = new FrozenFields();
            for (BsonDocument document :
                    database.getCollection(collection, BsonDocument.class).find()) {
                fields.walk("", document);
            }
            lines.add("collection " + collection);
            fields.types.forEach((path, types) ->
                    lines.add("field " + collection + path + " " + String.join("|", types) + fields.values(path)));
        }
        return lines;
    }

    private String values(String path) {
        return constants.containsKey(path) && !free.contains(path) ? " " + String.join(" ", constants.get(path)) : "";
    }

    private void walk(String path, BsonValue value) {
        switch (value) {
            case BsonDocument document ->
                document.forEach(
                        (name, it) -> walk(path + "." + (FIELD.matcher(name).matches() ? name : "*"), it));
            case BsonArray array -> array.forEach(it -> walk(path + "[]", it));
            default -> leaf(path, value);
        }
    }

    private void leaf(String path, BsonValue value) {
        types.computeIfAbsent(path, any -> new TreeSet<>())
                .add(value.getBsonType().name().toLowerCase(Locale.ROOT));
        if (value.getBsonType() == BsonType.STRING) {
            String text = value.asString().getValue();
            if (CONSTANT.matcher(text).matches()) {
                constants.computeIfAbsent(path, any -> new TreeSet<>()).add(text);
            } else {
                free.add(path);
            }
        }
    }
}
