package org.longtable.projection.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.longtable.projection.meetings.Happenings.ACT;
import static org.longtable.projection.meetings.Happenings.CALL;
import static org.longtable.projection.meetings.Happenings.GUEST;
import static org.longtable.projection.meetings.Happenings.LATER;
import static org.longtable.projection.meetings.Happenings.MARCH;
import static org.longtable.projection.meetings.Happenings.MARISOL;
import static org.longtable.projection.meetings.Happenings.START;
import static org.longtable.projection.meetings.Happenings.TOM;
import static org.longtable.projection.meetings.Happenings.assigned;
import static org.longtable.projection.meetings.Happenings.published;
import static org.longtable.projection.meetings.Happenings.scheduled;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.longtable.admission.CurrentUser;
import org.longtable.contract.AgendaItemId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.DecisionId;
import org.longtable.contract.IdeaId;
import org.longtable.contract.MeetingId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.Role;
import org.longtable.contract.Words;
import org.longtable.contract.meetings.AccommodationKind;
import org.longtable.contract.meetings.AgendaItemKind;
import org.longtable.contract.meetings.AttendanceStatus;
import org.longtable.contract.meetings.AttendeeGroup;
import org.longtable.contract.meetings.InvitationAnswer;
import org.longtable.contract.meetings.Invitee;
import org.longtable.contract.meetings.MeetingEvent.AccommodationProvided;
import org.longtable.contract.meetings.MeetingEvent.AccommodationRequested;
import org.longtable.contract.meetings.MeetingEvent.AccommodationWithdrawn;
import org.longtable.contract.meetings.MeetingEvent.ActionCompleted;
import org.longtable.contract.meetings.MeetingEvent.ActionDueMoved;
import org.longtable.contract.meetings.MeetingEvent.ActionReassigned;
import org.longtable.contract.meetings.MeetingEvent.AgendaItemAdded;
import org.longtable.contract.meetings.MeetingEvent.AgendaItemRemoved;
import org.longtable.contract.meetings.MeetingEvent.AgendaReordered;
import org.longtable.contract.meetings.MeetingEvent.AttendanceTaken;
import org.longtable.contract.meetings.MeetingEvent.DecisionRecorded;
import org.longtable.contract.meetings.MeetingEvent.InvitationAnswered;
import org.longtable.contract.meetings.MeetingEvent.MeetingCancelled;
import org.longtable.contract.meetings.MeetingEvent.MeetingClosed;
import org.longtable.contract.meetings.MeetingEvent.MeetingMoved;
import org.longtable.contract.meetings.MeetingEvent.MeetingOpened;
import org.longtable.contract.meetings.MeetingEvent.MinutesCorrected;
import org.longtable.contract.meetings.MeetingEvent.MorePeopleInvited;
import org.longtable.projection.projectionframework.NotFoundException;
import org.longtable.projection.projectionframework.ViewBench;

@Tag("integration")
class MeetingBookTest {

    private final ViewBench bench = new ViewBench();
    private final MeetingsView view = bench.view(MeetingsView::new);

    @AfterEach
    void closes() {
        bench.close();
    }

    private static final CouncilId COUNCIL = new CouncilId("council-1");
    private static final CurrentUser COORDINATOR = new CurrentUser(new PersonId("coordinator-1"), Role.COORDINATOR);
    private static final Personal RIDE = new Personal(MARISOL, "Taxi at five");

    @Test
    void lists_meetings_with_the_latest_start_first() throws Exception {
        bench.happened(ACT, scheduled(MARCH, START), scheduled(new MeetingId("may"), START.plusSeconds(5_000_000)));
        bench.happened(ViewBench.act("council-2", START), scheduled(new MeetingId("other"), START));

        assertThat(view.list(COUNCIL))
                .extracting(it -> it.card().meeting().value())
                .containsExactly("may", "march");
    }

    @Test
    void counts_answers_and_open_needs_by_the_latest_word() throws Exception {
        bench.happened(ACT, scheduled(MARCH, START), published());
        bench.happened(
                ACT,
                new InvitationAnswered(
                        MARCH, MARISOL, InvitationAnswer.MAYBE, List.of(AccommodationKind.RIDE), null, null),
                new AccommodationRequested(MARCH, MARISOL, AccommodationKind.RIDE, null, null),
                new AccommodationRequested(MARCH, MARISOL, AccommodationKind.FOOD, null, null),
                new InvitationAnswered(
                        MARCH, MARISOL, InvitationAnswer.YES, List.of(AccommodationKind.RIDE), null, null),
                new InvitationAnswered(MARCH, TOM, InvitationAnswer.NO, List.of(), null, null));

        assertThat(view.list(COUNCIL).getFirst())
                .isEqualTo(new MeetingsView.MeetingListItem(
                        view.page(COUNCIL, MARCH, COORDINATOR).card(), new AttendanceCounts(1, 0, 1, 0), 1, 1, 0, 2));

        bench.happened(
                ACT,
                new AccommodationProvided(MARCH, MARISOL, AccommodationKind.RIDE, RIDE),
                new AccommodationWithdrawn(MARCH, MARISOL, AccommodationKind.FOOD));

        assertThat(view.list(COUNCIL).getFirst().openNeeds()).isZero();
        assertThat(view.page(COUNCIL, MARCH, COORDINATOR).guests().getFirst().needs())
                .containsExactly(new AccommodationNeed(AccommodationKind.RIDE, null, null, RIDE));
    }

    @Test
    void what_guests_need_and_note_is_for_those_who_run_the_council_and_for_themselves() throws Exception {
        Personal note = new Personal(MARISOL, "I come from dialysis");
        bench.happened(ACT, scheduled(MARCH, START), published());
        bench.happened(
                ACT,
                new InvitationAnswered(
                        MARCH, MARISOL, InvitationAnswer.YES, List.of(AccommodationKind.RIDE), null, note),
                new AccommodationRequested(MARCH, MARISOL, AccommodationKind.RIDE, null, null));

        for (CurrentUser sees : List.of(COORDINATOR, new CurrentUser(MARISOL, Role.ADVISOR))) {
            MeetingsView.MeetingDetails page = view.page(COUNCIL, MARCH, sees);
            assertThat(page.guests().getFirst().note()).isEqualTo(note);
            assertThat(page.guests().getFirst().needs()).hasSize(1);
            assertThat(page.dataSubjects()).containsExactly(MARISOL);
        }
        for (Role role : List.of(Role.ADVISOR, Role.STAFF_PARTNER, Role.LEADER)) {
            MeetingsView.MeetingDetails page = view.page(COUNCIL, MARCH, new CurrentUser(TOM, role));
            assertThat(page.guests().getFirst())
                    .isEqualTo(new MeetingAttendee(
                            MARISOL, AttendeeGroup.FAMILY, true, InvitationAnswer.YES, null, List.of(), null));
            assertThat(page.dataSubjects()).isEmpty();
        }
    }

    @Test
    void counts_who_came_for_each_side_and_who_came_without_an_invitation() throws Exception {
        bench.happened(ACT, scheduled(MARCH, START), published(), new MeetingOpened(MARCH));
        bench.happened(
                LATER,
                new AttendanceTaken(MARCH, MARISOL, AttendanceStatus.ABSENT, AttendeeGroup.FAMILY),
                new AttendanceTaken(MARCH, MARISOL, AttendanceStatus.VIDEO, AttendeeGroup.FAMILY),
                new AttendanceTaken(MARCH, GUEST, AttendanceStatus.PHONE, AttendeeGroup.FAMILY),
                new AttendanceTaken(MARCH, TOM, AttendanceStatus.ABSENT, AttendeeGroup.STAFF));

        assertThat(view.page(COUNCIL, MARCH, COORDINATOR).turnout()).isEqualTo(new AttendanceCounts(2, 2, 1, 0));
        assertThat(view.page(COUNCIL, MARCH, COORDINATOR).guests())
                .extracting(MeetingAttendee::person, MeetingAttendee::invited, MeetingAttendee::presence)
                .containsExactly(
                        tuple(MARISOL, true, AttendanceStatus.VIDEO),
                        tuple(TOM, true, AttendanceStatus.ABSENT),
                        tuple(GUEST, false, AttendanceStatus.PHONE));
    }

    @Test
    void keeps_the_minutes_beside_what_was_put_right_in_them() throws Exception {
        bench.happened(ACT, scheduled(MARCH, START), published(), new MeetingOpened(MARCH));
        bench.happened(
                LATER,
                new MeetingClosed(MARCH, Words.plain("We talked about food.")),
                new MinutesCorrected(MARCH, Words.plain("Tom was there."), Words.plain("left out")));

        MeetingRecord notes = view.page(COUNCIL, MARCH, COORDINATOR).notes();
        PersonId coordinator = new PersonId("coordinator-1");
        assertThat(notes.minutes())
                .isEqualTo(new MeetingRecord.MinutesText(
                        Words.plain("We talked about food."), coordinator, LATER.effective()));
        assertThat(notes.corrections())
                .containsExactly(new MeetingRecord.MinutesCorrection(
                        Words.plain("Tom was there."), Words.plain("left out"), coordinator, LATER.effective()));
        assertThat(view.page(COUNCIL, MARCH, COORDINATOR).card().phase()).isEqualTo(MeetingPhase.CLOSED);
    }

    @Test
    void shows_agenda_decisions_and_what_became_of_actions() throws Exception {
        AgendaItemAdded ideas = new AgendaItemAdded(
                MARCH, AgendaItemId.FAMILY_IDEAS, null, 15, null, AgendaItemKind.FAMILY_IDEAS, null);
        AgendaItemAdded food = new AgendaItemAdded(
                MARCH,
                new AgendaItemId("food"),
                Words.plain("Food"),
                10,
                TOM,
                AgendaItemKind.IDEA,
                new IdeaId("idea-1"));
        DecisionRecorded fridge =
                new DecisionRecorded(MARCH, new DecisionId("fridge"), Words.plain("A fridge"), food.item());
        bench.happened(ACT, scheduled(MARCH, START), ideas, food, fridge, assigned(CALL, "2026-04-10"));
        bench.happened(
                LATER,
                new AgendaItemRemoved(MARCH, food.item()),
                new ActionReassigned(MARCH, CALL, MARISOL, TOM),
                new ActionDueMoved(
                        MARCH,
                        CALL,
                        LocalDate.parse("2026-04-10"),
                        LocalDate.parse("2026-04-20"),
                        Words.plain("holiday")),
                new ActionCompleted(MARCH, CALL));

        MeetingRecord notes = view.page(COUNCIL, MARCH, COORDINATOR).notes();
        assertThat(notes.agenda()).containsExactly(ideas);
        assertThat(notes.decisions()).containsExactly(fridge);
        assertThat(notes.actions())
                .containsExactly(new ActionItem(
                        "council-1",
                        MARCH,
                        CALL,
                        Words.plain("Do call"),
                        TOM,
                        LocalDate.parse("2026-04-20"),
                        LATER.effective()));
    }

    @Test
    void shows_the_agenda_in_the_order_it_was_put_in() throws Exception {
        AgendaItemAdded ideas = new AgendaItemAdded(
                MARCH, AgendaItemId.FAMILY_IDEAS, null, 15, null, AgendaItemKind.FAMILY_IDEAS, null);
        AgendaItemAdded food = new AgendaItemAdded(
                MARCH, new AgendaItemId("food"), Words.plain("Food"), 10, TOM, AgendaItemKind.TOPIC, null);
        AgendaItemAdded late = new AgendaItemAdded(
                MARCH, new AgendaItemId("late"), Words.plain("Late"), 5, TOM, AgendaItemKind.TOPIC, null);
        AgendaReordered foodFirst = new AgendaReordered(MARCH, List.of(food.item(), ideas.item()));
        bench.happened(ACT, scheduled(MARCH, START), ideas, food, foodFirst, late);

        assertThat(view.page(COUNCIL, MARCH, COORDINATOR).notes().agenda()).containsExactly(food, ideas, late);
    }

    @Test
    void says_how_a_meeting_was_moved_and_why_it_was_cancelled() throws Exception {
        MeetingMoved moved = new MeetingMoved(MARCH, START, START.plusSeconds(3600), false, Words.plain("room taken"));
        bench.happened(
                ACT, scheduled(MARCH, START), published(), moved, new MeetingCancelled(MARCH, Words.plain("snow")));

        MeetingsView.MeetingDetails page = view.page(COUNCIL, MARCH, COORDINATOR);
        assertThat(page.notes().moves()).containsExactly(moved);
        assertThat(page.notes().cancelled()).isEqualTo(Words.plain("snow"));
        assertThat(page.card().start()).isEqualTo(START.plusSeconds(3600));
        assertThat(page.card().evening()).isFalse();
        assertThat(page.card().phase()).isEqualTo(MeetingPhase.CANCELLED);
    }

    @Test
    void shows_a_meeting_only_in_its_council() throws Exception {
        bench.happened(ACT, scheduled(MARCH, START));

        assertThatThrownBy(() -> view.page(new CouncilId("council-2"), MARCH, COORDINATOR))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> view.page(COUNCIL, new MeetingId("unknown"), COORDINATOR))
                .isInstanceOf(NotFoundException.class);
        assertThat(view.list(new CouncilId("council-2"))).isEmpty();
    }

    @Test
    void does_not_change_when_everything_is_delivered_again() throws Exception {
        bench.happened(ACT, scheduled(MARCH, START), published(), assigned(CALL, "2026-04-10"));
        bench.happened(
                LATER,
                new MorePeopleInvited(MARCH, List.of(new Invitee(GUEST, AttendeeGroup.FAMILY))),
                new MeetingOpened(MARCH),
                new AttendanceTaken(MARCH, GUEST, AttendanceStatus.PHONE, AttendeeGroup.FAMILY));
        MeetingsView.MeetingDetails before = view.page(COUNCIL, MARCH, COORDINATOR);

        bench.again();

        assertThat(view.page(COUNCIL, MARCH, COORDINATOR)).isEqualTo(before);
        assertThat(view.list(COUNCIL)).hasSize(1);
        assertThat(before.guests()).hasSize(3);
    }
}
