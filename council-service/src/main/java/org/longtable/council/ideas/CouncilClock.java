package org.longtable.council.ideas;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.organization.CouncilEvent.CouncilOpened;
import org.longtable.council.commandhandling.AggregateStore;
import org.springframework.stereotype.Component;

/** Returns the current date in a council's time zone. */
@Component
public class CouncilClock {

    private final AggregateStore streams;

    /** Creates a clock that reads a council's time zone from the council's stream. */
    public CouncilClock(AggregateStore streams) {
        this.streams = streams;
    }

    /** Returns the council's date at the effective time of a command. */
    public LocalDate dateOf(EventMetadata act) {
        ZoneId zone = streams.<ZoneId, CouncilOpened>readState(
                Objects.requireNonNull(act.council(), "council"),
                CouncilOpened.class,
                ZoneOffset.UTC,
                (none, opened) -> ZoneId.of(opened.zone()));
        return LocalDate.ofInstant(act.effective(), zone);
    }
}
