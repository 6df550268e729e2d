package org.longtable.projection.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.longtable.admission.RoleScope;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.access.ErasureReason;
import org.longtable.contract.access.PersonEvent.ErasureRequestTakenBack;
import org.longtable.contract.access.PersonEvent.ErasureRequested;
import org.longtable.contract.access.PersonEvent.PersonAdded;
import org.longtable.contract.access.PersonEvent.PersonErased;
import org.longtable.projection.access.ErasureRequestsQuery.PendingErasureRequest;
import org.longtable.projection.projectionframework.ViewBench;

class ErasureRequestsTest {

    private static final Instant NOON = Instant.parse("2025-11-20T18:00:00Z");
    private static final Instant EARLIER = NOON.minus(Duration.ofDays(3));
    private static final OrganizationId HOSPITAL = new OrganizationId("org-1");
    private static final PersonId RUTH = new PersonId("ruth");
    private static final PersonId ZOE = new PersonId("zoe");

    private final ViewBench bench = new ViewBench();
    private final PeopleView people = bench.view(views -> new PeopleView(
            views, asked -> Optional.of(HOSPITAL), asked -> true, asked -> RoleScope.EVERYTHING, Optional.empty()));
    private final ErasureRequestsQuery requests = new ErasureRequestsQuery(people);

    @AfterEach
    void stop() {
        bench.close();
    }

    @Test
    void shows_who_waits_the_longest_first() throws Exception {
        bench.happened(ViewBench.act(NOON), added(RUTH, "Ruth Vega"), added(ZOE, "Zoe"), new ErasureRequested(RUTH));
        bench.happened(ViewBench.act(EARLIER), new ErasureRequested(ZOE));
        bench.again();

        assertThat(requests.waiting(HOSPITAL).requests())
                .containsExactly(
                        new PendingErasureRequest("zoe", "Zoe", EARLIER),
                        new PendingErasureRequest("ruth", "Ruth Vega", NOON));
        assertThat(people.person(RUTH).erasureRequested()).isEqualTo(NOON);
        assertThat(requests.waiting(new OrganizationId("another")).requests()).isEmpty();
    }

    @Test
    void shows_nobody_who_asks_no_more_or_was_erased() throws Exception {
        bench.happened(
                ViewBench.act(NOON),
                added(RUTH, "Ruth Vega"),
                added(ZOE, "Zoe"),
                new ErasureRequested(RUTH),
                new ErasureRequested(ZOE),
                new ErasureRequestTakenBack(RUTH),
                new PersonErased(ZOE, ErasureReason.ASKED_FOR));
        bench.again();

        assertThat(requests.waiting(HOSPITAL).requests()).isEmpty();
    }

    private static PersonAdded added(PersonId person, String name) {
        return new PersonAdded(person, HOSPITAL, new Personal(person, name), null, null, "en");
    }
}
