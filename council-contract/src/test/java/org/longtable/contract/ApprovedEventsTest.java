package org.longtable.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The test compares the JSON of every event with its approved file. A changed event needs a new version with an
 * upcaster. Only the file of a version that was never released may be changed.
 */
@Tag("integration")
class ApprovedEventsTest {

    private static final Path APPROVED = Path.of("src/test/resources/approved");
    private static final Path CANDIDATES = Path.of("target/approved");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static List<Class<? extends DomainEvent>> events() {
        return EventCatalog.events();
    }

    @ParameterizedTest
    @MethodSource("events")
    void is_written_as_approved(Class<? extends DomainEvent> event) throws IOException {
        String written = JSON.writeValueAsString(SampleEventFactory.of(event)).replace("\r\n", "\n") + "\n";
        Path approved = APPROVED.resolve(fileName(event));
        String expected = Files.exists(approved) ? Files.readString(approved) : "(no approved file)";
        if (!expected.equals(written)) {
            Files.createDirectories(CANDIDATES);
            Files.writeString(CANDIDATES.resolve(fileName(event)), written);
        }
        assertThat(written)
                .as("%s; if the change is meant, move target/approved/%s there", approved, fileName(event))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("events")
    void is_read_from_the_approved_file_as_it_was(Class<? extends DomainEvent> event) throws IOException {
        String approved = Files.readString(APPROVED.resolve(fileName(event)));
        assertThat(JSON.readValue(approved, event)).isEqualTo(SampleEventFactory.of(event));
    }

    @Test
    void names_are_unique_and_say_their_capability() {
        List<String> names =
                events().stream().map(it -> EventCatalog.nameOf(it).value()).toList();
        assertThat(names).doesNotHaveDuplicates();
        assertThat(events()).allSatisfy(it -> assertThat(EventCatalog.nameOf(it).value())
                .isEqualTo(it.getPackageName().replace("org.longtable.contract.", "") + "." + it.getSimpleName()));
    }

    @Test
    void no_two_events_share_a_file() {
        assertThat(events().stream().map(ApprovedEventsTest::fileName)).doesNotHaveDuplicates();
    }

    @Test
    void an_approved_file_of_any_version_has_its_event() throws IOException {
        List<String> known = events().stream().map(Class::getSimpleName).toList();
        try (Stream<Path> files = Files.list(APPROVED)) {
            assertThat(files.map(it -> it.getFileName().toString().replaceFirst("\\.v\\d+\\.json$", "")))
                    .isSubsetOf(known);
        }
    }

    private static String fileName(Class<?> event) {
        return event.getSimpleName() + ".v" + EventCatalog.nameOf(event).version() + ".json";
    }
}
