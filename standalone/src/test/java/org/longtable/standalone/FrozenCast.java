package org.longtable.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The readers of the frozen organizations and the identifiers for requests. It is stored beside the fixture, so that no rule of the product
 * is needed to find them.
 *
 * @param now time when the fixture was finished, at which the clock stops
 * @param head last position of the ledger
 * @param code code of an anonymous idea
 * @param readers all readers
 * @param values values by path variable: people, positions, months and so on
 * @param places councils
 */
record FrozenCast(
        Instant now,
        long head,
        String code,
        List<Reader> readers,
        Map<String, List<String>> values,
        List<Place> places) {

    private static final Path FILE = FrozenFixture.FOLDER.resolve("cast.json");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    /**
     * A reader who sends queries.
     *
     * @param person the person, null for a reader who is not signed in
     * @param language language of the responses
     */
    record Reader(String name, @Nullable String person, String role, String language) {}

    /**
     * A council and its contents.
     *
     * @param things examples by their first path variable, each with all variables that belong to it
     */
    record Place(String council, Map<String, List<Map<String, String>>> things) {}

    static FrozenCast read() {
        try {
            return JSON.readValue(Files.readString(FILE), FrozenCast.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write() throws IOException {
        Files.writeString(FILE, JSON.writeValueAsString(this) + "\n");
    }

    Reader reader(String name) {
        return readers.stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
    }
}
