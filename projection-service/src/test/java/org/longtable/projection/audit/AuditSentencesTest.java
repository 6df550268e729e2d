package org.longtable.projection.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.longtable.admission.SensitivityPolicy;
import org.longtable.contract.DomainEvent;
import org.longtable.contract.EventCatalog;

@Tag("integration")
class AuditSentencesTest {

    static Stream<Arguments> events() {
        return EventCatalog.events().stream()
                .flatMap(event -> Stream.of("en", "es").map(language -> Arguments.of(language, event)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("events")
    void every_event_has_a_sentence_that_names_only_its_fields(String language, Class<? extends DomainEvent> event) {
        Set<String> fields = Stream.concat(
                        Stream.of("actor"),
                        Arrays.stream(event.getRecordComponents()).map(RecordComponent::getName))
                .collect(Collectors.toSet());

        assertThat(fields).containsAll(named(template(language, event)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("events")
    void a_field_that_may_be_null_stands_in_brackets(String language, Class<? extends DomainEvent> event) {
        String firm = AuditMessageFormatter.OPTIONAL
                .matcher(template(language, event))
                .replaceAll("");

        assertThat(nullable(event)).noneMatch(named(firm)::contains);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("events")
    void both_languages_say_the_same_fields(String language, Class<? extends DomainEvent> event) {
        assertThat(named(template(language, event))).containsExactlyInAnyOrderElementsOf(named(template("en", event)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("events")
    void every_constant_has_a_word(String language, Class<? extends DomainEvent> event) {
        AuditMessageBundle phrases = AuditMessageBundle.forLocale(Locale.of(language));
        for (RecordComponent component : event.getRecordComponents()) {
            if (component.getType().isEnum()) {
                for (Object constant : component.getType().getEnumConstants()) {
                    assertThat(phrases.word((Enum<?>) constant)).isNotBlank();
                }
            }
        }
    }

    static Stream<Arguments> sentencesOfTheirOwn() {
        return events().filter(it ->
                AuditMessageBundle.forLocale(Locale.of((String) it.get()[0])).has(own(it.get()[1])));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("sentencesOfTheirOwn")
    void what_somebody_did_for_themselves_is_told_alike_without_naming_them_twice(
            String language, Class<? extends DomainEvent> event) {
        List<String> fields = named(template(language, event));
        List<String> own =
                named(AuditMessageBundle.forLocale(Locale.of(language)).text(own(event)));

        assertThat(fields).contains("person");
        assertThat(own)
                .containsExactlyInAnyOrderElementsOf(
                        fields.stream().filter(it -> !it.equals("person")).toList());
        assertThat(AuditMessageBundle.forLocale(Locale.of(language.equals("en") ? "es" : "en"))
                        .has(own(event)))
                .isTrue();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("sentencesOfTheirOwn")
    void a_field_of_theirs_that_may_be_null_stands_in_brackets(String language, Class<? extends DomainEvent> event) {
        String text = AuditMessageBundle.forLocale(Locale.of(language)).text(own(event));
        String firm = AuditMessageFormatter.OPTIONAL.matcher(text).replaceAll("");

        assertThat(nullable(event)).noneMatch(named(firm)::contains);
    }

    static Stream<Arguments> confided() {
        return events().filter(
                        it -> SensitivityPolicy.isSensitive((DomainEvent) SampleEvents.of((Class<?>) it.get()[1])));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("confided")
    void what_is_confided_can_be_told_generally(String language, Class<? extends DomainEvent> event) {
        String key = EventCatalog.nameOf(event).value() + AuditMessageFormatter.GENERAL;
        String general = AuditMessageBundle.forLocale(Locale.of(language)).text(key);

        assertThat(named(general)).isSubsetOf("actor");
        assertThat(AuditMessageFormatter.OPTIONAL.matcher(general).find()).isFalse();
    }

    private static String own(Object event) {
        return EventCatalog.nameOf(((Class<?>) event).asSubclass(DomainEvent.class))
                        .value()
                + AuditMessageFormatter.SELF;
    }

    private static String template(String language, Class<? extends DomainEvent> event) {
        return AuditMessageBundle.forLocale(Locale.of(language))
                .text(EventCatalog.nameOf(event).value());
    }

    private static List<String> named(String template) {
        Matcher fields = AuditMessageFormatter.FIELD.matcher(template);
        return fields.results().map(it -> it.group(1)).toList();
    }

    private static List<String> nullable(Class<? extends DomainEvent> event) {
        return Arrays.stream(event.getRecordComponents())
                .filter(it -> it.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName)
                .toList();
    }
}
