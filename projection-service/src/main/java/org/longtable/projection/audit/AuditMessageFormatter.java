package org.longtable.projection.audit;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.DomainEvent;
import org.longtable.contract.EventCatalog;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.Id;
import org.longtable.contract.Money;
import org.longtable.contract.Personal;
import org.longtable.contract.Position;
import org.longtable.contract.Rate;
import org.longtable.contract.Words;
import org.longtable.contract.input.TextPolicy;

/**
 * Formats an event as a sentence from a template. A template contains fields of the event in braces, and {@code
 * {actor}} is the name of the actor. Text in square brackets is omitted when a field in it is null. An event whose
 * actor is also its subject may have a template of its own.
 */
final class AuditMessageFormatter {

    static final Pattern FIELD = Pattern.compile("\\{(\\w+)}");
    static final Pattern OPTIONAL = Pattern.compile("\\[([^\\]]*)]");

    /** The suffix of the key of a template for actors who act on themselves. */
    static final String SELF = ".self";

    /** The suffix of the key of a template that says only that an event occurred. */
    static final String GENERAL = ".general";

    private static final int LONGEST = 200;

    private final AuditMessageBundle phrases;
    private final LocaleFormatter formats;
    private final NameResolver directory;

    AuditMessageFormatter(AuditMessageBundle phrases, LocaleFormatter formats, NameResolver directory) {
        this.phrases = phrases;
        this.formats = formats;
        this.directory = directory;
    }

    String format(DomainEvent event, EventMetadata act) {
        String template = templateFor(event, act);
        Map<String, String> words = formatFields(event, directory.zone(act.council()));
        words.put("actor", directory.name(act.actor()));
        String chosen = OPTIONAL.matcher(template).replaceAll(part -> {
            boolean known = FIELD.matcher(part.group(1)).results().allMatch(it -> words.containsKey(it.group(1)));
            return known ? Matcher.quoteReplacement(part.group(1)) : "";
        });
        String told = FIELD.matcher(chosen)
                .replaceAll(it -> Matcher.quoteReplacement(words.getOrDefault(it.group(1), phrases.text("unsaid"))));
        return capitalized(told);
    }

    /** Formats a sentence that omits the person, the amount, and the text. */
    String formatRedacted(DomainEvent event, String actorName) {
        String key = EventCatalog.nameOf(event.getClass()).value() + GENERAL;
        String told = phrases.text(phrases.has(key) ? key : "event" + GENERAL).replace("{actor}", actorName);
        return capitalized(told);
    }

    private String capitalized(String told) {
        return told.substring(0, 1).toUpperCase(phrases.locale()) + told.substring(1);
    }

    /** Chooses the template, with a separate one for people who act on themselves. */
    private String templateFor(DomainEvent event, EventMetadata act) {
        String name = EventCatalog.nameOf(event.getClass()).value();
        String self = name + SELF;
        boolean own = phrases.has(self)
                && Arrays.stream(event.getClass().getRecordComponents())
                        .anyMatch(it ->
                                it.getName().equals("person") && act.actor().equals(value(it, event)));
        return phrases.text(own ? self : name);
    }

    private Map<String, String> formatFields(DomainEvent event, ZoneId zone) {
        Map<String, String> words = new HashMap<>();
        for (RecordComponent component : event.getClass().getRecordComponents()) {
            Object value = value(component, event);
            if (value != null) {
                words.put(component.getName(), formatValue(component.getName(), value, zone));
            }
        }
        return words;
    }

    private String formatValue(String field, Object value, ZoneId zone) {
        return switch (value) {
            case Personal personal ->
                field.equals("name")
                        ? personal.orElse(phrases.text("erased.name"))
                        : brief(personal.orElse(phrases.text("erased")));
            case Words text -> brief(text.or(phrases.text("erased")));
            case Id id -> brief(directory.name(id));
            case Position position -> Long.toString(position.value());
            case Money money -> formats.money(money);
            case Rate rate -> formats.rate(rate);
            case LocalDate day -> formats.day(day);
            case Instant instant -> formats.time(instant, zone);
            case Enum<?> constant -> phrases.word(constant);
            case Boolean yes -> phrases.has(field + "." + yes) ? phrases.text(field + "." + yes) : yes.toString();
            case List<?> list -> list(field, list, zone);
            case String text -> text(field, text);
            default -> brief(value.toString());
        };
    }

    /** Formats a list as words, or as the number of its elements when they are records. */
    private String list(String field, List<?> list, ZoneId zone) {
        boolean composed = list.stream().anyMatch(it -> it instanceof Record && !(it instanceof Id));
        return composed
                ? Integer.toString(list.size())
                : list.stream().map(it -> formatValue(field, it, zone)).collect(Collectors.joining(", "));
    }

    private String text(String field, String text) {
        return field.toLowerCase(Locale.ROOT).contains("language") ? formats.language(text) : brief(text);
    }

    private static String brief(String text) {
        return TextPolicy.shortened(text, LONGEST);
    }

    private static @Nullable Object value(RecordComponent component, DomainEvent event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
