package org.longtable.council.organization;

import java.time.ZoneId;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.longtable.contract.organization.CouncilEvent;
import org.longtable.contract.organization.CouncilEvent.CouncilOpened;
import org.longtable.contract.organization.TenantEvent;
import org.longtable.council.access.LanguageTags;
import org.longtable.council.commandhandling.AggregateStore;
import org.springframework.stereotype.Component;

@Component
class OpenCouncilHandler {

    private final AggregateStore streams;

    OpenCouncilHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(OpenCouncil command) {
        Organization organization =
                streams.readState(command.organization(), TenantEvent.class, Organization.NONE, Organization::evolve);
        streams.decide(CouncilAggregate.class, command.council(), council -> decide(command, organization, council));
    }

    static List<CouncilEvent> decide(OpenCouncil command, Organization organization, Council council) {
        organization.requireExisting();
        CouncilOpened wanted = new CouncilOpened(
                command.council(),
                command.organization(),
                command.name().strip(),
                languages(command.languages()),
                zone(command.zone()),
                command.familySeats(),
                command.staffSeats(),
                command.termMonths());
        if (wanted.equals(council.opened())) {
            return List.of();
        }
        if (council.opened() != null) {
            throw OpenCouncil.COUNCIL_ALREADY_OPENED.exception();
        }
        return List.of(wanted);
    }

    private static List<String> languages(List<String> tags) {
        if (tags.isEmpty()) {
            throw OpenCouncil.COUNCIL_LANGUAGE_MISSING.exception();
        }
        return tags.stream().map(LanguageTags::canonicalize).distinct().toList();
    }

    private static String zone(String zone) {
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            throw OpenCouncil.UNKNOWN_COUNCIL_TIME_ZONE.exception();
        }
        return zone;
    }
}
