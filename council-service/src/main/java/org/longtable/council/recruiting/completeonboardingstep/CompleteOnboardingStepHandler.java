package org.longtable.council.recruiting.completeonboardingstep;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.Act;
import org.longtable.contract.PersonId;
import org.longtable.contract.Words;
import org.longtable.contract.recruiting.AdvisorEvent;
import org.longtable.contract.recruiting.AdvisorEvent.OnboardingStepCompleted;
import org.longtable.council.deciding.DateOutOfRange;
import org.longtable.council.deciding.Streams;
import org.longtable.council.recruiting.Advisor;
import org.longtable.council.recruiting.AdvisorAggregate;
import org.longtable.council.recruiting.CouncilTerms;
import org.longtable.council.recruiting.Roster;
import org.springframework.stereotype.Component;

@Component
class CompleteOnboardingStepHandler {

    /** A social security or individual number (3-2-4 digits), or an employer's (2-7). */
    private static final Pattern TAXPAYER_NUMBER =
            Pattern.compile("(?<!\\d)(\\d{3}[- ]?\\d{2}[- ]?\\d{4}|\\d{2}[- ]?\\d{7})(?!\\d)");

    /** No training and no clearance counts for longer. */
    private static final int YEARS_VALID = 20;

    private final Streams streams;

    CompleteOnboardingStepHandler(Streams streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(CompleteOnboardingStep command, MetaData metaData) {
        Instant now = Act.from(metaData).effective();
        CouncilTerms terms = CouncilTerms.read(streams, command.council());
        Roster.Way way = Roster.read(streams, command.council()).orRefuse(command.advisor());
        streams.decide(AdvisorAggregate.class, command.advisor(), advisor -> decide(command, terms, way, advisor, now));
    }

    static List<AdvisorEvent> decide(
            CompleteOnboardingStep command, CouncilTerms terms, Roster.Way way, Advisor advisor, Instant now) {
        LocalDate day = terms.dayOr("completedOn", command.completedOn(), now);
        if (command.expiresOn() != null) {
            CouncilTerms.inOrder(day, command.expiresOn());
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
            throw new LooksLikeTaxpayerNumber();
        }
        return Words.about(person, evidence.strip());
    }
}
