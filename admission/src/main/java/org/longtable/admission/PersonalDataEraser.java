package org.longtable.admission;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.List;
import org.bson.conversions.Bson;
import org.longtable.contract.PersonId;
import org.springframework.stereotype.Component;

/**
 * The eraser deletes a person's sessions, passkeys, links, messages, and access log from the database. It runs twice
 * for each erasure: when the erasure is requested, and again when a processor reaches the event, in case the first
 * process stopped before it finished.
 */
@Component
public class PersonalDataEraser {

    /** Collections in which each document belongs to exactly one person. */
    private static final List<String> OF_ONE_PERSON =
            List.of("email-confirmations", "one-time-links", "outbox", "passkey-challenges", "passkeys");

    private final MongoDatabase database;
    private final SessionStore sessions;
    private final AccessLog looks;

    PersonalDataEraser(MongoDatabase database, SessionStore sessions, AccessLog looks) {
        this.database = database;
        this.sessions = sessions;
        this.looks = looks;
    }

    /** Deletes the data of a person. A second call changes nothing. */
    public void erase(PersonId person) {
        sessions.endAll(person, null);
        looks.deleteAbout(person);
        Bson theirs = Filters.eq("person", person.value());
        OF_ONE_PERSON.forEach(it -> database.getCollection(it).deleteMany(theirs));
        database.getCollection("passkey-users").deleteOne(Filters.eq("_id", person.value()));
        dropAddresses(person.value());
    }

    /**
     * Removes the person from contact addresses that a family may share. The digest keeps the erased person's id, so
     * that an import of an old spreadsheet does not add the person again.
     */
    private void dropAddresses(String person) {
        database.getCollection("addresses")
                .updateMany(
                        Filters.eq("people", person),
                        Updates.combine(Updates.pull("people", person), Updates.addToSet("erased", person)));
    }
}
