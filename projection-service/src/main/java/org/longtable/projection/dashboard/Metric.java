package org.longtable.projection.dashboard;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.longtable.contract.DomainEvent;
import org.longtable.contract.compensation.PayAccountEvent.ClaimApproved;
import org.longtable.contract.compensation.PayAccountEvent.ClaimCorrected;
import org.longtable.contract.compensation.PayAccountEvent.ClaimDeclined;
import org.longtable.contract.compensation.PayAccountEvent.ClaimDeferred;
import org.longtable.contract.compensation.PayAccountEvent.ClaimPaid;
import org.longtable.contract.ideas.IdeaEvent.AuthorAnswered;
import org.longtable.contract.ideas.IdeaEvent.ChangeRecorded;
import org.longtable.contract.ideas.IdeaEvent.IdeaAccepted;
import org.longtable.contract.ideas.IdeaEvent.IdeaCarriedOver;
import org.longtable.contract.ideas.IdeaEvent.IdeaDeclined;
import org.longtable.contract.ideas.IdeaEvent.IdeaReopened;
import org.longtable.contract.ideas.IdeaEvent.IdeaSubmitted;
import org.longtable.contract.meetings.MeetingEvent.AttendanceTaken;
import org.longtable.contract.meetings.MeetingEvent.MeetingClosed;
import org.longtable.contract.organization.CouncilEvent.CouncilOpened;
import org.longtable.contract.organization.CouncilEvent.SeatsChanged;
import org.longtable.contract.recruiting.AdvisorEvent.OnboardingStepCompleted;
import org.longtable.contract.recruiting.RosterEvent.AdvisorJoined;
import org.longtable.contract.recruiting.RosterEvent.AdvisorLapsed;
import org.longtable.contract.recruiting.RosterEvent.AdvisorReturned;
import org.longtable.contract.recruiting.RosterEvent.AdvisorSteppedDown;
import org.longtable.projection.projectionframework.EventKind;

/** Lists the ten leadership metrics. Attendance is reported separately for advisors and staff. */
enum Metric {
    /** Family members ÷ members, at the end of the month. */
    FAMILY_SHARE(1, true, AdvisorJoined.class, AdvisorReturned.class, AdvisorSteppedDown.class, AdvisorLapsed.class),
    /** Seats filled ÷ seats wanted, at the end of the month. */
    SEAT_FILL(
            2,
            true,
            CouncilOpened.class,
            SeatsChanged.class,
            AdvisorJoined.class,
            AdvisorReturned.class,
            AdvisorSteppedDown.class,
            AdvisorLapsed.class),
    /** Advisors who attended ÷ advisors who were expected. */
    ATTENDANCE_ADVISORS(3, false, AttendanceTaken.class, MeetingClosed.class),
    /** Staff who attended ÷ staff who were expected. */
    ATTENDANCE_STAFF(3, false, AttendanceTaken.class, MeetingClosed.class),
    /** Advisors who held a seat twelve months ago and still do ÷ advisors who held a seat then, without those who completed their term. */
    RETENTION(4, true, AdvisorJoined.class, AdvisorReturned.class, AdvisorSteppedDown.class, AdvisorLapsed.class),
    /** The gap between the council and the community that it serves. No event records it yet. */
    REPRESENTATION(5, true),
    /** Ideas answered within 30 days ÷ ideas at least 30 days old. */
    LOOP_CLOSURE(6, false, IdeaSubmitted.class, AuthorAnswered.class, IdeaDeclined.class),
    /** Family ideas carried out ÷ ideas decided. */
    INFLUENCE(
            7,
            false,
            IdeaAccepted.class,
            IdeaDeclined.class,
            IdeaReopened.class,
            IdeaCarriedOver.class,
            ChangeRecorded.class),
    /** Claims paid within 30 days of approval ÷ claims approved. */
    PAY_TIMELINESS(
            8,
            false,
            ClaimApproved.class,
            ClaimPaid.class,
            ClaimDeclined.class,
            ClaimDeferred.class,
            ClaimCorrected.class),
    /** Advisors with every requirement current ÷ active advisors, at the end of the month. */
    READINESS(9, true, OnboardingStepCompleted.class, AdvisorJoined.class, AdvisorSteppedDown.class),
    /** The mean stage of partnership. No event records it yet. */
    PARTNERSHIP(10, true);

    private final int number;
    private final boolean isPointInTime;
    private final List<String> sourceEventKinds;

    @SafeVarargs
    Metric(int number, boolean standing, Class<? extends DomainEvent>... events) {
        this.number = number;
        this.isPointInTime = standing;
        this.sourceEventKinds =
                Stream.of(events).map(it -> EventKind.of(it).kind()).toList();
    }

    /** Returns the number in the list of ten. */
    int number() {
        return number;
    }

    /** Returns true when the metric describes the end of a month instead of the events in it. */
    boolean isPointInTime() {
        return isPointInTime;
    }

    /** Returns the kinds of events from which the metric is calculated. */
    List<String> sourceEventKinds() {
        return sourceEventKinds;
    }

    /** Returns the name in {@code kebab-case}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
