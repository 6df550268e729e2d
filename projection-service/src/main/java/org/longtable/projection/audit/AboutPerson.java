package org.longtable.projection.audit;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.longtable.contract.Act;
import org.longtable.contract.DomainEvent;
import org.longtable.contract.PayAccountId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Whether an event is somebody's: they did it, it names them, or it belongs to their pay. */
final class AboutPerson implements Predicate<TrackedEventMessage<?>> {

    private final PersonId person;
    private final Pattern named;

    AboutPerson(PersonId person) {
        this.person = person;
        this.named = Pattern.compile("(?<![\\w-])" + Pattern.quote(person.value()) + "(?![\\w-])");
    }

    @Override
    public boolean test(TrackedEventMessage<?> message) {
        DomainEvent event = (DomainEvent) message.getPayload();
        return Act.from(message.getMetaData()).actor().equals(person)
                || event.stream() instanceof PayAccountId account && account.isOf(person)
                // Events are records all the way down: what stands in them stands in their text.
                || named.matcher(event.toString()).find();
    }

    /** The same writer, which leaves out the words of everybody else. */
    static JsonMapper withoutWhatOthersSaid(JsonMapper json, PersonId person) {
        return json.rebuild()
                .addModule(new SimpleModule("words-of-one").addSerializer(Personal.class, new WordsOf(person)))
                .build();
    }

    private static final class WordsOf extends ValueSerializer<Personal> {

        private final PersonId person;

        WordsOf(PersonId person) {
            this.person = person;
        }

        @Override
        public void serialize(Personal personal, JsonGenerator out, SerializationContext context) {
            out.writeStartObject();
            out.writeStringProperty("about", personal.about().value());
            if (personal.about().equals(person)) {
                out.writeStringProperty("text", personal.text());
            }
            out.writeEndObject();
        }
    }
}
