package org.longtable.eventstore;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.lifecycle.Startables;

/**
 * A replica set of three MongoDB nodes in containers, which are removed when the test process ends. The nodes and the tests use the
 * containers' own addresses, so no name has to be resolved. These addresses are reachable only where the Docker engine runs on the host,
 * which is the case on Linux but not in Docker Desktop.
 */
final class MongoReplicaSet {

    private static final String IMAGE = "mongo:8.0";
    private static final int NODES = 3;
    private static final int PORT = 27_017;
    private static final String NAME = "rs0";

    private MongoReplicaSet() {}

    /** Returns whether the profile {@code mongodb} requests the replica set. */
    static boolean isWanted() {
        if (!Boolean.getBoolean("longtable.mongodb")) {
            return false;
        }
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            throw new IllegalStateException(
                    "-Pmongodb starts MongoDB in containers, but no Docker engine answers here. Start one; or leave the"
                            + " profile out and name a server: LONGTABLE_MONGODB_URI.");
        }
        return true;
    }

    /** Starts the replica set and returns its connection string. */
    static String start() {
        Network network = Network.newNetwork();
        List<GenericContainer<?>> nodes = Stream.<GenericContainer<?>>generate(() -> node(network))
                .limit(NODES)
                .toList();
        Startables.deepStart(nodes).join();
        List<String> hosts = nodes.stream().map(MongoReplicaSet::host).toList();
        initiate(hosts);
        return "mongodb://" + String.join(",", hosts) + "/?replicaSet=" + NAME;
    }

    // Later operations wait up to 30 s for a primary, which is the driver's default.
    private static void initiate(List<String> hosts) {
        List<Document> members = IntStream.range(0, hosts.size())
                .mapToObj(i -> new Document("_id", i).append("host", hosts.get(i)))
                .collect(Collectors.toList());
        try (MongoClient first = MongoClients.create("mongodb://" + hosts.getFirst() + "/?directConnection=true")) {
            first.getDatabase("admin")
                    .runCommand(new Document("replSetInitiate", new Document("_id", NAME).append("members", members)));
        }
    }

    private static GenericContainer<?> node(Network network) {
        return new GenericContainer<>(IMAGE)
                .withNetwork(network)
                .withExposedPorts(PORT)
                .withCommand("mongod", "--replSet", NAME, "--bind_ip_all");
    }

    private static String host(GenericContainer<?> node) {
        return node.getContainerInfo().getNetworkSettings().getNetworks().values().stream()
                        .findFirst()
                        .orElseThrow()
                        .getIpAddress()
                + ":" + PORT;
    }
}
