package org.longtable.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The test checks that no event contains unencrypted free text. The exceptions are codes and public names, with the
 * reason for each group (0022).
 */
class FreeTextTest {

    /** Tags, codes, zones, and hashes, which are chosen from a list or computed. */
    private static final Set<String> NOT_WORDS = Set.of(
            "AccommodationRequested.language",
            "AuthorAnswered.language",
            "ConsentGiven.language",
            "CouncilOpened.languages",
            "CouncilOpened.zone",
            "EntryRedacted.textKey",
            "IdeaDeclined.language",
            "IdeaPutOnAgenda.zone",
            "IdeaSubmitted.codeHash",
            "IdeaSubmitted.language",
            "InvitationAnswered.interpreterLanguage",
            "LanguagePreferred.language",
            "MeetingScheduled.languages",
            "MeetingScheduled.zone",
            "Money.currency",
            "OrganizationCreated.currency",
            "PersonAdded.language",
            "Rate.currency",
            "SkillsProfiled.languages");

    /** Sentences of the product itself: the wording of a consent comes from a file, not from a person. */
    private static final Set<String> OF_THE_PRODUCT = Set.of("ConsentGiven.wording");

    /** Public information of an organization: names of the organization and its councils, and the place and title of meetings. */
    private static final Set<String> ON_THE_NOTICE_BOARD = Set.of(
            "CouncilOpened.name",
            "FeedbackGiven.meetingTitle",
            "IdeaPutOnAgenda.meetingTitle",
            "MeetingScheduled.link",
            "MeetingScheduled.phone",
            "MeetingScheduled.place",
            "MeetingScheduled.title",
            "OrganizationCreated.name");

    @Test
    void every_text_of_an_event_is_sealed_or_listed_as_no_words_of_a_person() {
        Set<String> plain = new TreeSet<>();
        EventCatalog.events().forEach(event -> strings(event, plain));

        assertThat(plain).allSatisfy(it -> assertThat(it)
                .isIn(Stream.of(NOT_WORDS, OF_THE_PRODUCT, ON_THE_NOTICE_BOARD)
                        .flatMap(Set::stream)
                        .toList()));
    }

    private static void strings(Class<?> type, Set<String> found) {
        for (RecordComponent component : type.getRecordComponents()) {
            types(component.getGenericType()).forEach(of -> {
                if (of.equals(String.class)) {
                    found.add(type.getSimpleName() + "." + component.getName());
                } else if (of instanceof Class<?> nested && nested.isRecord() && !isSealedOrId(nested)) {
                    strings(nested, found);
                }
            });
        }
    }

    private static Stream<Type> types(Type type) {
        return type instanceof ParameterizedType generic
                ? Arrays.stream(generic.getActualTypeArguments()).flatMap(FreeTextTest::types)
                : Stream.of(type);
    }

    private static boolean isSealedOrId(Class<?> type) {
        return type.equals(Personal.class) || type.equals(Words.class) || Id.class.isAssignableFrom(type);
    }
}
