package org.longtable.council.organization;

import static org.longtable.council.commandhandling.Violates.violates;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.longtable.council.access.LanguageTags;
import org.longtable.council.commandhandling.Given;
import org.longtable.council.web.WebViolations;

class OpenCouncilTest {

    private final AggregateTestFixture<CouncilAggregate> fixture =
            Given.fixture(CouncilAggregate.class, OpenCouncil.class, Facts.hospital());

    @Test
    void opens_a_council() {
        fixture.givenNoPriorActivity()
                .when(council(List.of("en", "ES", "es"), "America/Chicago", 8))
                .expectEvents(Facts.nicu());
    }

    @Test
    void decides_nothing_when_it_is_open_already() {
        fixture.given(Facts.nicu())
                .when(council(List.of("en", "es"), "America/Chicago", 8))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refuses_other_details_under_the_same_identifier() {
        fixture.given(Facts.nicu())
                .when(council(List.of("en", "es"), "America/Chicago", 9))
                .expectException(violates(OpenCouncil.COUNCIL_ALREADY_OPENED));
    }

    @Test
    void refuses_a_zone_that_does_not_exist() {
        fixture.givenNoPriorActivity()
                .when(council(List.of("en"), "Chicago", 8))
                .expectException(violates(OpenCouncil.UNKNOWN_COUNCIL_TIME_ZONE));
    }

    @Test
    void refuses_a_language_that_does_not_exist() {
        fixture.givenNoPriorActivity()
                .when(council(List.of("qq"), "America/Chicago", 8))
                .expectException(violates(LanguageTags.UNKNOWN_LANGUAGE_TAG));
        fixture.givenNoPriorActivity()
                .when(council(List.of("not a tag"), "America/Chicago", 8))
                .expectException(violates(LanguageTags.UNKNOWN_LANGUAGE_TAG));
    }

    @Test
    void refuses_a_council_without_a_language() {
        fixture.givenNoPriorActivity()
                .when(council(List.of(), "America/Chicago", 8))
                .expectException(violates(OpenCouncil.COUNCIL_LANGUAGE_MISSING));
    }

    @Test
    void refuses_an_organization_that_does_not_exist() {
        Given.fixture(CouncilAggregate.class, OpenCouncil.class)
                .givenNoPriorActivity()
                .when(council(List.of("en"), "America/Chicago", 8))
                .expectException(violates(WebViolations.NO_SUCH_ORGANIZATION));
    }

    private static OpenCouncil council(List<String> languages, String zone, int familySeats) {
        return new OpenCouncil(Facts.NICU, Facts.HOSPITAL, "NICU Family Council ", languages, zone, familySeats, 3, 24);
    }
}
