package org.longtable.council.access.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.longtable.contract.PersonId;
import org.longtable.council.access.ContactPoint;
import org.longtable.eventstore.encryption.MasterKey;
import org.longtable.eventstore.encryption.MongoPersonalDataVault;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Tests emails on a real SMTP server, and which of their data is stored. */
@Tag("integration")
class MailTest {

    private static final PersonId ANA = new PersonId("ana");
    private static final Map<String, String> WORDS =
            Map.of("name", "Ana García", "organization", "Hospital Niño Jesús", "link", "http://here/enter#secret");
    private static final Duration HOLDS = Duration.ofMinutes(15);

    private final MongoServer store = new MongoServer(new MemoryBackend());
    private final MongoClient client = MongoClients.create(store.bindAndGetConnectionString());
    private final MongoDatabase database = client.getDatabase("letters");
    private final MongoPersonalDataVault vault = new MongoPersonalDataVault(
            database, MasterKey.of(MasterKey.newBytes()), Optional.empty(), Clock.systemUTC());
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-22T10:00:00Z"));
    private final InstantSource clock = now::get;
    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private Outbox outbox;

    @BeforeEach
    void start() {
        server.start();
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        sender.setDefaultEncoding("UTF-8");
        outbox = new Outbox(
                database, vault, List.of(new SmtpMessageChannel(sender, "longtable@example.org")), clock, true);
    }

    @AfterEach
    void stop() {
        server.stop();
        client.close();
        store.shutdownNow();
    }

    @Test
    void a_letter_arrives_in_its_readers_language_and_nothing_of_it_is_kept() throws Exception {
        outbox.enqueue(
                MessageTemplate.render("sign-in", "es-MX", WORDS), ANA, ContactPoint.email("ana@example.org"), HOLDS);

        assertThat(server.waitForIncomingEmail(20_000, 1)).isTrue();
        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getAllRecipients()[0]).hasToString("ana@example.org");
        assertThat(mail.getFrom()[0]).hasToString("longtable@example.org");
        assertThat(mail.getSubject()).isEqualTo("Su enlace para entrar en Longtable");
        assertThat((String) mail.getContent())
                .contains("Hola, Ana García:", "Hospital Niño Jesús", "http://here/enter#secret");
        await().untilAsserted(() ->
                assertThat(database.getCollection("outbox").countDocuments()).isZero());
        assertThat(outbox.findUnsendable(anybody -> true))
                .as("what is sent is not shown")
                .isEmpty();
    }

    @Test
    void what_cannot_be_sent_waits_sealed_and_is_sent_later_once() {
        int port = server.getSmtp().getPort();
        server.stop();
        outbox.enqueue(
                MessageTemplate.render("invitation", "en", WORDS), ANA, ContactPoint.email("ana@example.org"), HOLDS);
        assertThat(database.getCollection("outbox").find().first().toJson())
                .doesNotContain("ana@example.org", "Ana", "secret");

        await().until(this::tried);

        GreenMail back = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        back.start();
        try {
            outbox.sendDue();
            assertThat(back.getReceivedMessages())
                    .as("not before a minute has gone")
                    .isEmpty();
            now.updateAndGet(it -> it.plus(Duration.ofMinutes(2)));
            outbox.sendDue();
            outbox.sendDue();
            await().untilAsserted(() -> assertThat(back.getReceivedMessages()).hasSize(1));
        } finally {
            back.stop();
        }
    }

    @Test
    void what_holds_no_more_is_not_sent() {
        server.stop();
        outbox.enqueue(
                MessageTemplate.render("sign-in", "en", WORDS), ANA, ContactPoint.email("ana@example.org"), HOLDS);
        now.updateAndGet(it -> it.plus(HOLDS).plusSeconds(1));
        assertThat(outbox.findUnsendable(anybody -> true)).isEmpty();
    }

    @Test
    void what_was_for_somebody_erased_can_be_read_by_nobody() {
        Outbox trial = new Outbox(database, vault, List.of(), clock, true);
        trial.enqueue(
                MessageTemplate.render("sign-in", "en", WORDS), ANA, ContactPoint.email("ana@example.org"), HOLDS);
        assertThat(trial.findUnsendable(anybody -> true)).hasSize(1);
        vault.destroyKey("ana");
        assertThat(trial.findUnsendable(anybody -> true)).isEmpty();
    }

    @Test
    void a_subject_stays_one_line_whatever_somebody_is_called() {
        MessageTemplate letter = MessageTemplate.render(
                "invitation", "en", Map.of("name", "x", "organization", "Evil\r\nBcc: all@example.org", "link", "l"));
        assertThat(letter.subject()).isEqualTo("Your seat at the table: Evil Bcc: all@example.org");
    }

    private boolean tried() {
        return database.getCollection("outbox")
                .find()
                .first()
                .getDate("next")
                .toInstant()
                .isAfter(now.get());
    }
}
