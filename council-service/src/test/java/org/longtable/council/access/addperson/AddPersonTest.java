package org.longtable.council.access.addperson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.longtable.council.commandhandling.Violates.violates;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.longtable.contract.Personal;
import org.longtable.contract.access.ErasureReason;
import org.longtable.contract.access.PersonEvent.PersonErased;
import org.longtable.council.access.AccessViolations;
import org.longtable.council.access.ContactPoint;
import org.longtable.council.access.LanguageTags;
import org.longtable.council.access.PersonAggregate;
import org.longtable.council.commandhandling.Given;
import org.longtable.council.organization.Facts;
import org.longtable.council.web.WebViolations;

class AddPersonTest {

    private final List<ContactPoint> noted = new ArrayList<>();
    private final AggregateTestFixture<PersonAggregate> fixture = Given.fixture(
            PersonAggregate.class,
            streams -> new AddPersonHandler(streams, (email, person) -> noted.add(email)),
            Facts.hospital());

    @Test
    void adds_a_person_with_a_tidy_address() {
        fixture.givenNoPriorActivity().when(ruth(" Ruth@Example.org\u00a0")).expectEvents(Facts.ruth());
    }

    @Test
    void refuses_somebody_who_is_there_already() {
        fixture.given(Facts.ruth())
                .when(ruth("ruth@example.org"))
                .expectException(violates(AddPerson.PERSON_ALREADY_EXISTS));
    }

    @Test
    void refuses_somebody_who_was_erased() {
        fixture.given(Facts.ruth(), new PersonErased(Facts.RUTH, ErasureReason.ASKED_FOR))
                .when(ruth("ruth@example.org"))
                .expectException(violates(AccessViolations.PERSON_ALREADY_ERASED));
    }

    @Test
    void refuses_an_organization_that_does_not_exist() {
        Given.fixture(PersonAggregate.class, streams -> new AddPersonHandler(streams, (email, person) -> {}))
                .givenNoPriorActivity()
                .when(ruth("ruth@example.org"))
                .expectException(violates(WebViolations.NO_SUCH_ORGANIZATION));
    }

    @Test
    void refuses_a_language_that_does_not_exist() {
        fixture.givenNoPriorActivity()
                .when(new AddPerson(Facts.RUTH, Facts.HOSPITAL, Facts.RUTHS_NAME, null, null, "Klingonese"))
                .expectException(violates(LanguageTags.UNKNOWN_LANGUAGE_TAG));
    }

    @Test
    void notes_no_address_of_what_is_refused() {
        fixture.givenNoPriorActivity()
                .when(new AddPerson(
                        Facts.RUTH,
                        Facts.HOSPITAL,
                        Facts.RUTHS_NAME,
                        new Personal(Facts.RUTH, "ruth@example.org"),
                        null,
                        "Klingonese"))
                .expectException(violates(LanguageTags.UNKNOWN_LANGUAGE_TAG));
        assertThat(noted).isEmpty();
    }

    private static AddPerson ruth(String email) {
        Personal address = new Personal(Facts.RUTH, email);
        return new AddPerson(Facts.RUTH, Facts.HOSPITAL, Facts.RUTHS_NAME, address, null, "EN");
    }
}
