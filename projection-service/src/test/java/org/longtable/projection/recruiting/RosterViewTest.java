package org.longtable.projection.recruiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.longtable.admission.CurrentUser;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;
import org.longtable.contract.organization.CouncilEvent.SeatsChanged;
import org.longtable.contract.recruiting.Relationship;
import org.longtable.contract.recruiting.RosterEvent.AdvisorReturned;
import org.longtable.contract.recruiting.RosterEvent.InvitationDeclined;
import org.longtable.contract.recruiting.SeatKind;
import org.longtable.projection.projectionframework.NotFoundException;
import org.longtable.projection.projectionframework.ViewBench;

class RosterViewTest {

    private static final CurrentUser COORDINATOR = new CurrentUser(new PersonId("cora"), Role.COORDINATOR);
    private static final CurrentUser STRANGER = new CurrentUser(new PersonId("stranger"), Role.ADVISOR);

    private static final AdvisorId STAFFS_WAY = new AdvisorId("advisor-staff");
    private static final PersonId NURSE = new PersonId("nurse");

    private final ViewBench bench = new ViewBench();
    private final RosterView view = bench.view(RosterView::new);

    @AfterEach
    void stop() {
        bench.close();
    }

    @Test
    void moves_a_prospect_through_the_pipeline() throws Exception {
        bench.happened(ViewBench.act(Ana.NOON), Ana.council(), Ana.nominated());
        assertThat(view.pipeline(Ana.COUNCIL, COORDINATOR).nominated())
                .extracting(RosterView.RosterEntry::person)
                .containsExactly(Ana.ANA);

        bench.happened(ViewBench.act(Ana.NOON.plusSeconds(60)), Ana.contacted("Hello."), Ana.contacted("Hello again."));
        bench.again();
        RosterView.RosterEntry contacted =
                view.pipeline(Ana.COUNCIL, COORDINATOR).contacted().getFirst();
        assertThat(contacted.contacts()).isEqualTo(2);
        assertThat(contacted.since()).isEqualTo(Ana.NOON.plusSeconds(60));
        assertThat(view.pipeline(Ana.COUNCIL, COORDINATOR).nominated()).isEmpty();

        bench.happened(ViewBench.act(Ana.NOON), Ana.invited());
        assertThat(view.pipeline(Ana.COUNCIL, COORDINATOR).invited()).hasSize(1);

        bench.happened(ViewBench.act(Ana.NOON), new InvitationDeclined(Ana.ROSTER, Ana.WAY, Ana.ANA, null));
        assertThat(view.pipeline(Ana.COUNCIL, COORDINATOR).invited()).isEmpty();
        assertThat(view.pipeline(Ana.COUNCIL, COORDINATOR).declined()).hasSize(1);
        assertThat(view.pipeline(Ana.COUNCIL, STRANGER).declined())
                .as("who said no is not for the others")
                .isEmpty();
    }

    @Test
    void counts_seats_and_the_share_of_families() throws Exception {
        bench.happened(
                ViewBench.act(Ana.NOON),
                Ana.council(),
                new SeatsChanged(Ana.COUNCIL, 9, 2),
                Ana.nominated(),
                Ana.joined(),
                Ana.nominated(STAFFS_WAY, NURSE, Relationship.STAFF),
                Ana.joined(STAFFS_WAY, NURSE, Relationship.STAFF));
        bench.again();

        RosterView.RosterPage page = view.roster(Ana.COUNCIL);
        assertThat(page.family()).isEqualTo(new RosterView.SeatCount(9, 1));
        assertThat(page.staff()).isEqualTo(new RosterView.SeatCount(2, 1));
        assertThat(page.familyShare()).isEqualTo(0.5);
        assertThat(page.members()).extracting(RosterView.RosterEntry::joinedOn).containsOnly(Ana.TODAY);
    }

    @Test
    void keeps_who_left_and_seats_who_returns() throws Exception {
        bench.happened(ViewBench.act(Ana.NOON), Ana.council(), Ana.nominated(), Ana.joined(), Ana.left());
        bench.again();
        RosterView.RosterPage after = view.roster(Ana.COUNCIL);
        assertThat(after.members()).isEmpty();
        assertThat(after.familyShare()).isNull();
        assertThat(after.former())
                .extracting(RosterView.RosterEntry::leftOn, RosterView.RosterEntry::termCompleted)
                .containsExactly(tuple(Ana.TODAY, true));

        LocalDate later = Ana.TODAY.plusMonths(3);
        bench.happened(
                ViewBench.act(Ana.NOON),
                new AdvisorReturned(Ana.ROSTER, Ana.WAY, Ana.ANA, SeatKind.FAMILY, later, later.plusYears(2)));
        assertThat(view.roster(Ana.COUNCIL).former()).isEmpty();
        assertThat(view.roster(Ana.COUNCIL).members())
                .extracting(RosterView.RosterEntry::joinedOn, RosterView.RosterEntry::leftOn)
                .containsExactly(tuple(later, null));
    }

    @Test
    void does_not_know_every_council() {
        assertThatThrownBy(() -> view.roster(new CouncilId("another"))).isInstanceOf(NotFoundException.class);
    }
}
