package org.longtable.eventstore;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.UUID;
import org.longtable.eventstore.embedded.EmbeddedMongo;

/** The servers to test against. Each starts once, with the first test that needs it, and ends with the tests' own process. */
public enum Server {
    STOCK {
        @Override
        String start() {
            return new MongoServer(new MemoryBackend()).bindAndGetConnectionString();
        }
    },
    EMBEDDED {
        @Override
        String start() {
            return EmbeddedMongo.inMemory().connectionString();
        }
    };

    private String uri;
    private MongoClient client;

    abstract String start();

    public synchronized String uri() {
        if (uri == null) {
            uri = start();
        }
        return uri;
    }

    public static String freshName() {
        return "t" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** A database that no other test uses. */
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
