package org.longtable.projection.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.longtable.admission.CurrentUser;
import org.longtable.contract.CouncilId;
import org.longtable.contract.Money;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.Rate;
import org.longtable.contract.Role;
import org.longtable.contract.Words;
import org.longtable.contract.organization.CouncilEvent.ChampionNamed;
import org.longtable.contract.organization.CouncilEvent.CharterAdopted;
import org.longtable.contract.organization.CouncilEvent.CharterAmended;
import org.longtable.contract.organization.CouncilEvent.CouncilClosed;
import org.longtable.contract.organization.CouncilEvent.CouncilOpened;
import org.longtable.contract.organization.CouncilEvent.SeatsChanged;
import org.longtable.contract.organization.TenantEvent.OrganizationCreated;
import org.longtable.contract.organization.TenantEvent.PolicySet;
import org.longtable.projection.projectionframework.NotFoundException;
import org.longtable.projection.projectionframework.ViewBench;

class OrganizationViewTest {

    private static final Instant NOON = Instant.parse("2025-11-20T18:00:00Z");
    private static final OrganizationId HOSPITAL = new OrganizationId("org-1");
    private static final CouncilId NICU = new CouncilId("nicu");
    private static final CouncilId TEENS = new CouncilId("teens");
    private static final PersonId RUTH = new PersonId("ruth");
    private static final CurrentUser COORDINATOR = new CurrentUser(RUTH, Role.COORDINATOR);
    private static final CurrentUser NOBODY = new CurrentUser(PersonId.ANONYMOUS, Role.ANONYMOUS);
    private static final LocalDate DAY = LocalDate.parse("2025-11-20");

    private final ViewBench bench = new ViewBench();
    private final OrganizationView view = bench.view(
            views -> new OrganizationView(views, asked -> Optional.of(HOSPITAL).filter(own -> asked.isSignedIn())));

    @AfterEach
    void stop() {
        bench.close();
    }

    @Test
    void shows_councils_as_they_are_now_and_closed_ones_apart() throws Exception {
        bench.happened(
                ViewBench.act(NOON),
                new OrganizationCreated(HOSPITAL, "Children's Hospital", "USD"),
                opened(NICU, "NICU Family Council"),
                opened(TEENS, "Teen Advisory Board"),
                new SeatsChanged(NICU, 9, 2),
                new ChampionNamed(NICU, RUTH, new Personal(RUTH, "Ruth Vega")),
                new CouncilClosed(TEENS, Words.plain("Joined with another council.")));
        bench.again();

        OrganizationView.Organization organization = view.organization(COORDINATOR);
        assertThat(organization.name()).isEqualTo("Children's Hospital");
        assertThat(organization.councils())
                .containsExactly(new OrganizationView.Council(
                        "nicu", "NICU Family Council", List.of("en", "es"), "America/Chicago", 9, 2, 24, RUTH, 0));
        assertThat(organization.closedCouncils())
                .extracting(OrganizationView.Council::id)
                .containsExactly("teens");
    }

    @Test
    void says_that_there_is_none_while_the_store_is_empty() {
        assertThatThrownBy(() -> view.organization(COORDINATOR))
                .isInstanceOfSatisfying(
                        NotFoundException.class,
                        it -> assertThat(it.getBody().getType()).hasToString("/problems/no-organization"));
    }

    @Test
    void keeps_every_version_of_a_charter() throws Exception {
        bench.happened(
                ViewBench.act(NOON),
                opened(NICU, "NICU Family Council"),
                new CharterAdopted(NICU, 1, Words.plain("Monthly."), DAY),
                new CharterAmended(NICU, 2, Words.plain("Weekly."), Words.plain("More often."), DAY.plusDays(1)));
        bench.again();

        assertThat(view.charter(NICU).versions())
                .containsExactly(
                        new OrganizationView.CharterVersion(
                                2, Words.plain("Weekly."), Words.plain("More often."), DAY.plusDays(1)),
                        new OrganizationView.CharterVersion(1, Words.plain("Monthly."), null, DAY));
        assertThat(view.organization(COORDINATOR).councils())
                .extracting(OrganizationView.Council::charterVersion)
                .containsExactly(2);
    }

    @Test
    void shows_the_policy_of_each_year_as_it_was_set_last() throws Exception {
        bench.happened(
                ViewBench.act(NOON),
                new OrganizationCreated(HOSPITAL, "Children's Hospital", "USD"),
                policy(2026, 725),
                policy(2025, 655),
                policy(2025, 700));
        bench.again();

        assertThat(view.organization(COORDINATOR).policies())
                .extracting(OrganizationView.PayPolicy::year, it -> it.mileage().milli())
                .containsExactly(tuple(2025, 700L), tuple(2026, 725L));
        assertThat(view.organization(NOBODY).policies())
                .as("what is paid is not for strangers")
                .isEmpty();
    }

    private static CouncilOpened opened(CouncilId council, String name) {
        return new CouncilOpened(council, HOSPITAL, name, List.of("en", "es"), "America/Chicago", 8, 3, 24);
    }

    private static PolicySet policy(int year, long mileage) {
        return new PolicySet(
                HOSPITAL,
                year,
                Rate.usd(57_000),
                Rate.usd(mileage),
                Rate.usd(15_000),
                Rate.usd(50_000),
                null,
                Money.usd(60_000),
                80);
    }
}
