package org.longtable.council.importing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.longtable.contract.CouncilId;
import org.longtable.contract.Id;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.meetings.Side;
import org.longtable.council.importing.reading.Place;
import org.longtable.council.web.Caller;

/** The steps of one council while they are collected, and what later rows ask about earlier ones. */
final class PlannedCouncil {

    private final Caller administrator;
    private final Instant now;
    private final List<ImportStep> steps = new ArrayList<>();
    private final Map<PersonId, Side> sides = new HashMap<>();

    final ImportIds ids;
    final CouncilId council;
    final ZoneId zone;

    PlannedCouncil(Caller administrator, Instant now, ImportIds ids, CouncilId council, ZoneId zone) {
        this.administrator = administrator;
        this.now = now;
        this.ids = ids;
        this.council = council;
        this.zone = zone;
    }

    /** Adds a command; what the sheet dates after now takes effect now. */
    void add(Place place, Instant effective, Id subject, Object command) {
        steps.add(new ImportStep(place, caller(effective, subject, command), subject, command));
    }

    /** Adds a command by somebody whom nobody may know (0006). */
    void addUnnamed(Place place, Instant effective, Id subject, Object command) {
        steps.add(new ImportStep(place, caller(effective, subject, command).unnamed(), subject, command));
    }

    /** Noon of a day where the council is. */
    Instant on(LocalDate day) {
        return day.atTime(12, 0).atZone(zone).toInstant();
    }

    boolean past(Instant moment) {
        return moment.isBefore(now);
    }

    Personal says(String text) {
        return administrator.says(text);
    }

    void sits(PersonId person, Side side) {
        sides.put(person, side);
    }

    Optional<Side> sideOf(PersonId person) {
        return Optional.ofNullable(sides.get(person));
    }

    Map<PersonId, Side> members() {
        return Map.copyOf(sides);
    }

    List<ImportStep> steps() {
        return List.copyOf(steps);
    }

    private Caller caller(Instant effective, Id subject, Object command) {
        String request = ids.request(command, subject);
        return new Caller(
                administrator.person(),
                administrator.role(),
                council,
                request,
                administrator.correlation(),
                administrator.reason(),
                past(effective) ? effective : now);
    }
}
