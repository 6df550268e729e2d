package org.longtable.council.recruiting;

import java.util.Map;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.Personal;
import org.longtable.contract.recruiting.AdvisorEvent;
import org.longtable.contract.recruiting.AdvisorEvent.TrialStarted;
import org.longtable.council.commandhandling.AggregateStore;
import org.longtable.council.commandhandling.DateOutOfRange;
import org.springframework.stereotype.Component;

@Component
class StartTrialHandler {

    private static final int YEARS_AHEAD = 1;
    private static final int LONGEST_YEARS = 2;

    private final AggregateStore streams;

    StartTrialHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(StartTrial command, MetaData metaData) {
        Instant now = EventMetadata.fromMap(metaData).effective();
        CouncilSeatRules terms = CouncilSeatRules.read(streams, command.council());
        Roster.Membership way = Roster.read(streams, command.council()).requireMembership(command.advisor());
        streams.decide(AdvisorAggregate.class, command.advisor(), advisor -> decide(command, terms, way, advisor, now));
    }

    static List<AdvisorEvent> decide(
            StartTrial command, CouncilSeatRules terms, Roster.Membership way, Advisor advisor, Instant now) {
        if (!way.stage().isProspect() && way.stage() != MembershipStage.SEATED) {
            throw StartTrial.NOT_AN_ACTIVE_ADVISOR.exception();
        }
        if (advisor.trialFrom() != null) {
            throw StartTrial.TRIAL_ALREADY_RUNNING.exception(Map.of("since", advisor.trialFrom().toString()));
        }
        LocalDate first = command.startsOn() == null ? terms.today(now) : command.startsOn();
        LocalDate latest = terms.today(now).plusYears(YEARS_AHEAD);
        DateOutOfRange.refuseUnless("startsOn", first, DateOutOfRange.RECORDS_BEGIN, latest);
        CouncilSeatRules.requireInOrder(first, command.endsOn());
        DateOutOfRange.refuseUnless("endsOn", command.endsOn(), first, first.plusYears(LONGEST_YEARS));
        return List.of(new TrialStarted(
                command.advisor(),
                way.person(),
                new Personal(way.person(), command.goal().strip()),
                first,
                command.endsOn()));
    }
}
