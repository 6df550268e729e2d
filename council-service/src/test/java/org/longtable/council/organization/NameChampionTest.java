package org.longtable.council.organization;

import static org.longtable.council.commandhandling.Violates.violates;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.access.PersonEvent.PersonAdded;
import org.longtable.contract.organization.CouncilEvent.ChampionNamed;
import org.longtable.council.access.AccessViolations;
import org.longtable.council.commandhandling.Given;

class NameChampionTest {

    private static final NameChampion COMMAND = new NameChampion(Facts.NICU, Facts.RUTH);
    private static final ChampionNamed NAMED = new ChampionNamed(Facts.NICU, Facts.RUTH, Facts.RUTHS_NAME);

    private final AggregateTestFixture<CouncilAggregate> fixture =
            Given.fixture(CouncilAggregate.class, NameChampion.class, Facts.ruth());

    @Test
    void names_somebody_whom_the_organization_knows() {
        fixture.given(Facts.nicu()).when(COMMAND).expectEvents(NAMED);
    }

    @Test
    void decides_nothing_when_it_is_the_champion_already() {
        fixture.given(Facts.nicu(), NAMED)
                .when(COMMAND)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refuses_somebody_whom_nobody_knows() {
        fixture.given(Facts.nicu())
                .when(new NameChampion(Facts.NICU, new PersonId("nobody")))
                .expectException(violates(AccessViolations.NO_SUCH_PERSON));
    }

    @Test
    void refuses_somebody_of_another_organization() {
        PersonAdded elsewhere =
                new PersonAdded(Facts.RUTH, new OrganizationId("clinic"), Facts.RUTHS_NAME, null, null, "en");
        Given.fixture(CouncilAggregate.class, NameChampion.class, elsewhere)
                .given(Facts.nicu())
                .when(COMMAND)
                .expectException(violates(AccessViolations.NO_SUCH_PERSON));
    }
}
