package org.longtable.council.access.messages;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.PersonId;
import org.longtable.council.access.Reach;
import org.longtable.eventstore.sealing.PersonalDataVault;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Messages on their way, in the collection {@code outbox}, sealed with their reader's key. One that cannot be sent is tried again until
 * what it says holds no more. A trial without mail shows its administrator those that nothing sends.
 */
@Component
public class Outbox {

    private static final Duration BETWEEN_TRIES = Duration.ofMinutes(1);

    private final MongoCollection<Document> outbox;
    private final PersonalDataVault vault;
    private final Map<Reach.Channel, Carrier> carriers;
    private final InstantSource clock;
    private final boolean trial;

    Outbox(
            MongoDatabase database,
            PersonalDataVault vault,
            List<Carrier> carriers,
            InstantSource clock,
            @Value("${longtable.trial:false}") boolean trial) {
        this.outbox = database.getCollection("outbox");
        this.vault = vault;
        this.carriers = carriers.stream().collect(Collectors.toMap(Carrier::by, Function.identity()));
        this.clock = clock;
        this.trial = trial;
    }

    /**
     * A message that waits.
     *
     * @param person for whom
     * @param written when
     */
    public record Waiting(String id, PersonId person, Reach to, String subject, String text, Instant written) {}

    /** Whether messages are shown to the administrator, because nothing sends mail. */
    public boolean shown() {
        return trial && !carriers.containsKey(Reach.Channel.EMAIL);
    }

    /** Whether a message by this way arrives anywhere. */
    public boolean takes(Reach.Channel by) {
        return carriers.containsKey(by) || shown();
    }

    /**
     * Sends a letter, now or as soon as it can be.
     *
     * @param holds how long what it says is worth anything
     */
    public void post(Letter letter, PersonId reader, Reach to, Duration holds) {
        Instant now = clock.instant();
        outbox.deleteMany(Filters.lte("until", Date.from(now)));
        String person = reader.value();
        outbox.insertOne(new Document("_id", UUID.randomUUID().toString())
                .append("person", person)
                .append("by", to.by().name())
                .append("to", vault.seal(person, to.address()))
                .append("subject", vault.seal(person, letter.subject()))
                .append("text", vault.seal(person, letter.text()))
                .append("written", Date.from(now))
                .append("next", Date.from(now))
                .append("until", Date.from(now.plus(holds))));
        if (carriers.containsKey(to.by())) {
            // Nobody waits for a mail server.
            Thread.ofPlatform().name("messages").daemon().start(this::sendWaiting);
        }
    }

    /** How many messages to somebody are on their way. */
    public int countTo(PersonId reader) {
        return (int) outbox.countDocuments(
                Filters.and(Filters.eq("person", reader.value()), Filters.gt("until", Date.from(clock.instant()))));
    }

    /**
     * What waits and nothing sends, the latest first.
     *
     * @param readers to whom; what goes to others is not even opened
     */
    List<Waiting> waiting(Predicate<PersonId> readers) {
        List<Waiting> all = new ArrayList<>();
        for (Document stored : outbox.find(
                        Filters.and(Filters.gt("until", Date.from(clock.instant())), Filters.nin("by", sent())))
                .sort(Sorts.descending("written"))) {
            if (readers.test(new PersonId(stored.getString("person")))) {
                opened(stored).ifPresent(all::add);
            }
        }
        return all;
    }

    /** Sends what is due; of several processes, the one that takes a message sends it. */
    @Scheduled(fixedDelayString = "${longtable.mail.every:PT30S}")
    void sendWaiting() {
        if (carriers.isEmpty()) {
            return;
        }
        for (Document taken = take(); taken != null; taken = take()) {
            String id = taken.getString("_id");
            if (opened(taken).map(it -> carrier(it).take(it)).orElse(true)) {
                outbox.deleteOne(Filters.eq("_id", id));
            }
        }
    }

    private Carrier carrier(Waiting message) {
        return Objects.requireNonNull(carriers.get(message.to().by()));
    }

    private Set<String> sent() {
        return carriers.keySet().stream().map(Enum::name).collect(Collectors.toSet());
    }

    private @Nullable Document take() {
        Date now = Date.from(clock.instant());
        return outbox.findOneAndUpdate(
                Filters.and(Filters.in("by", sent()), Filters.lte("next", now), Filters.gt("until", now)),
                Updates.set("next", Date.from(clock.instant().plus(BETWEEN_TRIES))));
    }

    /** Empty when its reader was erased since. */
    private Optional<Waiting> opened(Document stored) {
        String person = stored.getString("person");
        Optional<String> to = vault.open(person, stored.getString("to"));
        Optional<String> subject = vault.open(person, stored.getString("subject"));
        Optional<String> text = vault.open(person, stored.getString("text"));
        if (to.isEmpty() || subject.isEmpty() || text.isEmpty()) {
            return Optional.empty();
        }
        Instant written = stored.getDate("written").toInstant();
        Reach reach = new Reach(Reach.Channel.valueOf(stored.getString("by")), to.get());
        return Optional.of(
                new Waiting(stored.getString("_id"), new PersonId(person), reach, subject.get(), text.get(), written));
    }
}
