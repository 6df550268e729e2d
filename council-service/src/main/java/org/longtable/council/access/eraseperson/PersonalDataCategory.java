package org.longtable.council.access.eraseperson;

import org.longtable.contract.DomainEvent;
import org.longtable.contract.access.PersonEvent;
import org.longtable.contract.compensation.CompensationEvent;
import org.longtable.contract.ideas.FeedbackEvent;
import org.longtable.contract.ideas.IdeaEvent.IdeaSubmitted;
import org.longtable.contract.ideas.IdeasCapabilityEvent;
import org.longtable.contract.meetings.MeetingsCapabilityEvent;
import org.longtable.contract.organization.CouncilEvent.ChampionNamed;
import org.longtable.contract.recruiting.RecruitingEvent;
import org.longtable.contract.recruiting.RosterEvent.AdvisorJoined;
import org.longtable.contract.recruiting.RosterEvent.ProspectNominated;

/** Groups a person's text by the purpose for which it was recorded. */
enum PersonalDataCategory {
    /** Name and ways to reach the person. */
    CONTACT,
    /** Ideas that they shared. */
    IDEAS,
    /** What they wrote about ideas: notes, reasons, answers, plans and results. */
    ABOUT_IDEAS,
    /** What they said about meetings afterwards. */
    FEEDBACK,
    /** Answers to invitations, and what they need to take part. */
    MEETINGS,
    /** What they wrote about pay. */
    PAY,
    /** What they told about themselves, and what was noted on their way to a seat and after. */
    WAY,
    /** Anything else. */
    OTHER;

    static PersonalDataCategory of(DomainEvent event) {
        return switch (event) {
            case PersonEvent e -> CONTACT;
            case ChampionNamed e -> CONTACT;
            case ProspectNominated e -> CONTACT;
            case AdvisorJoined e -> CONTACT;
            case IdeaSubmitted e -> IDEAS;
            case FeedbackEvent e -> FEEDBACK;
            case IdeasCapabilityEvent e -> ABOUT_IDEAS;
            case MeetingsCapabilityEvent e -> MEETINGS;
            case CompensationEvent e -> PAY;
            case RecruitingEvent e -> WAY;
            default -> OTHER;
        };
    }
}
