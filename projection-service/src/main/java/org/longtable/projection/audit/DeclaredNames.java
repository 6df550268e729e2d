package org.longtable.projection.audit;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.ActionId;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.AgendaItemId;
import org.longtable.contract.ClaimId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.DecisionId;
import org.longtable.contract.FeedbackId;
import org.longtable.contract.Id;
import org.longtable.contract.IdeaId;
import org.longtable.contract.MeetingId;
import org.longtable.contract.OpportunityId;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PayAccountId;
import org.longtable.contract.PayCategory;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;
import org.longtable.contract.RosterId;
import org.longtable.contract.TestOfChangeId;
import org.longtable.contract.access.ConsentKind;
import org.longtable.contract.access.ErasureReason;
import org.longtable.contract.access.RedactionReason;
import org.longtable.contract.compensation.PayMethod;
import org.longtable.contract.ideas.IdeaStatus;
import org.longtable.contract.ideas.TestOfChangeDecision;
import org.longtable.contract.meetings.AccommodationKind;
import org.longtable.contract.meetings.AgendaItemKind;
import org.longtable.contract.meetings.AttendanceStatus;
import org.longtable.contract.meetings.AttendeeGroup;
import org.longtable.contract.meetings.InvitationAnswer;
import org.longtable.contract.meetings.MeetingMode;
import org.longtable.contract.recruiting.ContactChannel;
import org.longtable.contract.recruiting.OnboardingStep;
import org.longtable.contract.recruiting.OpportunityOutcome;
import org.longtable.contract.recruiting.ProspectSource;
import org.longtable.contract.recruiting.Relationship;
import org.longtable.contract.recruiting.SeatKind;
import org.longtable.contract.recruiting.Skill;
import org.longtable.contract.recruiting.TrialOutcome;
import org.longtable.contract.recruiting.WorkLocation;

/**
 * Declares the names of types that are part of a stored document's id or of a message key. A declared name never
 * changes, even when the Java type is renamed.
 */
final class DeclaredNames {

    private static final Map<Class<? extends Id>, String> IDS = Map.ofEntries(
            Map.entry(ActionId.class, "ActionId"),
            Map.entry(AdvisorId.class, "AdvisorId"),
            Map.entry(AgendaItemId.class, "AgendaItemId"),
            Map.entry(ClaimId.class, "ClaimId"),
            Map.entry(CouncilId.class, "CouncilId"),
            Map.entry(DecisionId.class, "DecisionId"),
            Map.entry(FeedbackId.class, "FeedbackId"),
            Map.entry(IdeaId.class, "IdeaId"),
            Map.entry(MeetingId.class, "MeetingId"),
            Map.entry(OpportunityId.class, "OpportunityId"),
            Map.entry(OrganizationId.class, "OrganizationId"),
            Map.entry(PayAccountId.class, "PayAccountId"),
            Map.entry(PersonId.class, "PersonId"),
            Map.entry(RosterId.class, "RosterId"),
            Map.entry(TestOfChangeId.class, "TestOfChangeId"));

    private static final Map<Class<? extends Enum<?>>, String> ENUMS = Map.ofEntries(
            Map.entry(AgendaItemKind.class, "AgendaItemKind"),
            Map.entry(InvitationAnswer.class, "Answer"),
            Map.entry(ConsentKind.class, "ConsentKind"),
            Map.entry(ContactChannel.class, "ContactChannel"),
            Map.entry(ErasureReason.class, "ErasureReason"),
            Map.entry(MeetingMode.class, "MeetingMode"),
            Map.entry(AccommodationKind.class, "Need"),
            Map.entry(OnboardingStep.class, "OnboardingStep"),
            Map.entry(OpportunityOutcome.class, "OpportunityEnd"),
            Map.entry(PayCategory.class, "PayCategory"),
            Map.entry(PayMethod.class, "PayMethod"),
            Map.entry(AttendanceStatus.class, "Presence"),
            Map.entry(RedactionReason.class, "RedactionReason"),
            Map.entry(Relationship.class, "Relationship"),
            Map.entry(Role.class, "Role"),
            Map.entry(SeatKind.class, "SeatKind"),
            Map.entry(AttendeeGroup.class, "Side"),
            Map.entry(Skill.class, "Skill"),
            Map.entry(ProspectSource.class, "Source"),
            Map.entry(IdeaStatus.class, "Station"),
            Map.entry(TestOfChangeDecision.class, "TestDecision"),
            Map.entry(TrialOutcome.class, "TrialFit"),
            Map.entry(WorkLocation.class, "WorkMode"));

    private DeclaredNames() {}

    /**
     * Returns the name of an identifier's type.
     *
     * @throws IllegalArgumentException when the name is not declared
     */
    static String of(Id id) {
        return declared(IDS.get(id.getClass()), id.getClass());
    }

    /**
     * Returns the name of an enum constant's type.
     *
     * @throws IllegalArgumentException when the name is not declared
     */
    static String of(Enum<?> constant) {
        return declared(ENUMS.get(constant.getDeclaringClass()), constant.getDeclaringClass());
    }

    private static String declared(@Nullable String name, Class<?> type) {
        if (name == null) {
            throw new IllegalArgumentException("DeclaredNames has no name for " + type.getName());
        }
        return name;
    }
}
