package org.longtable.projection.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.longtable.projection.meetings.Happenings.ACT;
import static org.longtable.projection.meetings.Happenings.GUEST;
import static org.longtable.projection.meetings.Happenings.MARCH;
import static org.longtable.projection.meetings.Happenings.MARISOL;
import static org.longtable.projection.meetings.Happenings.START;
import static org.longtable.projection.meetings.Happenings.TOM;
import static org.longtable.projection.meetings.Happenings.published;
import static org.longtable.projection.meetings.Happenings.scheduled;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.longtable.contract.MeetingId;
import org.longtable.contract.Personal;
import org.longtable.contract.Words;
import org.longtable.contract.meetings.AccommodationKind;
import org.longtable.contract.meetings.AttendeeGroup;
import org.longtable.contract.meetings.InvitationAnswer;
import org.longtable.contract.meetings.Invitee;
import org.longtable.contract.meetings.MeetingEvent.InvitationAnswered;
import org.longtable.contract.meetings.MeetingEvent.MeetingCancelled;
import org.longtable.contract.meetings.MeetingEvent.MeetingMoved;
import org.longtable.contract.meetings.MeetingEvent.MeetingPublished;
import org.longtable.contract.meetings.MeetingEvent.MorePeopleInvited;
import org.longtable.projection.projectionframework.ViewBench;

class InvitationsTest {

    private final ViewBench bench = new ViewBench();
    private final InvitationsView view = bench.view(InvitationsView::new);

    @AfterEach
    void closes() {
        bench.close();
    }

    @Test
    void shows_a_person_the_meetings_of_all_councils_with_their_answer() throws Exception {
        MeetingId other = new MeetingId("other");
        Personal note = new Personal(MARISOL, "a little late");
        bench.happened(ACT, scheduled(MARCH, START), published());
        bench.happened(
                ViewBench.act("council-2", START),
                scheduled(other, START.plusSeconds(86_400)),
                new MeetingPublished(other, List.of(new Invitee(MARISOL, AttendeeGroup.FAMILY))));
        bench.happened(
                ACT,
                new InvitationAnswered(
                        MARCH, MARISOL, InvitationAnswer.YES, List.of(AccommodationKind.INTERPRETER), "es", note));

        assertThat(view.of(MARISOL))
                .extracting(it -> it.card().council(), InvitationsView.Invitation::answer)
                .containsExactly(
                        tuple("council-2", new InvitationsView.InvitationResponse(other, null, List.of(), null, null)),
                        tuple(
                                "council-1",
                                new InvitationsView.InvitationResponse(
                                        MARCH,
                                        InvitationAnswer.YES,
                                        List.of(AccommodationKind.INTERPRETER),
                                        "es",
                                        note)));
        assertThat(view.of(TOM))
                .extracting(it -> it.answer().answer())
                .containsOnlyNulls()
                .hasSize(1);
        assertThat(view.of(GUEST)).isEmpty();
    }

    @Test
    void follows_the_meeting_and_those_invited_later() throws Exception {
        bench.happened(
                ACT,
                scheduled(MARCH, START),
                published(),
                new MorePeopleInvited(MARCH, List.of(new Invitee(GUEST, AttendeeGroup.FAMILY))));
        bench.happened(
                ACT,
                new MeetingMoved(MARCH, START, START.plusSeconds(60), true, Words.plain("room")),
                new MeetingCancelled(MARCH, Words.plain("snow")));

        bench.again();

        assertThat(view.of(GUEST))
                .extracting(it -> it.card().start(), it -> it.card().phase())
                .containsExactly(tuple(START.plusSeconds(60), MeetingPhase.CANCELLED));
    }
}
