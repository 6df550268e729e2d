package org.longtable.admission;

import java.util.Optional;
import org.longtable.contract.DomainEvent;
import org.longtable.contract.PersonId;
import org.longtable.contract.access.PersonEvent;
import org.longtable.contract.access.PersonEvent.LanguagePreferred;
import org.longtable.contract.access.PersonEvent.PersonErased;
import org.longtable.contract.access.PersonEvent.RoleEnded;
import org.longtable.contract.access.PersonEvent.RoleGranted;
import org.longtable.contract.compensation.PayAccountEvent;
import org.longtable.contract.ideas.FeedbackEvent;
import org.longtable.contract.ideas.FeedbackEvent.FeedbackGiven;
import org.longtable.contract.ideas.IdeaEvent;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.AccommodationEvent;
import org.longtable.contract.meetings.MeetingEvent.ActionItemEvent;
import org.longtable.contract.meetings.MeetingEvent.AgendaEvent;
import org.longtable.contract.meetings.MeetingEvent.AttendanceTaken;
import org.longtable.contract.meetings.MeetingEvent.InvitationAnswered;
import org.longtable.contract.meetings.MeetingEvent.LifecycleEvent;
import org.longtable.contract.meetings.MeetingEvent.MinutesEvent;
import org.longtable.contract.meetings.MeetingEvent.MorePeopleInvited;
import org.longtable.contract.organization.OrganizationEvent;
import org.longtable.contract.recruiting.AdvisorEvent;
import org.longtable.contract.recruiting.OpportunityEvent;
import org.longtable.contract.recruiting.RosterEvent;
import org.longtable.contract.recruiting.RosterEvent.AdvisorJoined;
import org.longtable.contract.recruiting.RosterEvent.AdvisorLapsed;
import org.longtable.contract.recruiting.RosterEvent.AdvisorReturned;
import org.longtable.contract.recruiting.RosterEvent.AdvisorSteppedDown;
import org.longtable.contract.recruiting.RosterEvent.InvitationDeclined;
import org.longtable.contract.recruiting.RosterEvent.ProspectContacted;
import org.longtable.contract.recruiting.RosterEvent.ProspectInvited;
import org.longtable.contract.recruiting.RosterEvent.ProspectNominated;

/**
 * The policy says which events contain sensitive personal data and about whom. Membership of a council and the kind of
 * seat are visible within the council.
 */
public final class SensitivityPolicy {

    private SensitivityPolicy() {}

    /** Returns whether an event contains sensitive data about any person. */
    public static boolean isSensitive(DomainEvent event) {
        return event instanceof PayAccountEvent
                || event instanceof FeedbackEvent
                || dataSubjectOf(event).isPresent();
    }

    /** Returns the person whom the sensitive data of an event is about. */
    public static Optional<PersonId> dataSubjectOf(DomainEvent event) {
        return switch (event) {
            case PayAccountEvent e -> e.account().person();
            case FeedbackEvent e -> feedback(e);
            case AdvisorEvent e -> Optional.of(e.person());
            case RosterEvent e -> seat(e);
            case MeetingEvent e -> need(e);
            case PersonEvent e -> access(e);
            case IdeaEvent e -> Optional.empty();
            case OpportunityEvent e -> Optional.empty();
            case OrganizationEvent e -> Optional.empty();
            default ->
                throw new IllegalArgumentException("No rule says whether this is sensitive: " + event.getClass());
        };
    }

    /** Returns the person whom an event without a council is about; empty when it is about no one. */
    public static Optional<PersonId> about(DomainEvent event) {
        return event instanceof PersonEvent e ? Optional.of(e.person()) : dataSubjectOf(event);
    }

    private static Optional<PersonId> feedback(FeedbackEvent event) {
        return switch (event) {
            case FeedbackGiven e -> Optional.ofNullable(e.author());
        };
    }

    private static Optional<PersonId> seat(RosterEvent event) {
        return switch (event) {
            case AdvisorJoined e -> Optional.empty();
            case AdvisorReturned e -> Optional.empty();
            case ProspectNominated e -> Optional.of(e.person());
            case ProspectContacted e -> Optional.of(e.person());
            case ProspectInvited e -> Optional.of(e.person());
            case InvitationDeclined e -> Optional.of(e.person());
            case AdvisorSteppedDown e -> Optional.of(e.person());
            case AdvisorLapsed e -> Optional.of(e.person());
        };
    }

    private static Optional<PersonId> need(MeetingEvent event) {
        return switch (event) {
            case InvitationAnswered e -> Optional.of(e.person());
            case AccommodationEvent e -> Optional.of(e.person());
            case MorePeopleInvited e -> Optional.empty();
            case AttendanceTaken e -> Optional.empty();
            case LifecycleEvent e -> Optional.empty();
            case AgendaEvent e -> Optional.empty();
            case ActionItemEvent e -> Optional.empty();
            case MinutesEvent e -> Optional.empty();
        };
    }

    /** Returns the data subject of an event about a person. Such events are sensitive unless they are known to be public. */
    private static Optional<PersonId> access(PersonEvent event) {
        return switch (event) {
            case RoleGranted e -> Optional.empty();
            case RoleEnded e -> Optional.empty();
            case LanguagePreferred e -> Optional.empty();
            case PersonErased e -> Optional.empty();
            default -> Optional.of(event.person());
        };
    }
}
