package org.longtable.projection.audit;

import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** What somebody is shown of an event that mentions them. */
final class AboutPerson {

    private AboutPerson() {}

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
