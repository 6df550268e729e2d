package org.longtable.council.recruiting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.PersonId;
import org.longtable.contract.Words;
import org.longtable.contract.recruiting.AdvisorEvent;
import org.longtable.contract.recruiting.AdvisorEvent.OnboardingStepCompleted;
import org.longtable.council.commandhandling.AggregateStore;
import org.longtable.council.commandhandling.DateOutOfRange;
import org.springframework.stereotype.Component;

@Component
class CompleteOnboardingStepHandler {

    /** A social security or individual number (3-2-4 digits), or an employer's (2-7). */
    private static final Pattern TAXPAYER_NUMBER =
            Pattern.compile("(?<!\\d)(\\d{3}[- ]?\\d{2}[- ]?\\d{4}|\\d{2}[- ]?\\d{7})(?!\\d)");

    /** No training and no clearance counts for longer. */
    private static final int YEARS_VALID = 20;

    private final AggregateStore streams;

    CompleteOnboardingStepHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(CompleteOnboardingStep command, MetaData metaData) {
        Instant now = EventMetadata.fromMap(metaData).effective();
        CouncilSeatRules terms = CouncilSeatRules.read(streams, command.council());
        Roster.Membership way = Roster.read(streams, command.council()).requireMembership(command.advisor());
        streams.decide(AdvisorAggregate.class, command.advisor(), advisor -> decide(command, terms, way, advisor, now));
    }

    static List<AdvisorEvent> decide(
            CompleteOnboardingStep command,
            CouncilSeatRules terms,
            Roster.Membership way,
            Advisor advisor,
            Instant now) {
        LocalDate day = terms.dateOrToday("completedOn", command.completedOn(), now);
        if (command.expiresOn() != null) {
            CouncilSeatRules.requireInOrder(day, command.expiresOn());
            DateOutOfRange.refuseUnless("expiresOn", command.expiresOn(), day, day.plusYears(YEARS_VALID));
        }
        OnboardingStepCompleted completed = new OnboardingStepCompleted(
                command.advisor(),
                way.person(),
                command.step(),
                evidence(command, way.person()),
                day,
                command.expiresOn());
        return completed.equals(advisor.steps().get(command.step())) ? List.of() : List.of(completed);
    }

    private static @Nullable Words evidence(CompleteOnboardingStep command, PersonId person) {
        String evidence = command.evidence();
        if (evidence == null || evidence.isBlank()) {
            return null;
        }
        if (TAXPAYER_NUMBER.matcher(evidence).find()) {
            throw CompleteOnboardingStep.TAXPAYER_NUMBER_NOT_ALLOWED.exception();
        }
        return Words.about(person, evidence.strip());
    }
}
