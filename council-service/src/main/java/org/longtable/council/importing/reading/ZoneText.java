package org.longtable.council.importing.reading;

import java.time.ZoneId;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** IANA time zones by region, in any case. Abbreviations such as CST are refused: they mean several zones. */
final class ZoneText {

    private static final Map<String, String> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> (id.contains("/") && !id.startsWith("SystemV/")) || id.equals("UTC"))
            .collect(Collectors.toUnmodifiableMap(Words::plain, Function.identity()));

    private ZoneText() {}

    static Parsed<ZoneId> read(String text) {
        String id = ZONES.get(Words.plain(text).replace(' ', '_'));
        return id == null ? Parsed.refused(Reason.UNKNOWN_TIME_ZONE) : Parsed.of(ZoneId.of(id));
    }
}
