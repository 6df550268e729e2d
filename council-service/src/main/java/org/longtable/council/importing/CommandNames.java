package org.longtable.council.importing;

import java.util.Map;
import org.longtable.council.access.addperson.AddPerson;
import org.longtable.council.compensation.ApproveClaim;
import org.longtable.council.compensation.DeclineClaim;
import org.longtable.council.compensation.RecordClaimPayment;
import org.longtable.council.compensation.SubmitClaim;
import org.longtable.council.ideas.AnswerAuthor;
import org.longtable.council.ideas.DeclineIdea;
import org.longtable.council.ideas.ImportIdeaStatus;
import org.longtable.council.ideas.SubmitIdea;
import org.longtable.council.meetings.CloseMeeting;
import org.longtable.council.meetings.OpenMeeting;
import org.longtable.council.meetings.PublishMeeting;
import org.longtable.council.meetings.RecordAttendance;
import org.longtable.council.meetings.ScheduleMeeting;
import org.longtable.council.organization.ChangeSeatCounts;
import org.longtable.council.organization.OpenCouncil;
import org.longtable.council.organization.SetCompensationPolicy;
import org.longtable.council.recruiting.CompleteOnboardingStep;
import org.longtable.council.recruiting.NominateProspect;
import org.longtable.council.recruiting.SeatAdvisor;
import org.longtable.council.recruiting.StepDown;

/**
 * Declares the names of the commands that an import sends. A name is part of the identifier of the request that sends the command, so it
 * never changes, even when the command's Java type is renamed. Otherwise a repeated import would add records again.
 */
final class CommandNames {

    private static final Map<Class<?>, String> NAMES = Map.ofEntries(
            Map.entry(AddPerson.class, "AddPerson"),
            Map.entry(AnswerAuthor.class, "AnswerAuthor"),
            Map.entry(ApproveClaim.class, "ApproveClaim"),
            Map.entry(ImportIdeaStatus.class, "CarryOverIdea"),
            Map.entry(ChangeSeatCounts.class, "ChangeSeats"),
            Map.entry(CloseMeeting.class, "CloseMeeting"),
            Map.entry(CompleteOnboardingStep.class, "CompleteOnboardingStep"),
            Map.entry(DeclineClaim.class, "DeclineClaim"),
            Map.entry(DeclineIdea.class, "DeclineIdea"),
            Map.entry(NominateProspect.class, "NominateProspect"),
            Map.entry(OpenCouncil.class, "OpenCouncil"),
            Map.entry(OpenMeeting.class, "OpenMeeting"),
            Map.entry(RecordClaimPayment.class, "PayClaim"),
            Map.entry(PublishMeeting.class, "PublishMeeting"),
            Map.entry(ScheduleMeeting.class, "ScheduleMeeting"),
            Map.entry(SeatAdvisor.class, "SeatAdvisor"),
            Map.entry(SetCompensationPolicy.class, "SetPolicy"),
            Map.entry(StepDown.class, "StepDown"),
            Map.entry(SubmitClaim.class, "SubmitClaim"),
            Map.entry(SubmitIdea.class, "SubmitIdea"),
            Map.entry(RecordAttendance.class, "TakeAttendance"));

    private CommandNames() {}

    /**
     * Returns the name of a command's type.
     *
     * @throws IllegalArgumentException when no name is declared
     */
    static String of(Object command) {
        String name = NAMES.get(command.getClass());
        if (name == null) {
            throw new IllegalArgumentException(
                    "CommandNames has no name for " + command.getClass().getName());
        }
        return name;
    }

    /** Returns every named command type with its name. */
    static Map<Class<?>, String> all() {
        return NAMES;
    }
}
