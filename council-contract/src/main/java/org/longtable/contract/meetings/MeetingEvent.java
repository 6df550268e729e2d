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

    /** Returns the meeting. */
    MeetingId meeting();

    @Override
    @JsonIgnore
    default MeetingId stream() {
        return meeting();
    }

    /** Groups the events that move a meeting from the plan to its close. */
    sealed interface LifecycleEvent extends MeetingEvent {}

    /** Groups the events that change the agenda. */
    sealed interface AgendaEvent extends MeetingEvent {}

    /** Groups the events about who is invited and what they answer. */
    sealed interface InvitationEvent extends MeetingEvent {}

    /** Groups the events about what a person needs to take part. */
    sealed interface AccommodationEvent extends MeetingEvent {

        /** Returns the person who needs it. */
        PersonId person();
    }

    /** Groups the events about action items. */
    sealed interface ActionItemEvent extends MeetingEvent {}

    /** Groups the events that add to the minutes or correct them. */
    sealed interface MinutesEvent extends MeetingEvent {}

    /**
     * A meeting was scheduled.
     *
     * @param title title on the calendar
     * @param start start of the meeting
     * @param zone IANA time zone in which the start is displayed
     * @param minutes duration, 1 to 1440
     * @param mode how people meet
     * @param place place of the meeting, or null when there is none or it is unknown
     * @param link address of the video room, or null
     * @param phone number to call, or null
     * @param languages BCP 47 tags of the meeting's languages, the main one first
     * @param evening hint that it begins at 17:00 or later in its time zone
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
            implements LifecycleEvent {}

    /**
     * An item was added to the agenda.
     *
     * @param item identifier of the item within this meeting
     * @param title title in one line, or null for the standing item, which is displayed under the name of its kind
     * @param minutes planned duration, 1 to 1440
     * @param presenter person who leads it, or null
     * @param kind purpose of the item
     * @param idea idea to discuss, or null
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
            implements AgendaEvent {}

    /** An item was removed from the agenda. */
    @EventName("meetings.AgendaItemRemoved")
    record AgendaItemRemoved(MeetingId meeting, AgendaItemId item) implements AgendaEvent {}

    /**
     * The agenda was reordered.
     *
     * @param items every item on the agenda, each once, in the new order
     */
    @EventName("meetings.AgendaReordered")
    record AgendaReordered(MeetingId meeting, List<AgendaItemId> items) implements AgendaEvent {}

    /**
     * The meeting was published.
     *
     * @param invited invited people, each once; at least one
     */
    @EventName("meetings.MeetingPublished")
    record MeetingPublished(MeetingId meeting, List<Invitee> invited) implements LifecycleEvent {}

    /**
     * More people were invited after the meeting was published.
     *
     * @param invited only people who were not invited before; at least one
     */
    @EventName("meetings.MorePeopleInvited")
    record MorePeopleInvited(MeetingId meeting, List<Invitee> invited) implements InvitationEvent {}

    /**
     * A person answered the invitation or changed the answer.
     *
     * @param person invited person
     * @param answer whether the person will come
     * @param needs all accommodations that the person needs, each once, in the order of {@link AccommodationKind}
     * @param interpreterLanguage BCP 47 tag, or null when no interpreter is needed
     * @param note remark in the person's own words, or null
     */
    @EventName("meetings.InvitationAnswered")
    record InvitationAnswered(
            MeetingId meeting,
            PersonId person,
            InvitationAnswer answer,
            List<AccommodationKind> needs,
            @Nullable String interpreterLanguage,
            @Nullable Personal note)
            implements InvitationEvent {}

    /**
     * A person requested an accommodation, which has to be provided.
     *
     * @param person person who needs it
     * @param language BCP 47 tag for an interpreter, else null
     * @param detail details in the person's own words, or null
     */
    @EventName("meetings.AccommodationRequested")
    record AccommodationRequested(
            MeetingId meeting,
            PersonId person,
            AccommodationKind need,
            @Nullable String language,
            @Nullable Personal detail)
            implements AccommodationEvent {}

    /** A person no longer needs a requested accommodation. */
    @EventName("meetings.AccommodationWithdrawn")
    record AccommodationWithdrawn(MeetingId meeting, PersonId person, AccommodationKind need)
            implements AccommodationEvent {}

    /**
     * An accommodation was provided.
     *
     * @param how what was arranged for the person
     */
    @EventName("meetings.AccommodationProvided")
    record AccommodationProvided(MeetingId meeting, PersonId person, AccommodationKind need, Personal how)
            implements AccommodationEvent {}

    /**
     * The meeting was moved to another time.
     *
     * @param from previous start
     * @param to new start
     * @param evening hint that it now begins at 17:00 or later in its time zone
     * @param reason reason that names no person
     */
    @EventName("meetings.MeetingMoved")
    record MeetingMoved(MeetingId meeting, Instant from, Instant to, boolean evening, Words reason)
            implements LifecycleEvent {}

    /**
     * The meeting was canceled.
     *
     * @param reason reason that names no person
     */
    @EventName("meetings.MeetingCancelled")
    record MeetingCancelled(MeetingId meeting, Words reason) implements LifecycleEvent {}

    /** The meeting began. */
    @EventName("meetings.MeetingOpened")
    record MeetingOpened(MeetingId meeting) implements LifecycleEvent {}

    /**
     * The attendance of a person was recorded. A later record for the same person replaces it.
     *
     * @param side group that the person represents
     */
    @EventName("meetings.AttendanceTaken")
    record AttendanceTaken(MeetingId meeting, PersonId person, AttendanceStatus presence, AttendeeGroup side)
            implements MeetingEvent {}

    /**
     * The meeting made a decision.
     *
     * @param text what was decided
     * @param item agenda item of the decision, or null
     */
    @EventName("meetings.DecisionRecorded")
    record DecisionRecorded(
            MeetingId meeting,
            DecisionId decision,
            Words text,
            @Nullable AgendaItemId item) implements MinutesEvent {}

    /**
     * An action item was assigned to a person.
     *
     * @param text what is to be done
     * @param owner person who does it
     * @param due last day on which it is on time
     */
    @EventName("meetings.ActionAssigned")
    record ActionAssigned(MeetingId meeting, ActionId action, Words text, PersonId owner, LocalDate due)
            implements ActionItemEvent {}

    /** An action item was completed. */
    @EventName("meetings.ActionCompleted")
    record ActionCompleted(MeetingId meeting, ActionId action) implements ActionItemEvent {}

    /** An action item was assigned to another person. */
    @EventName("meetings.ActionReassigned")
    record ActionReassigned(MeetingId meeting, ActionId action, PersonId from, PersonId to)
            implements ActionItemEvent {}

    /**
     * The due date of an action item was moved.
     *
     * @param reason reason that names no person
     */
    @EventName("meetings.ActionDueMoved")
    record ActionDueMoved(MeetingId meeting, ActionId action, LocalDate from, LocalDate to, Words reason)
            implements ActionItemEvent {}

    /**
     * The meeting was closed and its minutes became final.
     *
     * @param minutes text of the minutes, or null when none were written (past meetings)
     */
    @EventName("meetings.MeetingClosed")
    record MeetingClosed(MeetingId meeting, @Nullable Words minutes) implements LifecycleEvent {}

    /**
     * The minutes were corrected. The original text stays, and the correction is added.
     *
     * @param what corrected text
     * @param why what was wrong
     */
    @EventName("meetings.MinutesCorrected")
    record MinutesCorrected(MeetingId meeting, Words what, Words why) implements MinutesEvent {}
}
