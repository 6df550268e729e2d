package org.longtable.eventstore.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.ErrorCode;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Objects;
import org.h2.mvstore.MVMap;

/** A database whose collections and unique indexes are maps in the store file. Opening a database reads only its catalog. */
final class EmbeddedDatabase extends AbstractSynchronizedMongoDatabase<DocumentKey> {

    private static final String DOCUMENTS = "documents/";
    private static final String INDEX = "index/";
    private static final String SYSTEM = "system.";

    private final StoreFile file;
    private boolean opening;

    EmbeddedDatabase(String name, CursorRegistry cursors, StoreFile file) {
        super(name, cursors);
        this.file = file;
        this.opening = true;
        initializeNamespacesAndIndexes();
        this.opening = false;
        refuseIfForgetful();
    }

    /**
     * Fails when documents of an unlisted collection exist. The catalog then lost the collection because a part of the file without a
     * checksum was damaged.
     */
    private void refuseIfForgetful() {
        String own = documentsMap("");
        for (String map : file.mapNames()) {
            if (map.startsWith(own)
                    && !map.startsWith(SYSTEM, own.length())
                    && resolveCollection(map.substring(own.length()), false) == null) {
                throw new IllegalStateException("documents of a collection that is not listed: " + map);
            }
        }
    }

    /**
     * Returns the database of a map, or an empty string when the map belongs to no database.
     *
     * @throws IllegalStateException when the map name is unknown
     */
    static String databaseOf(String mapName) {
        if (!mapName.startsWith(DOCUMENTS) || mapName.indexOf('.') < 0) {
            if (!mapName.startsWith(INDEX)) {
                throw new IllegalStateException("a part that is called " + mapName);
            }
            return "";
        }
        return mapName.substring(DOCUMENTS.length(), mapName.indexOf('.'));
    }

    @Override
    public Document handleCommand(
            Channel channel, String command, Document query, DatabaseResolver databases, Oplog oplog) {
        UnsupportedFeatureCheck.rejectUnsupported(command, query);
        return switch (command) {
            case "insert" -> new WriteCommand(query).insert(resolveOrCreateCollection(name(command, query)));
            case "update" ->
                new WriteCommand(query)
                        .update(single -> super.handleCommand(channel, command, single, databases, oplog));
            case "delete" -> new WriteCommand(query).delete(resolveCollection(name(command, query), false));
            case "find" -> super.handleCommand(channel, command, FindDefaults.apply(query), databases, oplog);
            case "aggregate" -> aggregate(channel, query, databases, oplog);
            default -> super.handleCommand(channel, command, query, databases, oplog);
        };
    }

    private Document aggregate(Channel channel, Document query, DatabaseResolver databases, Oplog oplog) {
        MongoCollection<DocumentKey> collection = resolveCollection(name("aggregate", query), false);
        if (collection == null) {
            return super.handleCommand(channel, "aggregate", query, databases, oplog);
        }
        return new AggregationPipeline(query).run(this, collection, databases, oplog);
    }

    private String name(String command, Document query) {
        String collection = Objects.toString(query.get(command));
        if (collection.startsWith(SYSTEM)) {
            throw new MongoServerError(ErrorCode.InvalidNamespace, collection + " is not open to commands");
        }
        return collection;
    }

    @Override
    protected MongoCollection<DocumentKey> openOrCreateCollection(String name, CollectionOptions options) {
        return new EmbeddedCollection(this, name, options, cursorRegistry, file.documents(documentsMap(name)));
    }

    @Override
    protected Index<DocumentKey> openOrCreateUniqueIndex(
            String collection, String indexName, List<IndexKey> keys, boolean sparse) {
        if (keys.size() == 1 && keys.getFirst().getKey().equals(IdIndex.FIELD)) {
            return new IdIndex(indexName, file.documents(documentsMap(collection)));
        }
        MVMap<DocumentKey, DocumentKey> map = file.index(indexMap(collection, indexName));
        boolean built = opening || isKept(collection, indexName);
        if (!built) {
            // Removes what an earlier attempt left that failed on duplicates.
            map.clear();
        }
        return new UniqueIndex(map, indexName, keys, sparse, built);
    }

    private boolean isKept(String collection, String indexName) {
        return resolveCollection(collection, true).getIndexes().stream()
                .anyMatch(index -> index.getName().equals(indexName));
    }

    @Override
    protected Index<DocumentKey> openOrCreateSecondaryIndex(
            String collection, String indexName, List<IndexKey> keys, boolean sparse) {
        return new NoOpIndex(indexName, keys);
    }

    @Override
    protected void dropIndex(MongoCollection<DocumentKey> collection, String indexName) {
        super.dropIndex(collection, indexName);
        file.remove(indexMap(collection.getCollectionName(), indexName));
    }

    @Override
    public void dropCollection(String name, Oplog oplog) {
        super.dropCollection(name, oplog);
        file.remove(documentsMap(name));
    }

    @Override
    public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String newName) {
        if (from != this) {
            throw new MongoServerError(
                    ErrorCode.IllegalOperation, "the embedded server renames collections within one database only");
        }
        String oldName = collection.getCollectionName();
        super.moveCollection(from, collection, newName);
        file.rename(file.documents(documentsMap(oldName)), documentsMap(newName));
        for (Index<?> index : collection.getIndexes()) {
            if (index instanceof UniqueIndex) {
                file.rename(file.index(indexMap(oldName, index.getName())), indexMap(newName, index.getName()));
            }
        }
    }

    private String documentsMap(String collection) {
        return DOCUMENTS + getFullCollectionNamespace(collection);
    }

    private String indexMap(String collection, String index) {
        return INDEX + getFullCollectionNamespace(collection) + "/" + index;
    }

    @Override
    protected long getStorageSize() {
        return file.sizeInBytes();
    }

    @Override
    protected long getFileSize() {
        return file.sizeInBytes();
    }
}
