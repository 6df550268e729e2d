package org.longtable.council.ideas;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import org.longtable.contract.Act;
import org.longtable.contract.organization.CouncilEvent.CouncilOpened;
import org.longtable.council.deciding.Streams;
import org.springframework.stereotype.Component;

/** Which day it is where a council meets. */
@Component
public class CouncilCalendar {

    private final Streams streams;

    /** Reads the council's zone from its own stream. */
    public CouncilCalendar(Streams streams) {
        this.streams = streams;
    }

    /** The council's date at the moment at which an act took effect. */
    public LocalDate day(Act act) {
        ZoneId zone = streams.<ZoneId, CouncilOpened>read(
                Objects.requireNonNull(act.council(), "council"),
                CouncilOpened.class,
                ZoneOffset.UTC,
                (none, opened) -> ZoneId.of(opened.zone()));
        return LocalDate.ofInstant(act.effective(), zone);
    }
}
