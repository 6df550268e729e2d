package org.longtable.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.longtable.eventstore.LedgerStorageEngine;
import org.longtable.standalone.FrozenCast.Reader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The product's behavior with the frozen data folder: it answers from the existing views and then accepts commands.
 *
 * @param head last position of the ledger when it was opened
 * @param before views before the folder was opened
 * @param after views after the queries
 * @param answers responses by path pattern
 * @param fields fields of the collections that a backup lacks, or that have content only here
 * @param headAfterImport last position of the ledger after sheets were imported again
 * @param importedAgain report of that import
 * @param commands result of each command with an empty body
 */
record FrozenDataFolder(
        long head,
        FrozenStore before,
        FrozenStore after,
        Map<String, JsonNode> answers,
        List<String> fields,
        long headAfterImport,
        JsonNode importedAgain,
        List<String> commands) {

    /** Paths whose responses do not depend on data that only a data folder has, such as pending messages. */
    private static final List<String> ALIKE = List.of(
            "/api/councils/{council}/dashboard",
            "/api/councils/{council}/ideas/{idea}",
            "/api/councils/{council}/meetings/{meeting}",
            "/api/councils/{council}/pay/{year}",
            "/api/councils/{council}/readiness",
            "/api/councils/{council}/roster",
            "/api/organization",
            "/api/organizations/{organization}/calendar/{month}",
            "/api/organizations/{organization}/views",
            "/api/people/{person}",
            "/api/people/{person}/ways");

    private static final List<String> READERS = List.of("administrator", "coordinator of one", "advisor");

    /** Commands that would end what other commands need. */
    private static final List<String> ENDINGS = List.of("/closing", "/sign-out", "/erasure", "/role-endings");

    private static final Set<String> COMPUTED = Set.of(
            "aggregates", "marks", "tree", "snapshots", "trackingtokens", "viewgenerations", "memberships", "sessions");

    static FrozenDataFolder opened(Path folder, FrozenCast cast, FrozenApi api) throws Exception {
        Path data = FrozenFixture.unpacked(folder);
        FrozenStore before = FrozenStore.of(data);
        try (Product product = FrozenFixture.product(data)) {
            MongoDatabase database = product.context().getBean(MongoDatabase.class);
            FrozenHttp http = new FrozenHttp(product, cast);
            http.awaitViews();
            FrozenAnswers answers = new FrozenAnswers(cast, http);
            long head = head(product);
            Map<String, JsonNode> answered = new TreeMap<>();
            List<Reader> readers = READERS.stream().map(cast::reader).toList();
            for (String address : ALIKE) {
                answered.put(address, answers.of(address, readers));
            }
            FrozenStore after = FrozenStore.of(database);
            List<String> fields = FrozenFields.of(database, it -> !it.startsWith("view.") && !COMPUTED.contains(it));
            JsonNode importedAgain = importedAgain(product, cast);
            long headAfterImport = head(product);
            Stream<String> commands =
                    api.addresses("POST").stream().filter(it -> ENDINGS.stream().noneMatch(it::endsWith));
            return new FrozenDataFolder(
                    head,
                    before,
                    after,
                    answered,
                    fields,
                    headAfterImport,
                    importedAgain,
                    answers.commands(commands.toList()));
        }
    }

    private static JsonNode importedAgain(Product product, FrozenCast cast) throws Exception {
        String path = "/api/organizations/" + cast.values().get("organization").getFirst() + "/imports";
        String administrator = cast.reader("administrator").person();
        Product.Answer begun = product.upload(path, administrator, "ADMINISTRATOR", "again", "en", FrozenSheets.all());
        assertThat(begun.status()).as(begun.toString()).isEqualTo(200);
        JsonNode last;
        do {
            last = product.get(path, administrator, "ADMINISTRATOR")
                    .body()
                    .path("imports")
                    .get(0);
        } while (last.path("state").asString().equals("RUNNING"));
        return ((ObjectNode) last).remove(List.of("id", "begun", "ended"));
    }

    private static long head(Product product) {
        return product.context().getBean(LedgerStorageEngine.class).headPosition();
    }
}
