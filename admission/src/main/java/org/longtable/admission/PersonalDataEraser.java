package org.longtable.admission;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.List;
import org.bson.conversions.Bson;
import org.longtable.contract.PersonId;
import org.springframework.stereotype.Component;

/**
 * The eraser deletes a person's sessions, passkeys, links, messages, and access log from the database. It is dropped twice when they are erased: where that was asked
 * for, and by a processor that comes to the event, in case the first process did not live to do it.
 */
@Component
public class PersonalDataEraser {

    /** Collections whose documents name one person, for whom alone they are. */
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

    /** Deletes the data of a person, and a second call changes nothing. */
    public void erase(PersonId person) {
        sessions.endAll(person, null);
        looks.deleteAbout(person);
        Bson theirs = Filters.eq("person", person.value());
        OF_ONE_PERSON.forEach(it -> database.getCollection(it).deleteMany(theirs));
        database.getCollection("passkey-users").deleteOne(Filters.eq("_id", person.value()));
        dropAddresses(person.value());
    }

    /** A family may share a telephone. That a digest was an erased person's stays, so that an old sheet does not bring them back. */
    private void dropAddresses(String person) {
        database.getCollection("addresses")
                .updateMany(
                        Filters.eq("people", person),
                        Updates.combine(Updates.pull("people", person), Updates.addToSet("erased", person)));
    }
}
