package org.longtable.eventstore.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedEventSerializerTest {

    record Asked(String question) {}

    record Answered(String answer) {}

    /** A class that leaves a trace when it is loaded. */
    static final class Trap {
        static {
            System.setProperty("longtable.trap", "sprung");
        }
    }

    private final NamedEventSerializer serializer = NamedEventSerializer.of(
            EventTypeRegistry.builder().register(Asked.class, "board.Asked", 2).build());

    private Object read(String json, String name, String version) {
        return serializer.deserialize(new SimpleSerializedObject<>(json, String.class, name, version));
    }

    @Test
    void a_listed_event_is_stored_under_its_name_and_version() {
        SerializedObject<String> stored = serializer.serialize(new Asked("when?"), String.class);

        assertThat(stored.getType().getName()).isEqualTo("board.Asked");
        assertThat(stored.getType().getRevision()).isEqualTo("2");
        assertThat(stored.getData()).isEqualTo("{\"question\":\"when?\"}");
        assertThat(serializer.<String, Asked>deserialize(stored)).isEqualTo(new Asked("when?"));
    }

    @Test
    void an_event_that_is_not_listed_is_not_written() {
        assertThatThrownBy(() -> serializer.serialize(new Answered("now"), String.class))
                .isInstanceOfSatisfying(UnknownEventTypeException.class, refusal -> assertThat(refusal.name())
                        .isEqualTo(Answered.class.getName()));
    }

    @ParameterizedTest
    @CsvSource({"board.Answered,1", "board.Asked,1", "board.Asked,3", "board.Asked,", "board.Asked,02", "board.Asked,x"
    })
    void a_name_or_version_that_is_not_listed_is_refused_by_its_name(String name, String version) {
        assertThatThrownBy(() -> read("{}", name, version))
                .isInstanceOfSatisfying(UnknownEventTypeException.class, refusal -> {
                    assertThat(refusal.name()).isEqualTo(name);
                    assertThat(refusal.version()).isEqualTo(version);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"java.util.ArrayList", "org.longtable.eventstore.NamedEventSerializerTest$Trap"})
    void no_class_is_loaded_because_the_store_names_it(String className) {
        assertThatThrownBy(() -> read("[]", className, "1")).isInstanceOf(UnknownEventTypeException.class);
        assertThatThrownBy(() -> read("[]", className, null)).isInstanceOf(UnknownEventTypeException.class);

        assertThat(System.getProperty("longtable.trap")).isNull();
    }

    @Test
    void metadata_comes_back_as_it_was() {
        MetaData metaData = MetaData.from(Map.of("actor", "maria", "attempt", 2));

        SerializedObject<String> stored = serializer.serialize(metaData, String.class);

        assertThat(serializer.<String, MetaData>deserialize(stored)).isEqualTo(metaData);
    }

    @Test
    void a_token_of_a_replay_comes_back_as_it_was() {
        TrackingToken token = ReplayToken.createReplayToken(
                new GlobalSequenceTrackingToken(12), new GlobalSequenceTrackingToken(3), "rebuild");

        SerializedObject<byte[]> stored = serializer.serialize(token, byte[].class);

        assertThat(serializer.<byte[], TrackingToken>deserialize(stored)).isEqualTo(token);
    }

    @Test
    void neither_a_class_nor_a_name_is_listed_twice() {
        EventTypeRegistry.Builder types = EventTypeRegistry.builder().register(Asked.class, "board.Asked", 1);

        assertThatThrownBy(() -> types.register(Asked.class, "board.Asked", 2))
                .hasMessageContaining(Asked.class.getName());
        assertThatThrownBy(() -> types.register(Answered.class, "board.Asked", 1))
                .hasMessageContaining("board.Asked");
    }

    @Test
    void a_type_needs_a_name_and_a_version_from_1() {
        EventTypeRegistry.Builder types = EventTypeRegistry.builder();

        assertThatThrownBy(() -> types.register(Asked.class, " ", 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> types.register(Asked.class, "board.Asked", 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
