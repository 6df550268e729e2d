package org.longtable.council.organization;

import java.util.Map;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.Words;
import org.longtable.contract.organization.CouncilEvent;
import org.longtable.contract.organization.CouncilEvent.CharterAmended;
import org.longtable.council.commandhandling.AggregateStore;
import org.springframework.stereotype.Component;

@Component
class AmendCharterHandler {

    private final AggregateStore streams;

    AmendCharterHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(AmendCharter command, MetaData metaData) {
        Instant now = EventMetadata.fromMap(metaData).effective();
        streams.decide(CouncilAggregate.class, command.council(), council -> decide(command, council, now));
    }

    static List<CouncilEvent> decide(AmendCharter command, Council council, Instant now) {
        LocalDate day = council.dateOrToday(command.adoptedOn(), now);
        if (council.charterVersion() == 0) {
            throw AmendCharter.NO_CHARTER_YET.exception();
        }
        if (council.charterVersion() != command.basedOn()) {
            throw AmendCharter.CHARTER_VERSION_CONFLICT.exception(Map.of("version", council.charterVersion()));
        }
        return List.of(new CharterAmended(
                command.council(),
                command.basedOn() + 1,
                Words.of(command.council(), command.text().strip()),
                Words.of(command.council(), command.summary().strip()),
                day));
    }
}
