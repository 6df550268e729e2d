package org.longtable.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.longtable.contract.ActionId;
import org.longtable.contract.ClaimId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.DomainEvent;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.IdeaId;
import org.longtable.contract.MeetingId;
import org.longtable.contract.Money;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PayAccountId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.Role;
import org.longtable.contract.Words;
import org.longtable.contract.access.PersonEvent.ErasureRequested;
import org.longtable.contract.compensation.PayAccountEvent.ClaimApproved;
import org.longtable.contract.ideas.IdeaEvent.IdeaReopened;
import org.longtable.contract.meetings.AttendeeGroup;
import org.longtable.contract.meetings.Invitee;
import org.longtable.contract.meetings.MeetingEvent.ActionAssigned;
import org.longtable.contract.meetings.MeetingEvent.MeetingClosed;
import org.longtable.contract.meetings.MeetingEvent.MeetingPublished;
import org.longtable.contract.meetings.MeetingEvent.MinutesCorrected;

/** The test checks which persons an event mentions, and which texts it contains. */
class EventPartsTest {

    private static final PersonId RUTH = new PersonId("ruth");
    private static final PersonId ZOE = new PersonId("zoe");
    private static final MeetingId MARCH = new MeetingId("march");

    @Test
    void who_did_it_is_mentioned_and_the_system_and_the_unnamed_are_not() {
        MeetingClosed closed = new MeetingClosed(MARCH, null);
        assertThat(mentioned(closed, RUTH)).containsExactly(RUTH);
        assertThat(mentioned(closed, PersonId.SYSTEM)).isEmpty();
        assertThat(mentioned(closed, PersonId.ANONYMOUS)).isEmpty();
    }

    @Test
    void whom_a_field_a_list_or_the_stream_names_is_mentioned() {
        Words text = Words.of(new CouncilId("nicu"), "Call");
        LocalDate due = LocalDate.parse("2026-04-01");
        assertThat(mentioned(new ActionAssigned(MARCH, new ActionId("call"), text, ZOE, due), RUTH))
                .containsExactly(RUTH, ZOE);
        assertThat(mentioned(new MeetingPublished(MARCH, List.of(new Invitee(ZOE, AttendeeGroup.FAMILY))), RUTH))
                .containsExactly(RUTH, ZOE);
        assertThat(mentioned(new ErasureRequested(ZOE), RUTH)).containsExactly(RUTH, ZOE);
    }

    @Test
    void about_whom_a_text_is_and_to_whose_pay_it_belongs_is_mentioned() {
        assertThat(mentioned(new IdeaReopened(new IdeaId("chairs"), new Personal(ZOE, "Again")), RUTH))
                .containsExactly(RUTH, ZOE);
        assertThat(mentioned(new MeetingClosed(MARCH, Words.about(ZOE, "Zoe spoke")), RUTH))
                .containsExactly(RUTH, ZOE);
        PayAccountId account = PayAccountId.of(ZOE, 2026);
        assertThat(mentioned(new ClaimApproved(account, new ClaimId("march"), Money.usd(100)), RUTH))
                .containsExactly(RUTH, ZOE);
    }

    @Test
    void a_text_says_its_field_and_its_owner() {
        MinutesCorrected corrected = new MinutesCorrected(
                MARCH, Words.of(new CouncilId("nicu"), "Twelve chairs"), Words.plain("noted wrongly"));
        assertThat(EventContents.texts(corrected))
                .containsExactly(
                        new EventContents.Text("what", "council:nicu", "Twelve chairs", null),
                        new EventContents.Text("why", null, "noted wrongly", null));
    }

    private static Set<PersonId> mentioned(DomainEvent event, PersonId actor) {
        EventMetadata act = new EventMetadata(
                new OrganizationId("lakeside"),
                new CouncilId("nicu"),
                actor,
                Role.COORDINATOR,
                null,
                "request",
                "request",
                null,
                Instant.parse("2026-03-02T15:00:00Z"));
        return EventContents.mentioned(event, act);
    }
}
