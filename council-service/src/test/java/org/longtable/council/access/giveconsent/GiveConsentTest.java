package org.longtable.council.access.giveconsent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.longtable.council.commandhandling.Violates.violates;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.longtable.contract.Personal;
import org.longtable.contract.access.ConsentKind;
import org.longtable.contract.access.ErasureReason;
import org.longtable.contract.access.PersonEvent.ConsentGiven;
import org.longtable.contract.access.PersonEvent.ConsentWithdrawn;
import org.longtable.contract.access.PersonEvent.ContactCorrected;
import org.longtable.contract.access.PersonEvent.PersonErased;
import org.longtable.council.access.AccessViolations;
import org.longtable.council.access.ConsentWording;
import org.longtable.council.access.ContactPoint;
import org.longtable.council.access.LanguageTags;
import org.longtable.council.access.PersonAggregate;
import org.longtable.council.access.PhoneNumberParser;
import org.longtable.council.commandhandling.Given;
import org.longtable.council.organization.Facts;

class GiveConsentTest {

    private static final ConsentWording TEXTS = ConsentWording.current(ConsentKind.TEXT_MESSAGES);
    private static final ConsentWording SHARED = ConsentWording.current(ConsentKind.CONTACT_SHARED);

    private final List<ContactPoint> noted = new ArrayList<>();
    private final AggregateTestFixture<PersonAggregate> fixture = Given.fixture(
            PersonAggregate.class,
            streams ->
                    new GiveConsentHandler(streams, new PhoneNumberParser("US"), (reach, person) -> noted.add(reach)));

    @Test
    void records_the_sentence_that_was_read() {
        fixture.given(Facts.ruth())
                .when(agree(SHARED, "es"))
                .expectEvents(new ConsentGiven(
                        Facts.RUTH,
                        ConsentKind.CONTACT_SHARED,
                        SHARED.version(),
                        SHARED.sentences().get("es"),
                        "es"));
    }

    @Test
    void decides_nothing_when_it_was_agreed_to_in_the_same_words() {
        fixture.given(Facts.ruth(), given(SHARED, SHARED.version()))
                .when(agree(SHARED, "es"))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void records_it_anew_when_the_words_are_newer() {
        fixture.given(Facts.ruth(), given(SHARED, SHARED.version() - 1))
                .when(agree(SHARED, "en"))
                .expectEvents(given(SHARED, SHARED.version()));
    }

    @Test
    void records_it_anew_after_it_was_withdrawn() {
        fixture.given(
                        Facts.ruth(),
                        given(SHARED, SHARED.version()),
                        new ConsentWithdrawn(Facts.RUTH, ConsentKind.CONTACT_SHARED))
                .when(agree(SHARED, "en"))
                .expectEvents(given(SHARED, SHARED.version()));
    }

    @Test
    void refuses_words_that_are_not_the_current_ones() {
        fixture.given(Facts.ruth())
                .when(new GiveConsent(
                        Facts.HOSPITAL, Facts.RUTH, ConsentKind.CONTACT_SHARED, SHARED.version() + 1, "en"))
                .expectException(violates(ConsentWordingChanged.CONSENT_WORDING_CHANGED));
    }

    @Test
    void refuses_a_language_in_which_it_is_not_written() {
        fixture.given(Facts.ruth())
                .when(agree(SHARED, "version"))
                .expectException(violates(LanguageTags.UNKNOWN_LANGUAGE_TAG));
    }

    @Test
    void agrees_to_text_messages_to_a_number_that_is_known() {
        fixture.given(Facts.ruth(), phone("617-555-0101"))
                .when(agree(TEXTS, "en"))
                .expectEvents(given(TEXTS, TEXTS.version()));
    }

    @Test
    void refuses_text_messages_without_a_number() {
        fixture.given(Facts.ruth())
                .when(agree(TEXTS, "en"))
                .expectException(violates(GiveConsent.PHONE_NUMBER_MISSING));
    }

    @Test
    void refuses_text_messages_to_what_is_no_number_to_send_to() {
        fixture.given(Facts.ruth(), phone("ext. 555-0101"))
                .when(agree(TEXTS, "en"))
                .expectException(violates(GiveConsent.UNUSABLE_PHONE_NUMBER));
    }

    @Test
    void asks_anew_for_text_messages_to_another_number() {
        fixture.given(Facts.ruth(), phone("617-555-0101"), given(TEXTS, TEXTS.version()), phone("617-555-0202"))
                .when(agree(TEXTS, "en"))
                .expectEvents(given(TEXTS, TEXTS.version()));
    }

    @Test
    void keeps_the_consent_when_something_else_is_put_right() {
        fixture.given(
                        Facts.ruth(),
                        phone("617-555-0101"),
                        given(TEXTS, TEXTS.version()),
                        new ContactCorrected(
                                Facts.RUTH, new Personal(Facts.RUTH, "Ruth V."), null, number("617-555-0101")))
                .when(agree(TEXTS, "en"))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void keeps_what_does_not_concern_the_number() {
        fixture.given(Facts.ruth(), phone("617-555-0101"), given(SHARED, SHARED.version()), phone("617-555-0202"))
                .when(agree(SHARED, "en"))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refuses_somebody_whom_nobody_knows() {
        fixture.givenNoPriorActivity()
                .when(agree(SHARED, "en"))
                .expectException(violates(AccessViolations.NO_SUCH_PERSON));
    }

    @Test
    void refuses_somebody_who_was_erased() {
        fixture.given(Facts.ruth(), new PersonErased(Facts.RUTH, ErasureReason.ASKED_FOR))
                .when(agree(SHARED, "en"))
                .expectException(violates(AccessViolations.PERSON_ALREADY_ERASED));
    }

    @ParameterizedTest
    @EnumSource
    void is_written_in_every_language_of_the_product(ConsentKind kind) {
        ConsentWording wording = ConsentWording.current(kind);
        assertThat(wording.version()).isPositive();
        assertThat(wording.sentences()).containsOnlyKeys("en", "es");
        assertThat(wording.sentences().values()).allSatisfy(it -> assertThat(it).hasSizeBetween(40, 200));
    }

    @Test
    void notes_no_address_of_what_is_refused() {
        fixture.given(Facts.ruth(), phone("617-555-0101"))
                .when(new GiveConsent(Facts.HOSPITAL, Facts.RUTH, ConsentKind.TEXT_MESSAGES, TEXTS.version() + 1, "en"))
                .expectException(violates(ConsentWordingChanged.CONSENT_WORDING_CHANGED));
        assertThat(noted).isEmpty();
    }

    private static GiveConsent agree(ConsentWording wording, String language) {
        return new GiveConsent(Facts.HOSPITAL, Facts.RUTH, wording.kind(), wording.version(), language);
    }

    private static ConsentGiven given(ConsentWording wording, int version) {
        return new ConsentGiven(Facts.RUTH, wording.kind(), version, wording.textIn("en"), "en");
    }

    private static ContactCorrected phone(String number) {
        return new ContactCorrected(Facts.RUTH, Facts.RUTHS_NAME, null, number(number));
    }

    private static Personal number(String number) {
        return new Personal(Facts.RUTH, number);
    }
}
