package org.longtable.council.importing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.longtable.contract.CouncilId;
import org.longtable.council.importing.parsing.ExistingRecords;

/** Reads an organization's existing councils on demand while sheets are compared. */
final class ExistingOrganizationData implements ExistingRecords {

    private final Map<String, CouncilId> byName;
    private final Function<CouncilId, ExistingCouncil> reading;
    private final Map<CouncilId, ExistingCouncil> read = new ConcurrentHashMap<>();

    ExistingOrganizationData(Map<String, CouncilId> byName, Function<CouncilId, ExistingCouncil> reading) {
        this.byName = new LinkedHashMap<>(byName);
        this.reading = reading;
    }

    @Override
    public List<String> councils() {
        return List.copyOf(byName.keySet());
    }

    @Override
    public boolean hasMember(String council, String email) {
        return council(council).flatMap(it -> it.findMemberByEmail(email)).isPresent();
    }

    @Override
    public boolean hasMeeting(String council, LocalDate date) {
        return council(council).flatMap(it -> it.meetingOn(date)).isPresent();
    }

    /** Returns the identifier of a council. */
    Optional<CouncilId> idOf(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Returns a council by the name under which it was opened. */
    Optional<ExistingCouncil> council(String name) {
        return idOf(name).map(id -> read.computeIfAbsent(id, reading));
    }
}
