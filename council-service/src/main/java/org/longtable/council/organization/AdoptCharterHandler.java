package org.longtable.council.organization;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.Words;
import org.longtable.contract.organization.CouncilEvent;
import org.longtable.contract.organization.CouncilEvent.CharterAdopted;
import org.longtable.council.commandhandling.AggregateStore;
import org.springframework.stereotype.Component;

@Component
class AdoptCharterHandler {

    private final AggregateStore streams;

    AdoptCharterHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(AdoptCharter command, MetaData metaData) {
        Instant now = EventMetadata.fromMap(metaData).effective();
        streams.decide(CouncilAggregate.class, command.council(), council -> decide(command, council, now));
    }

    static List<CouncilEvent> decide(AdoptCharter command, Council council, Instant now) {
        LocalDate day = council.dateOrToday(command.adoptedOn(), now);
        if (council.charterVersion() > 0) {
            throw AdoptCharter.CHARTER_ALREADY_ADOPTED.exception();
        }
        Words text = Words.of(command.council(), command.text().strip());
        return List.of(new CharterAdopted(command.council(), 1, text, day));
    }
}
