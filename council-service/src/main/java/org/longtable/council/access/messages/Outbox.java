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
import org.longtable.council.access.ContactPoint;
import org.longtable.eventstore.encryption.PersonalDataVault;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Holds encrypted messages until a channel sends them or they expire. A message that cannot be sent is retried until it expires. In a trial
 * without mail, administrators can see the messages that no channel sends.
 */
@Component
public class Outbox {

    private static final Duration BETWEEN_TRIES = Duration.ofMinutes(1);

    private final MongoCollection<Document> outbox;
    private final PersonalDataVault vault;
    private final Map<ContactPoint.Medium, MessageChannel> carriers;
    private final InstantSource clock;
    private final boolean trial;

    Outbox(
            MongoDatabase database,
            PersonalDataVault vault,
            List<MessageChannel> carriers,
            InstantSource clock,
            @Value("${longtable.trial:false}") boolean trial) {
        this.outbox = database.getCollection("outbox");
        this.vault = vault;
        this.carriers = carriers.stream().collect(Collectors.toMap(MessageChannel::medium, Function.identity()));
        this.clock = clock;
        this.trial = trial;
    }

    /**
     * Holds a message that has not been sent yet.
     *
     * @param person the recipient
     * @param written the time when the message was queued
     */
    public record QueuedMessage(
            String id, PersonId person, ContactPoint to, String subject, String text, Instant written) {}

    /** Checks whether administrators can read queued messages because no mail server is configured. */
    public boolean isVisibleToAdministrator() {
        return trial && !carriers.containsKey(ContactPoint.Medium.EMAIL);
    }

    /** Checks whether a channel exists for a medium. */
    public boolean supports(ContactPoint.Medium by) {
        return carriers.containsKey(by) || isVisibleToAdministrator();
    }

    /**
     * Queues a message and sends it as soon as possible.
     *
     * @param holds how long the content of the message is valid
     */
    public void enqueue(MessageTemplate letter, PersonId reader, ContactPoint to, Duration holds) {
        Instant now = clock.instant();
        outbox.deleteMany(Filters.lte("until", Date.from(now)));
        String person = reader.value();
        outbox.insertOne(new Document("_id", UUID.randomUUID().toString())
                .append("person", person)
                .append("by", to.by().name())
                .append("to", vault.encrypt(person, to.address()))
                .append("subject", vault.encrypt(person, letter.subject()))
                .append("text", vault.encrypt(person, letter.text()))
                .append("written", Date.from(now))
                .append("next", Date.from(now))
                .append("until", Date.from(now.plus(holds))));
        if (carriers.containsKey(to.by())) {
            // Sends in the background, so that the request does not wait for a mail server.
            Thread.ofPlatform().name("messages").daemon().start(this::sendDue);
        }
    }

    /** Counts the queued messages for a person. */
    public int countFor(PersonId reader) {
        return (int) outbox.countDocuments(
                Filters.and(Filters.eq("person", reader.value()), Filters.gt("until", Date.from(clock.instant()))));
    }

    /**
     * Lists the queued messages for which no channel exists, latest first.
     *
     * @param readers selects the recipients; messages to others are not decrypted
     */
    List<QueuedMessage> findUnsendable(Predicate<PersonId> readers) {
        List<QueuedMessage> all = new ArrayList<>();
        for (Document stored : outbox.find(
                        Filters.and(Filters.gt("until", Date.from(clock.instant())), Filters.nin("by", sent())))
                .sort(Sorts.descending("written"))) {
            if (readers.test(new PersonId(stored.getString("person")))) {
                opened(stored).ifPresent(all::add);
            }
        }
        return all;
    }

    /** Sends the messages that are due and lets only one process send each message. */
    @Scheduled(fixedDelayString = "${longtable.mail.every:PT30S}")
    void sendDue() {
        if (carriers.isEmpty()) {
            return;
        }
        for (Document taken = take(); taken != null; taken = take()) {
            String id = taken.getString("_id");
            if (opened(taken).map(it -> carrier(it).send(it)).orElse(true)) {
                outbox.deleteOne(Filters.eq("_id", id));
            }
        }
    }

    private MessageChannel carrier(QueuedMessage message) {
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

    /** Decrypts a message; empty when its recipient has been erased. */
    private Optional<QueuedMessage> opened(Document stored) {
        String person = stored.getString("person");
        Optional<String> to = vault.decrypt(person, stored.getString("to"));
        Optional<String> subject = vault.decrypt(person, stored.getString("subject"));
        Optional<String> text = vault.decrypt(person, stored.getString("text"));
        if (to.isEmpty() || subject.isEmpty() || text.isEmpty()) {
            return Optional.empty();
        }
        Instant written = stored.getDate("written").toInstant();
        ContactPoint reach = new ContactPoint(ContactPoint.Medium.valueOf(stored.getString("by")), to.get());
        return Optional.of(new QueuedMessage(
                stored.getString("_id"), new PersonId(person), reach, subject.get(), text.get(), written));
    }
}
