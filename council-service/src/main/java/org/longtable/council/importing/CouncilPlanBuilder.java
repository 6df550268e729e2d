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
import org.longtable.contract.meetings.AttendeeGroup;
import org.longtable.contract.recruiting.SeatKind;
import org.longtable.council.importing.parsing.RowLocation;
import org.longtable.council.recruiting.MembershipStage;
import org.longtable.council.web.CommandContext;

/** Collects the import commands of one council and tracks what earlier rows established. */
final class CouncilPlanBuilder {

    private final CommandContext administrator;
    private final Instant now;
    private final List<ImportCommand> build = new ArrayList<>();
    private final Map<PersonId, AttendeeGroup> sides = new HashMap<>();
    private final Set<PersonId> gone = new HashSet<>();

    final RowReferenceResolver ids;
    final CouncilId council;

    CouncilPlanBuilder(CommandContext administrator, Instant now, RowReferenceResolver ids) {
        this.administrator = administrator;
        this.now = now;
        this.ids = ids;
        this.council = ids.council;
        ids.known().ifPresent(it -> it.members().forEach(this::know));
    }

    /** Adds a command; a command that the sheet dates in the future takes effect now. */
    void add(RowLocation place, Instant effective, Id subject, Object command) {
        build.add(new ImportCommand(place, caller(effective, subject, command), subject, command));
    }

    /** Adds a command by an anonymous author. */
    void addAnonymous(RowLocation place, Instant effective, Id subject, Object command) {
        build.add(new ImportCommand(place, caller(effective, subject, command).anonymous(), subject, command));
    }

    /** Returns noon on a date in the council's time zone. */
    Instant noonOn(LocalDate day) {
        return day.atTime(12, 0).atZone(ids.zone).toInstant();
    }

    boolean isPast(Instant moment) {
        return moment.isBefore(now);
    }

    Personal personalText(String text) {
        return administrator.personalText(text);
    }

    /** Records that a person has a seat. */
    void markSeated(PersonId person, SeatKind seat) {
        sides.put(person, side(seat));
    }

    /** Records that a person has left the seat. */
    void markLeft(PersonId person) {
        gone.add(person);
    }

    Optional<AttendeeGroup> sideOf(PersonId person) {
        return Optional.ofNullable(sides.get(person));
    }

    /** Returns the people to invite when no attendance is recorded. */
    Map<PersonId, AttendeeGroup> defaultInvitees() {
        Map<PersonId, AttendeeGroup> seated = new HashMap<>(sides);
        seated.keySet().removeAll(gone);
        return seated;
    }

    List<ImportCommand> build() {
        return List.copyOf(build);
    }

    private void know(PersonId person, ExistingCouncil.ExistingMember member) {
        if (member.hasHadSeat()) {
            markSeated(person, member.seat());
        }
        if (member.stage() != MembershipStage.SEATED) {
            gone.add(person);
        }
    }

    private static AttendeeGroup side(SeatKind seat) {
        return seat == SeatKind.STAFF ? AttendeeGroup.STAFF : AttendeeGroup.FAMILY;
    }

    private CommandContext caller(Instant effective, Id subject, Object command) {
        String request = ids.idempotencyKey(command, subject);
        return new CommandContext(
                administrator.person(),
                administrator.role(),
                council,
                request,
                administrator.correlation(),
                administrator.reason(),
                isPast(effective) ? effective : now);
    }
}
