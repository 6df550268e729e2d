package org.longtable.projection.audit;

import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Matches the events that a person performed, that name the person, or that belong to the person's pay account. */
final class DataSubjectMatcher {

    private DataSubjectMatcher() {}

    /** Returns a JSON mapper that omits the personal texts of everyone but one person. */
    static JsonMapper mapperRedactingOthers(JsonMapper json, PersonId person) {
        return json.rebuild()
                .addModule(
                        new SimpleModule("words-of-one").addSerializer(Personal.class, new OwnTextSerializer(person)))
                .build();
    }

    /** Serializes personal texts and omits the text when it belongs to someone else. */
    private static final class OwnTextSerializer extends ValueSerializer<Personal> {

        private final PersonId person;

        OwnTextSerializer(PersonId person) {
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
