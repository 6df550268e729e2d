package org.longtable.projection.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.longtable.projection.meetings.Happenings.ACT;
import static org.longtable.projection.meetings.Happenings.MARCH;
import static org.longtable.projection.meetings.Happenings.START;
import static org.longtable.projection.meetings.Happenings.scheduled;

import java.time.Instant;
import java.time.YearMonth;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.longtable.admission.CurrentUser;
import org.longtable.admission.RoleScope;
import org.longtable.contract.CouncilId;
import org.longtable.contract.MeetingId;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;
import org.longtable.contract.Words;
import org.longtable.contract.meetings.MeetingEvent.MeetingCancelled;
import org.longtable.contract.meetings.MeetingEvent.MeetingMoved;
import org.longtable.projection.projectionframework.ViewBench;

class MeetingCalendarTest {

    private static final CurrentUser LEADER = new CurrentUser(new PersonId("lea"), Role.LEADER);

    private final ViewBench bench = new ViewBench();
    private final MeetingCalendarView view =
            bench.view(views -> new MeetingCalendarView(views, any -> RoleScope.EVERYTHING));

    @AfterEach
    void closes() {
        bench.close();
    }

    private static final CouncilId COUNCIL = new CouncilId("council-1");
    private static final OrganizationId ORGANIZATION = new OrganizationId("org-1");
    private static final YearMonth IN_MARCH = YearMonth.of(2026, 3);
    private static final YearMonth IN_APRIL = YearMonth.of(2026, 4);
    /** 20:00 on March 31 in Chicago, which is April 1 in UTC. */
    private static final Instant LATE = Instant.parse("2026-04-01T01:00:00Z");

    @Test
    void knows_months_by_the_meetings_own_clock() throws Exception {
        bench.happened(
                ACT, scheduled(MARCH, LATE), scheduled(new MeetingId("early"), Instant.parse("2026-03-03T00:00:00Z")));

        assertThat(view.ofCouncil(COUNCIL, IN_MARCH))
                .extracting(it -> it.meeting().value())
                .containsExactly("early", "march");
        assertThat(view.ofCouncil(COUNCIL, IN_APRIL)).isEmpty();
    }

    @Test
    void shows_an_organization_all_its_councils() throws Exception {
        bench.happened(ACT, scheduled(MARCH, LATE));
        bench.happened(ViewBench.act("council-2", LATE), scheduled(new MeetingId("other"), LATE.minusSeconds(60)));

        assertThat(view.ofOrganization(ORGANIZATION, IN_MARCH, LEADER))
                .extracting(MeetingSummary::council)
                .containsExactly("council-2", "council-1");
        assertThat(view.ofCouncil(COUNCIL, IN_MARCH)).hasSize(1);
        assertThat(view.ofOrganization(new OrganizationId("org-2"), IN_MARCH, LEADER))
                .isEmpty();
    }

    @Test
    void moves_a_meeting_to_its_new_month_and_says_when_it_is_cancelled() throws Exception {
        Instant april = Instant.parse("2026-04-10T15:00:00Z");
        bench.happened(ACT, scheduled(MARCH, START), new MeetingMoved(MARCH, START, april, false, Words.plain("snow")));
        bench.happened(ACT, new MeetingCancelled(MARCH, Words.plain("more snow")));

        assertThat(view.ofCouncil(COUNCIL, IN_MARCH)).isEmpty();
        assertThat(view.ofCouncil(COUNCIL, IN_APRIL))
                .extracting(MeetingSummary::start, MeetingSummary::phase)
                .containsExactly(tuple(april, MeetingPhase.CANCELLED));
    }

    @Test
    void keeps_a_meeting_that_is_moved_within_its_month() throws Exception {
        Instant next = START.minusSeconds(86_400);
        bench.happened(ACT, scheduled(MARCH, START), new MeetingMoved(MARCH, START, next, true, Words.plain("snow")));

        bench.again();

        assertThat(view.ofCouncil(COUNCIL, IN_MARCH))
                .extracting(MeetingSummary::start)
                .containsExactly(next);
    }
}
