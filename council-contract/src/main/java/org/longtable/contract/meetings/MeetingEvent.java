package org.longtable.contract.meetings;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.ActionId;
import org.longtable.contract.AgendaItemId;
import org.longtable.contract.DecisionId;
import org.longtable.contract.EventName;
import org.longtable.contract.IdeaId;
import org.longtable.contract.MeetingId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.Words;

/** The interface groups the events of one meeting. */
public sealed interface MeetingEvent extends MeetingsCapabilityEvent {

    /** Which meeting. */
    MeetingId meeting();

    @Override
    @JsonIgnore
    default MeetingId stream() {
        return meeting();
    }

    /**
     * A meeting was put on the calendar.
     *
     * @param title as it stands on the calendar
     * @param start when it begins
     * @param zone IANA time zone in which its people read the start
     * @param minutes how long it lasts, 1 to 1440
     * @param mode how people come together
     * @param place where, or null when nowhere or not known yet
     * @param link address of the video room, or null
     * @param phone number to call, or null
     * @param languages BCP 47 tags of the languages it is held in, the main one first
     * @param evening a hint: it begins at 17:00 or later on the clock of its zone
     */
    @EventName("meetings.MeetingScheduled")
    record MeetingScheduled(
            MeetingId meeting,
            String title,
            Instant start,
            String zone,
            int minutes,
            MeetingMode mode,
            @Nullable String place,
            @Nullable String link,
            @Nullable String phone,
            List<String> languages,
            boolean evening)
            implements MeetingEvent {}

    /**
     * An item was put on the agenda.
     *
     * @param item names it within this meeting
     * @param title in one line, or null for the standing item, which readers see under its kind's name
     * @param minutes how long it may take, 1 to 1440
     * @param presenter who leads it, or null
     * @param kind what it is for
     * @param idea which idea is talked over, or null when none
     */
    @EventName("meetings.AgendaItemAdded")
    record AgendaItemAdded(
            MeetingId meeting,
            AgendaItemId item,
            @Nullable Words title,
            int minutes,
            @Nullable PersonId presenter,
            AgendaItemKind kind,
            @Nullable IdeaId idea)
            implements MeetingEvent {}

    /** An item was taken off the agenda. */
    @EventName("meetings.AgendaItemRemoved")
    record AgendaItemRemoved(MeetingId meeting, AgendaItemId item) implements MeetingEvent {}

    /**
     * The agenda was put in another order.
     *
     * @param items every item that stands on it, each once, in the order in which they are talked about from now on
     */
    @EventName("meetings.AgendaReordered")
    record AgendaReordered(MeetingId meeting, List<AgendaItemId> items) implements MeetingEvent {}

    /**
     * The meeting was announced.
     *
     * @param invited who is expected, each person once; at least one
     */
    @EventName("meetings.MeetingPublished")
    record MeetingPublished(MeetingId meeting, List<Invitee> invited) implements MeetingEvent {}

    /**
     * More people were invited after the meeting had been announced.
     *
     * @param invited only those who were not invited before; at least one
     */
    @EventName("meetings.MorePeopleInvited")
    record MorePeopleInvited(MeetingId meeting, List<Invitee> invited) implements MeetingEvent {}

    /**
     * Somebody answered the invitation, or changed their answer.
     *
     * @param person who was invited
     * @param answer whether they will come
     * @param needs all that they need in order to take part, each once, in the order of {@link AccommodationKind}
     * @param interpreterLanguage BCP 47 tag, or null when no interpreter is needed
     * @param note in their own words, or null
     */
    @EventName("meetings.InvitationAnswered")
    record InvitationAnswered(
            MeetingId meeting,
            PersonId person,
            InvitationAnswer answer,
            List<AccommodationKind> needs,
            @Nullable String interpreterLanguage,
            @Nullable Personal note)
            implements MeetingEvent {}

    /**
     * Somebody needs something in order to take part, and it has to be provided.
     *
     * @param person who needs it
     * @param language BCP 47 tag for an interpreter, else null
     * @param detail in their own words, or null
     */
    @EventName("meetings.AccommodationRequested")
    record AccommodationRequested(
            MeetingId meeting,
            PersonId person,
            AccommodationKind need,
            @Nullable String language,
            @Nullable Personal detail)
            implements MeetingEvent {}

    /** Somebody does not need any more what they had asked for. */
    @EventName("meetings.AccommodationWithdrawn")
    record AccommodationWithdrawn(MeetingId meeting, PersonId person, AccommodationKind need) implements MeetingEvent {}

    /**
     * What somebody needs was provided.
     *
     * @param how what was arranged for them
     */
    @EventName("meetings.AccommodationProvided")
    record AccommodationProvided(MeetingId meeting, PersonId person, AccommodationKind need, Personal how)
            implements MeetingEvent {}

    /**
     * The meeting was moved to another time.
     *
     * @param from when it was to begin
     * @param to when it begins now
     * @param evening a hint: it now begins at 17:00 or later on the clock of its zone
     * @param reason why, in words that name nobody
     */
    @EventName("meetings.MeetingMoved")
    record MeetingMoved(MeetingId meeting, Instant from, Instant to, boolean evening, Words reason)
            implements MeetingEvent {}

    /**
     * The meeting will not take place.
     *
     * @param reason why, in words that name nobody
     */
    @EventName("meetings.MeetingCancelled")
    record MeetingCancelled(MeetingId meeting, Words reason) implements MeetingEvent {}

    /** The meeting began. */
    @EventName("meetings.MeetingOpened")
    record MeetingOpened(MeetingId meeting) implements MeetingEvent {}

    /**
     * It was noted whether and how somebody took part; a later note about the same person stands.
     *
     * @param side for whom they sit at the table
     */
    @EventName("meetings.AttendanceTaken")
    record AttendanceTaken(MeetingId meeting, PersonId person, AttendanceStatus presence, AttendeeGroup side)
            implements MeetingEvent {}

    /**
     * The meeting decided something.
     *
     * @param text what was decided
     * @param item under which item, or null
     */
    @EventName("meetings.DecisionRecorded")
    record DecisionRecorded(
            MeetingId meeting,
            DecisionId decision,
            Words text,
            @Nullable AgendaItemId item) implements MeetingEvent {}

    /**
     * Somebody took on something to do.
     *
     * @param text what is to be done
     * @param owner who does it
     * @param due the last day on which it is in time
     */
    @EventName("meetings.ActionAssigned")
    record ActionAssigned(MeetingId meeting, ActionId action, Words text, PersonId owner, LocalDate due)
            implements MeetingEvent {}

    /** What somebody took on is done. */
    @EventName("meetings.ActionCompleted")
    record ActionCompleted(MeetingId meeting, ActionId action) implements MeetingEvent {}

    /** Somebody else took it on. */
    @EventName("meetings.ActionReassigned")
    record ActionReassigned(MeetingId meeting, ActionId action, PersonId from, PersonId to) implements MeetingEvent {}

    /**
     * It is due on another day.
     *
     * @param reason why, in words that name nobody
     */
    @EventName("meetings.ActionDueMoved")
    record ActionDueMoved(MeetingId meeting, ActionId action, LocalDate from, LocalDate to, Words reason)
            implements MeetingEvent {}

    /**
     * The meeting ended and its minutes stand from now on.
     *
     * @param minutes their text, or null when none were written (meetings of the past)
     */
    @EventName("meetings.MeetingClosed")
    record MeetingClosed(MeetingId meeting, @Nullable Words minutes) implements MeetingEvent {}

    /**
     * Something in the minutes is put right; the original stays, with this beside it.
     *
     * @param what how it reads rightly
     * @param why what was wrong
     */
    @EventName("meetings.MinutesCorrected")
    record MinutesCorrected(MeetingId meeting, Words what, Words why) implements MeetingEvent {}
}
