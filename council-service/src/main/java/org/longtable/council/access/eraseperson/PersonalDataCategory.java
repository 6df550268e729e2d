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
    /** The person's name and contact data. */
    CONTACT,
    /** The person's ideas. */
    IDEAS,
    /** The person's texts about ideas: notes, reasons, answers, plans, and results. */
    ABOUT_IDEAS,
    /** The person's feedback on meetings. */
    FEEDBACK,
    /** Answers to invitations, and accommodation requests. */
    MEETINGS,
    /** The person's texts about pay. */
    PAY,
    /** The person's skill profile, and notes from the nomination to the end of the membership. */
    WAY,
    /** All other text. */
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
