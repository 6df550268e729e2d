package org.longtable.council.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.longtable.contract.ActionId;
import org.longtable.contract.AgendaItemId;
import org.longtable.contract.MeetingId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Words;
import org.longtable.contract.meetings.AgendaItemKind;
import org.longtable.contract.meetings.AttendeeGroup;
import org.longtable.contract.meetings.Invitee;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.ActionAssigned;
import org.longtable.contract.meetings.MeetingEvent.AgendaItemAdded;
import org.longtable.contract.meetings.MeetingEvent.MeetingCancelled;
import org.longtable.contract.meetings.MeetingEvent.MeetingClosed;
import org.longtable.contract.meetings.MeetingEvent.MeetingOpened;
import org.longtable.contract.meetings.MeetingEvent.MeetingPublished;
import org.longtable.contract.meetings.MeetingEvent.MeetingScheduled;
import org.longtable.contract.meetings.MeetingMode;

/** Provides events of one meeting for tests. */
public final class Meetings {

    /** The meeting of all these events. */
    public static final MeetingId MEETING = new MeetingId("march");
    /** An advisor who was invited. */
    public static final PersonId MARISOL = new PersonId("marisol");
    /** A staff partner who was invited. */
    public static final PersonId TOM = new PersonId("tom");
    /** A person who was not invited. */
    public static final PersonId STRANGER = new PersonId("stranger");
    /** The start of the meeting, which is at 18:00 in Chicago. */
    public static final Instant START = Instant.parse("2026-03-06T00:00:00Z");
    /** Marisol's action item. */
    public static final ActionId ACTION = new ActionId("call-the-kitchen");

    private Meetings() {}

    /** Returns the event that schedules the meeting. */
    public static MeetingScheduled scheduled() {
        return new MeetingScheduled(
                MEETING,
                "March meeting",
                START,
                "America/Chicago",
                90,
                MeetingMode.HYBRID,
                "Room 4",
                null,
                null,
                List.of("en", "es"),
                true);
    }

    /** Returns the agenda item that every agenda contains. */
    public static AgendaItemAdded familyIdeas() {
        return new AgendaItemAdded(
                MEETING, AgendaItemId.FAMILY_IDEAS, null, 15, null, AgendaItemKind.FAMILY_IDEAS, null);
    }

    /** Returns the event that publishes the meeting and invites Marisol and Tom. */
    public static MeetingPublished published() {
        return new MeetingPublished(
                MEETING, List.of(new Invitee(MARISOL, AttendeeGroup.FAMILY), new Invitee(TOM, AttendeeGroup.STAFF)));
    }

    /** Returns the event that assigns Marisol to call the kitchen by the end of March. */
    public static ActionAssigned assigned() {
        return new ActionAssigned(
                MEETING, ACTION, Words.plain("Call the kitchen"), MARISOL, LocalDate.parse("2026-03-31"));
    }

    /** Returns the events of a meeting that is not published yet. */
    public static List<MeetingEvent> planned() {
        return List.of(scheduled(), familyIdeas());
    }

    /** Returns the events of a meeting that is published and not open yet. */
    public static List<MeetingEvent> announced() {
        return with(planned(), published());
    }

    /** Returns the events of an open meeting. */
    public static List<MeetingEvent> open() {
        return with(announced(), new MeetingOpened(MEETING));
    }

    /** Returns the events of a closed meeting. */
    public static List<MeetingEvent> closed() {
        return with(open(), assigned(), new MeetingClosed(MEETING, Words.plain("We talked about food.")));
    }

    /** Returns the events of a canceled meeting. */
    public static List<MeetingEvent> cancelled() {
        return with(announced(), new MeetingCancelled(MEETING, Words.plain("snow")));
    }

    /** Returns the earlier events followed by the others. */
    public static List<MeetingEvent> with(List<MeetingEvent> before, MeetingEvent... then) {
        List<MeetingEvent> all = new ArrayList<>(before);
        all.addAll(List.of(then));
        return List.copyOf(all);
    }
}
