package org.longtable.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.longtable.eventstore.LedgerStorageEngine;
import tools.jackson.databind.JsonNode;

/**
 * The test compares the product with the frozen state of November 2026. It restores the backup and opens the data folder of that version,
 * sends every query as every reader, and compares the results with stored copies. Approve an intended change with {@code -Dapprove=true}
 * and review the diff. The backup and the folder never change.
 */
@Tag("integration")
class FrozenBehaviorTest {

    private static final String ANSWERS = "answers";

    private static final Map<String, JsonNode> ANSWERED = new TreeMap<>();

    @TempDir
    private static Path folder;

    private static FrozenCast cast;
    private static FrozenApi api;
    private static FrozenDataFolder dataFolder;
    private static long head;
    private static List<String> notices;
    private static List<String> names;

    /** Sends the queries to the restored product while the data folder is opened. */
    @BeforeAll
    static void ask() throws Exception {
        cast = FrozenCast.read();
        api = FrozenApi.committed();
        try (ExecutorService beside = Executors.newSingleThreadExecutor()) {
            Future<FrozenDataFolder> opened = beside.submit(() -> FrozenDataFolder.opened(folder, cast, api));
            askRestored();
            dataFolder = opened.get();
        }
    }

    private static void askRestored() throws Exception {
        try (Product product = FrozenFixture.product(FrozenFixture.restored(folder))) {
            head = product.context().getBean(LedgerStorageEngine.class).headPosition();
            FrozenHttp http = new FrozenHttp(product, cast);
            http.awaitViews();
            FrozenAnswers answers = new FrozenAnswers(cast, http);
            for (String address : looksFirst()) {
                ANSWERED.put(address, answers.of(address));
            }
            notices = FrozenNotices.of(product, cast);
            names = FrozenNames.of(product);
        }
    }

    /** Reads the access log first, because queries for encrypted data add entries. Before them, only the entries of the backup exist. */
    private static List<String> looksFirst() {
        return addresses()
                .sorted((one, other) -> Boolean.compare(other.endsWith("/looks"), one.endsWith("/looks")))
                .toList();
    }

    static Stream<String> addresses() {
        return api.addresses("GET").stream();
    }

    @Test
    void the_restored_ledger_is_whole() {
        assertThat(head).isEqualTo(cast.head());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("addresses")
    void everybody_is_answered_as_before(String address) throws Exception {
        FrozenGolden.json(file(address), ANSWERED.get(address));
    }

    @Test
    void no_address_is_gone() throws Exception {
        assertThat(FrozenGolden.stored(ANSWERS))
                .containsExactlyElementsOf(addresses()
                        .map(it -> file(it).substring(ANSWERS.length() + 1))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void everybody_is_told_live_of_what_they_were_told_before() throws Exception {
        FrozenGolden.lines("notices.txt", notices);
    }

    @Test
    void what_is_stored_and_sent_has_the_names_that_it_had() throws Exception {
        FrozenGolden.lines("names.txt", names);
    }

    @Test
    void every_operation_takes_and_answers_the_same_fields() throws Exception {
        FrozenGolden.lines("api.txt", api.described());
    }

    @Test
    void a_data_folder_is_opened_and_its_views_go_on_where_they_were() {
        assertThat(dataFolder.head()).isEqualTo(cast.head());
        dataFolder.after().hasTheViewsOf(dataFolder.before());
    }

    @Test
    void a_data_folder_answers_as_the_restored_one() {
        dataFolder.answers().forEach((address, answers) -> assertThat(
                        FrozenAnswers.differences(ANSWERED.get(address), answers))
                .as(address)
                .isEmpty());
    }

    @Test
    void a_data_folder_has_the_fields_that_it_had() throws Exception {
        FrozenGolden.lines("data-folder.txt", dataFolder.fields());
    }

    @Test
    void sheets_that_were_brought_before_bring_nothing() throws Exception {
        assertThat(dataFolder.headAfterImport()).isEqualTo(cast.head());
        FrozenGolden.json("imported-again.json", dataFolder.importedAgain());
    }

    @Test
    void a_command_without_anything_in_it_is_answered_as_before() throws Exception {
        FrozenGolden.lines("commands.txt", dataFolder.commands());
    }

    private static String file(String address) {
        return ANSWERS + "/"
                + address.replace("/api/", "").replace("{", "").replace("}", "").replace('/', '.') + ".json";
    }
}
