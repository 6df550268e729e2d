package org.longtable.projection.projectionframework;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.longtable.admission.SealedTypes;
import org.longtable.contract.CouncilId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.Words;
import org.longtable.eventstore.encryption.MasterKey;
import org.longtable.eventstore.encryption.MongoPersonalDataVault;
import org.longtable.eventstore.encryption.PersonalDataEncryptionModule;
import tools.jackson.databind.json.JsonMapper;

/** The test checks that texts in a view's documents are encrypted as in the ledger, with the same keys. */
@Tag("integration")
class SealedTextsTest {

    /** A document with texts. */
    record Line(Words text, @Nullable Personal author) {}

    private static final CouncilId NORTH = new CouncilId("north");
    private static final PersonId MARIA = new PersonId("maria");

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final AtomicInteger questions = new AtomicInteger();
    private final MongoClient client = MongoClients.create(MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(server.bindAndGetConnectionString()))
            .addCommandListener(new CommandListener() {
                @Override
                public void commandStarted(CommandStartedEvent event) {
                    if (event.getCommandName().equals("find")
                            && event.getCommand().getString("find").getValue().endsWith("keys")) {
                        questions.incrementAndGet();
                    }
                }
            })
            .build());
    private final MongoDatabase database = client.getDatabase("views");
    private final MasterKey master = MasterKey.of(MasterKey.newBytes());
    private final MongoPersonalDataVault vault = new MongoPersonalDataVault(database, master, Clock.systemUTC());
    private final GenerationCollection<Line> lines = stored(vault);

    private GenerationCollection<Line> stored(MongoPersonalDataVault of) {
        return new GenerationCollection<>(
                database,
                "lines",
                "",
                Line.class,
                ViewRegistry.values(database, of),
                of,
                RecentDocumentCache.of(false));
    }

    private void write(List<StoredDocument<Line>> documents) {
        lines.write(documents.stream().map(this::changed).toList());
    }

    private PendingDocument<Line> changed(StoredDocument<Line> document) {
        PendingDocument<Line> slot = lines.slot(document.id(), true);
        slot.apply(
                document.at(),
                new DocumentChange.Change<>(lines, document.id(), true, document::value, before -> document.value()));
        return slot;
    }

    @AfterEach
    void stop() {
        client.close();
        server.shutdown();
    }

    @Test
    void a_list_of_a_thousand_texts_asks_for_their_keys_a_few_times_only() {
        write(IntStream.range(0, 1_000)
                .mapToObj(i -> new StoredDocument<>(
                        "line-%04d".formatted(i),
                        i,
                        new Line(inLedger(Words.of(NORTH, "text " + i)), inLedger(new Personal(MARIA, "name " + i)))))
                .toList());
        GenerationCollection<Line> elsewhere = stored(new MongoPersonalDataVault(database, master, Clock.systemUTC()));
        questions.set(0);

        List<Line> read = elsewhere.find(Filters.empty(), Sorts.ascending("_id"), 1_000);

        assertThat(read)
                .hasSize(1_000)
                .allSatisfy(line -> assertThat(line.text().text()).isNotNull());
        assertThat(Objects.requireNonNull(read.get(17).author()).text()).isEqualTo("name 17");
        assertThat(questions.get()).isLessThanOrEqualTo(4);
    }

    @Test
    void a_redacted_text_is_gone_from_a_document_without_the_view_being_told() {
        Words text = inLedger(Words.of(NORTH, "the minutes"));
        write(List.of(new StoredDocument<>("line", 1, new Line(text, null))));
        assertThat(stored()).doesNotContain("the minutes");

        vault.destroy(Objects.requireNonNull(text.key().get()));

        assertThat(lines.find("line").orElseThrow().value().text().text()).isNull();
    }

    @Test
    void a_document_that_is_written_again_after_a_redaction_is_written_without_the_text() {
        Words text = inLedger(Words.of(NORTH, "the minutes"));
        vault.destroy(Objects.requireNonNull(text.key().get()));

        write(List.of(new StoredDocument<>("line", 1, new Line(text, null))));

        assertThat(stored()).doesNotContain("sealed", "the minutes");
        assertThat(lines.find("line").orElseThrow().value().text().text()).isNull();
    }

    @Test
    void a_text_that_the_ledger_holds_in_plain_is_read_as_it_is() {
        write(List.of(new StoredDocument<>("line", 1, new Line(Words.plain("from before"), null))));
        Words read = lines.find("line").orElseThrow().value().text();
        assertThat(read.text()).isEqualTo("from before");
        assertThat(read.isPlain()).isTrue();
    }

    private String stored() {
        List<String> all = new ArrayList<>();
        database.getCollection("lines").find().forEach((Document it) -> all.add(it.toJson()));
        return String.join("\n", all);
    }

    /** Returns a text as it is after the ledger stored it, with a key. */
    private <T> T inLedger(T text) {
        JsonMapper json = JsonMapper.builder()
                .addModule(new PersonalDataEncryptionModule(vault, SealedTypes.ALL))
                .build();
        json.writeValueAsString(text);
        vault.storeNewKeys();
        return text;
    }
}
