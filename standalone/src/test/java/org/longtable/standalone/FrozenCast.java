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
 * Who asks the frozen organizations, and the identifiers that requests name. It stands beside the fixture, so that no rule of the product is
 * needed to find them again.
 *
 * @param now when the fixture was finished; the clock stops there
 * @param head the ledger's last position
 * @param code of an anonymous idea
 * @param readers everybody who asks
 * @param values by variable of an address, what to put there: people, positions, months and the like
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
     * Somebody who asks.
     *
     * @param person null for somebody who is not signed in
     * @param language of the answers
     */
    record Reader(String name, @Nullable String person, String role, String language) {}

    /**
     * A council and what is in it.
     *
     * @param things by the first variable that an address names it with, some of each kind; each with the variables that belong to it
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
