package org.longtable.council.importing;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.longtable.contract.CouncilId;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.access.PersonEvent;
import org.longtable.contract.access.PersonEvent.ContactCorrected;
import org.longtable.contract.access.PersonEvent.EmailConfirmed;
import org.longtable.contract.access.PersonEvent.PersonAdded;
import org.longtable.contract.organization.CouncilEvent;
import org.longtable.contract.organization.CouncilEvent.CouncilOpened;
import org.longtable.contract.organization.CouncilEvent.SeatsChanged;
import org.longtable.council.commandhandling.AggregateStore;
import org.longtable.council.importing.ExistingCouncil.ExistingMember;
import org.longtable.council.recruiting.Roster;
import org.springframework.stereotype.Component;

/** Reads existing councils, members, and meetings from the index and the event streams. */
@Component
class ExistingDataReader {

    private final CouncilMeetingIndex directory;
    private final AggregateStore streams;

    ExistingDataReader(CouncilMeetingIndex directory, AggregateStore streams) {
        this.directory = directory;
        this.streams = streams;
    }

    /** Returns the current data of an organization; an organization that does not exist has none. */
    ExistingOrganizationData of(OrganizationId organization) {
        Map<String, CouncilId> byName = new LinkedHashMap<>();
        directory.councils(organization).stream()
                .sorted(Comparator.comparing(entry -> entry.council().value()))
                .forEach(entry -> byName.putIfAbsent(entry.name(), entry.council()));
        return new ExistingOrganizationData(byName, this::council);
    }

    private ExistingCouncil council(CouncilId id) {
        CouncilSeatCounts seats =
                streams.readState(id, CouncilEvent.class, CouncilSeatCounts.NONE, CouncilSeatCounts::after);
        Map<PersonId, ExistingMember> members = members(id);
        List<ExistingMeeting> meetings = directory.meetings(id).stream()
                .flatMap(it -> ExistingMeeting.read(streams, it).stream())
                .toList();
        return new ExistingCouncil(
                id, seats.zone(), seats.family(), seats.staff(), members, addresses(members), meetings);
    }

    private Map<PersonId, ExistingMember> members(CouncilId id) {
        Map<PersonId, ExistingMember> members = new HashMap<>();
        Roster.read(streams, id).ways().forEach((advisor, way) -> {
            ExistingMember member = new ExistingMember(advisor, way.seatKind(), way.stage());
            members.merge(way.person(), member, (one, other) -> one.hasHadSeat() ? one : other);
        });
        return members;
    }

    private Map<String, PersonId> addresses(Map<PersonId, ExistingMember> members) {
        Map<String, PersonId> addresses = new HashMap<>();
        for (PersonId person : members.keySet()) {
            Optional<Personal> email =
                    streams.readState(person, PersonEvent.class, Optional.empty(), ExistingDataReader::address);
            email.map(Personal::text).ifPresent(it -> addresses.put(it.toLowerCase(Locale.ROOT), person));
        }
        return addresses;
    }

    private static Optional<Personal> address(Optional<Personal> before, PersonEvent event) {
        if (event instanceof PersonAdded it) {
            return Optional.ofNullable(it.email());
        }
        if (event instanceof EmailConfirmed it) {
            return Optional.of(it.email());
        }
        return event instanceof ContactCorrected it ? Optional.ofNullable(it.email()) : before;
    }

    /** Holds a council's time zone and its numbers of seats. */
    private record CouncilSeatCounts(ZoneId zone, int family, int staff) {

        static final CouncilSeatCounts NONE = new CouncilSeatCounts(ImportPlan.DEFAULT_ZONE, 0, 0);

        CouncilSeatCounts after(CouncilEvent event) {
            if (event instanceof CouncilOpened it) {
                return new CouncilSeatCounts(ZoneId.of(it.zone()), it.familySeats(), it.staffSeats());
            }
            return event instanceof SeatsChanged it
                    ? new CouncilSeatCounts(zone, it.familySeats(), it.staffSeats())
                    : this;
        }
    }
}
