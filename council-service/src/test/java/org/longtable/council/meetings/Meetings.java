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

/** Facts about one meeting, for tests. */
public final class Meetings {

    /** The meeting. */
    public static final MeetingId MEETING = new MeetingId("march");
    /** An advisor who was invited. */
    public static final PersonId MARISOL = new PersonId("marisol");
    /** A staff partner who was invited. */
    public static final PersonId TOM = new PersonId("tom");
    /** Somebody who was not invited. */
    public static final PersonId STRANGER = new PersonId("stranger");
    /** 18:00 in Chicago. */
    public static final Instant START = Instant.parse("2026-03-06T00:00:00Z");
    /** Something that Marisol took on. */
    public static final ActionId ACTION = new ActionId("call-the-kitchen");

    private Meetings() {}

    /** On the calendar. */
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

    /** What stands on every agenda. */
    public static AgendaItemAdded familyIdeas() {
        return new AgendaItemAdded(
                MEETING, AgendaItemId.FAMILY_IDEAS, null, 15, null, AgendaItemKind.FAMILY_IDEAS, null);
    }

    /** Marisol and Tom are invited. */
    public static MeetingPublished published() {
        return new MeetingPublished(
                MEETING, List.of(new Invitee(MARISOL, AttendeeGroup.FAMILY), new Invitee(TOM, AttendeeGroup.STAFF)));
    }

    /** Marisol calls the kitchen by the end of March. */
    public static ActionAssigned assigned() {
        return new ActionAssigned(
                MEETING, ACTION, Words.plain("Call the kitchen"), MARISOL, LocalDate.parse("2026-03-31"));
    }

    /** Not announced yet. */
    public static List<MeetingEvent> planned() {
        return List.of(scheduled(), familyIdeas());
    }

    /** Announced, not begun. */
    public static List<MeetingEvent> announced() {
        return with(planned(), published());
    }

    /** Going on. */
    public static List<MeetingEvent> open() {
        return with(announced(), new MeetingOpened(MEETING));
    }

    /** Over. */
    public static List<MeetingEvent> closed() {
        return with(open(), assigned(), new MeetingClosed(MEETING, Words.plain("We talked about food.")));
    }

    /** Will not take place. */
    public static List<MeetingEvent> cancelled() {
        return with(announced(), new MeetingCancelled(MEETING, Words.plain("snow")));
    }

    /** First these, then those. */
    public static List<MeetingEvent> with(List<MeetingEvent> before, MeetingEvent... then) {
        List<MeetingEvent> all = new ArrayList<>(before);
        all.addAll(List.of(then));
        return List.copyOf(all);
    }
}
