package org.longtable.council.importing.parsing;

import java.time.ZoneId;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Parses IANA time zone names. Abbreviations such as CST are rejected, because they stand for several zones. */
final class TimeZoneParser {

    private static final Map<String, String> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> (id.contains("/") && !id.startsWith("SystemV/")) || id.equals("UTC"))
            .collect(Collectors.toUnmodifiableMap(TextNormalizer::withoutAccents, Function.identity()));

    private TimeZoneParser() {}

    static ParseResult<ZoneId> read(String text) {
        String id = ZONES.get(TextNormalizer.withoutAccents(text).replace(' ', '_'));
        return id == null ? ParseResult.refused(ValidationErrorCode.UNKNOWN_TIME_ZONE) : ParseResult.of(ZoneId.of(id));
    }
}
