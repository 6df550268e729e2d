package org.longtable.eventstore;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.longtable.eventstore.embedded.EmbeddedMongoServer;

/**
 * The enum lists the MongoDB servers that the tests run against. Each server starts with the first test that needs it and ends with the
 * test process.
 */
public enum TestMongoServer {
    STOCK {
        @Override
        String start() {
            return new MongoServer(new MemoryBackend()).bindAndGetConnectionString();
        }
    },
    EMBEDDED {
        @Override
        String start() {
            return EmbeddedMongoServer.inMemory().connectionString();
        }
    },
    /** The embedded server on disk, as in a trial: each write is on disk before it is answered. */
    DURABLE {
        @Override
        String start() {
            return EmbeddedMongoServer.open(TemporaryFolder.made()).connectionString();
        }
    },
    /** The server that {@code LONGTABLE_MONGODB_URI} names, if it is set. */
    EXTERNAL {
        @Override
        String start() {
            return NAMED;
        }

        @Override
        boolean isThere() {
            return NAMED != null;
        }
    },
    /** A replica set as in production; available with the profile {@code mongodb}. */
    REPLICA_SET {
        @Override
        String start() {
            return MongoReplicaSet.start();
        }

        @Override
        boolean isThere() {
            return MongoReplicaSet.isWanted();
        }
    };

    private static final String NAMED = System.getenv("LONGTABLE_MONGODB_URI");

    private String uri;
    private MongoClient client;

    abstract String start();

    boolean isThere() {
        return true;
    }

    /** Returns the available servers. */
    static Stream<TestMongoServer> all() {
        return Stream.of(values()).filter(TestMongoServer::isThere);
    }

    /** Returns each available server twice: for an engine that shares its ledger and for the only engine on its ledger. */
    static Stream<Arguments> allBesideOthersAndAlone() {
        return all().flatMap(it -> Stream.of(Arguments.of(it, false), Arguments.of(it, true)));
    }

    public synchronized String uri() {
        if (uri == null) {
            uri = start();
        }
        return uri;
    }

    public static String freshName() {
        return "t" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** Returns a database that no other test uses. */
    public MongoDatabase freshDatabase() {
        return client().getDatabase(freshName());
    }

    private synchronized MongoClient client() {
        if (client == null) {
            client = MongoClients.create(uri());
        }
        return client;
    }
}
