package org.longtable.council.access.preferlanguage;

import static org.longtable.council.commandhandling.Violates.violates;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.longtable.contract.access.PersonEvent.LanguagePreferred;
import org.longtable.council.access.AccessViolations;
import org.longtable.council.access.LanguageTags;
import org.longtable.council.access.PersonAggregate;
import org.longtable.council.commandhandling.Given;
import org.longtable.council.organization.Facts;

class PreferLanguageTest {

    private final AggregateTestFixture<PersonAggregate> fixture =
            Given.fixture(PersonAggregate.class, PreferLanguage.class);

    @Test
    void notes_the_language() {
        fixture.given(Facts.ruth()).when(prefer("es")).expectEvents(new LanguagePreferred(Facts.RUTH, "es"));
    }

    @Test
    void decides_nothing_when_it_is_preferred_already() {
        fixture.given(Facts.ruth())
                .when(prefer("en"))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refuses_a_language_that_does_not_exist() {
        fixture.given(Facts.ruth()).when(prefer("xx")).expectException(violates(LanguageTags.UNKNOWN_LANGUAGE_TAG));
    }

    @Test
    void refuses_somebody_whom_nobody_knows() {
        fixture.givenNoPriorActivity().when(prefer("es")).expectException(violates(AccessViolations.NO_SUCH_PERSON));
    }

    private static PreferLanguage prefer(String language) {
        return new PreferLanguage(Facts.HOSPITAL, Facts.RUTH, language);
    }
}
