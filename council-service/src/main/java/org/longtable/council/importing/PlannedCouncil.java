package org.longtable.council.importing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.longtable.contract.CouncilId;
import org.longtable.contract.Id;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.meetings.Side;
import org.longtable.contract.recruiting.SeatKind;
import org.longtable.council.importing.reading.Place;
import org.longtable.council.recruiting.Stage;
import org.longtable.council.web.Caller;

/** The steps of one council while they are collected, and what later rows ask about earlier ones. */
final class PlannedCouncil {

    private final Caller administrator;
    private final Instant now;
    private final List<ImportStep> steps = new ArrayList<>();
    private final Map<PersonId, Side> sides = new HashMap<>();
    private final Set<PersonId> gone = new HashSet<>();

    final CouncilIds ids;
    final CouncilId council;

    PlannedCouncil(Caller administrator, Instant now, CouncilIds ids) {
        this.administrator = administrator;
        this.now = now;
        this.ids = ids;
        this.council = ids.council;
        ids.known().ifPresent(it -> it.members().forEach(this::know));
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
        return day.atTime(12, 0).atZone(ids.zone).toInstant();
    }

    boolean past(Instant moment) {
        return moment.isBefore(now);
    }

    Personal says(String text) {
        return administrator.says(text);
    }

    /** Who sits, or did when the sheet was kept, on which side. */
    void sits(PersonId person, SeatKind seat) {
        sides.put(person, side(seat));
    }

    /** They sat, and do so no more. */
    void left(PersonId person) {
        gone.add(person);
    }

    Optional<Side> sideOf(PersonId person) {
        return Optional.ofNullable(sides.get(person));
    }

    /** Who is invited to a meeting of which no sheet says who came. */
    Map<PersonId, Side> members() {
        Map<PersonId, Side> seated = new HashMap<>(sides);
        seated.keySet().removeAll(gone);
        return seated;
    }

    List<ImportStep> steps() {
        return List.copyOf(steps);
    }

    private void know(PersonId person, KnownCouncil.Member member) {
        if (member.sat()) {
            sits(person, member.seat());
        }
        if (member.stage() != Stage.SEATED) {
            gone.add(person);
        }
    }

    private static Side side(SeatKind seat) {
        return seat == SeatKind.STAFF ? Side.STAFF : Side.FAMILY;
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
