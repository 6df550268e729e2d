package org.longtable.eventstore.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/** The backend executes commands on the store file and answers a write only after it is on disk. */
final class EmbeddedBackend extends AbstractMongoBackend {

    private static final Set<String> READS = Set.of(
            "find",
            "getMore",
            "count",
            "distinct",
            "killCursors",
            "isMaster",
            "ismaster",
            "hello",
            "ping",
            "buildInfo",
            "buildinfo",
            "serverStatus",
            "listCollections",
            "listIndexes",
            "listDatabases",
            "dbStats",
            "dbstats",
            "collStats",
            "collstats",
            "validate",
            "whatsmyuri",
            "endSessions",
            "getLog",
            "hostInfo",
            "connectionStatus",
            "getParameter",
            "getCmdLineOpts",
            "getLastError",
            "replSetGetStatus");

    private final StoreFile file;
    private final GroupFsync commits;
    private final Map<String, MongoDatabase> opened = new ConcurrentHashMap<>();

    EmbeddedBackend(StoreFile file, GroupFsync commits) {
        this.file = file;
        this.commits = commits;
        for (String map : file.mapNames()) {
            String database = EmbeddedDatabase.databaseOf(map);
            if (!database.isEmpty()) {
                resolveDatabase(database);
            }
        }
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return opened.computeIfAbsent(name, absent -> new EmbeddedDatabase(absent, getCursorRegistry(), file));
    }

    @Override
    public void dropDatabase(String name) {
        super.dropDatabase(name);
        opened.remove(name);
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        try {
            if (isRead(command, query)) {
                return file.keepingPages(() -> super.handleCommand(channel, database, command, query));
            }
            return commits.durably(
                    () -> file.keepingPages(() -> super.handleCommand(channel, database, command, query)));
        } catch (MVStoreException failure) {
            throw file.toWriteException(failure);
        } catch (AssertionError damaged) {
            // When assertions are enabled, damage first shows up as an assertion error in the library.
            throw file.toWriteException(
                    DataUtils.newMVStoreException(DataUtils.ERROR_FILE_CORRUPT, "{0}", String.valueOf(damaged)));
        }
    }

    private static boolean isRead(String command, Document query) {
        return READS.contains(command) || command.equals("aggregate") && !AggregationPipeline.writes(query);
    }

    @Override
    protected Document handleGetMore(String database, String command, Document query) {
        if (query.get("batchSize") instanceof Number size && size.intValue() > 0) {
            return super.handleGetMore(database, command, query);
        }
        return super.handleGetMore(database, command, query.clone().append("batchSize", FindDefaults.BATCH_SIZE));
    }
}
