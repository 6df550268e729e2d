package org.longtable.council.importing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.longtable.contract.CouncilId;
import org.longtable.council.importing.reading.AlreadyKnown;

/** What an organization has before sheets come; a council is read when a row first speaks of it. */
final class KnownOrganization implements AlreadyKnown {

    private final Map<String, CouncilId> byName;
    private final Function<CouncilId, KnownCouncil> reading;
    private final Map<CouncilId, KnownCouncil> read = new ConcurrentHashMap<>();

    KnownOrganization(Map<String, CouncilId> byName, Function<CouncilId, KnownCouncil> reading) {
        this.byName = new LinkedHashMap<>(byName);
        this.reading = reading;
    }

    @Override
    public List<String> councils() {
        return List.copyOf(byName.keySet());
    }

    @Override
    public boolean hasMember(String council, String email) {
        return council(council).flatMap(it -> it.memberCalled(email)).isPresent();
    }

    @Override
    public boolean hasMeeting(String council, LocalDate date) {
        return council(council).flatMap(it -> it.meetingOn(date)).isPresent();
    }

    /** What a council is called by the ledger. */
    Optional<CouncilId> idOf(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** A council by the name under which it was opened. */
    Optional<KnownCouncil> council(String name) {
        return idOf(name).map(id -> read.computeIfAbsent(id, reading));
    }
}
