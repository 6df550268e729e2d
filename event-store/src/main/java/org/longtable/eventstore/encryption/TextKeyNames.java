package org.longtable.eventstore.encryption;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The class finds the names of the keys that a stored event needs, without deserializing it. */
public final class TextKeyNames {

    private static final Pattern NAMED = Pattern.compile("\"key\":\"([A-Za-z0-9_-]{16})\"");

    private TextKeyNames() {}

    /** Returns the names of the keys that these JSON texts need. Some of the names may have no key. */
    public static List<String> in(Stream<String> payloads) {
        return payloads.filter(payload -> payload.contains("\"key\":"))
                .flatMap(payload -> NAMED.matcher(payload).results())
                .map(match -> match.group(1))
                .toList();
    }
}
