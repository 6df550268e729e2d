package org.longtable.projection.audit;

import java.util.List;
import org.longtable.contract.DomainEvent;
import org.longtable.contract.Id;
import org.longtable.contract.access.PersonEvent.ContactCorrected;
import org.longtable.contract.access.PersonEvent.PersonAdded;
import org.longtable.contract.compensation.PayAccountEvent.ClaimSubmitted;
import org.longtable.contract.ideas.IdeaEvent.IdeaSubmitted;
import org.longtable.contract.meetings.MeetingEvent.ActionAssigned;
import org.longtable.contract.meetings.MeetingEvent.MeetingScheduled;
import org.longtable.contract.organization.CouncilEvent.ChampionNamed;
import org.longtable.contract.organization.CouncilEvent.CouncilOpened;
import org.longtable.contract.organization.TenantEvent.OrganizationCreated;
import org.longtable.contract.recruiting.OpportunityEvent.OpportunityListed;
import org.longtable.contract.recruiting.RosterEvent.AdvisorJoined;
import org.longtable.contract.recruiting.RosterEvent.ProspectNominated;

/**
 * Stores the position of the latest event that contains the name of an object, so that the name itself stays encrypted.
 *
 * @param position position of the latest event that contains the name
 */
public record NameSource(long position) {

    /** Returns the document id for an object that has a name. */
    static String key(Id id) {
        return DeclaredNames.of(id) + "/" + id.value();
    }

    /** Returns the ids whose names an event contains. */
    static List<Id> idsNamedBy(DomainEvent event) {
        return switch (event) {
            case PersonAdded e -> List.of(e.person());
            case ContactCorrected e -> List.of(e.person());
            case ChampionNamed e -> List.of(e.person());
            case ProspectNominated e -> List.of(e.person(), e.advisor());
            case AdvisorJoined e -> List.of(e.person(), e.advisor());
            case IdeaSubmitted e -> List.of(e.idea());
            case MeetingScheduled e -> List.of(e.meeting());
            case ActionAssigned e -> List.of(e.action());
            case OpportunityListed e -> List.of(e.opportunity());
            case ClaimSubmitted e -> List.of(e.claim(), e.account());
            case CouncilOpened e -> List.of(e.council());
            case OrganizationCreated e -> List.of(e.organization());
            default -> List.of();
        };
    }
}
