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
import org.longtable.contract.access.AccessEvent;
import org.longtable.contract.access.AccessEvent.ContactCorrected;
import org.longtable.contract.access.AccessEvent.EmailConfirmed;
import org.longtable.contract.access.AccessEvent.PersonAdded;
import org.longtable.contract.organization.CouncilEvent;
import org.longtable.contract.organization.CouncilEvent.CouncilOpened;
import org.longtable.contract.organization.CouncilEvent.SeatsChanged;
import org.longtable.council.deciding.Streams;
import org.longtable.council.importing.KnownCouncil.Member;
import org.longtable.council.recruiting.Roster;
import org.springframework.stereotype.Component;

/** Finds what an organization has: councils and meetings by the directory, everything else in their own streams. */
@Component
class KnownOrganizations {

    private final CouncilDirectory directory;
    private final Streams streams;

    KnownOrganizations(CouncilDirectory directory, Streams streams) {
        this.directory = directory;
        this.streams = streams;
    }

    /** An organization as it is now; one that does not exist has nothing. */
    KnownOrganization of(OrganizationId organization) {
        Map<String, CouncilId> byName = new LinkedHashMap<>();
        directory.councils(organization).stream()
                .sorted(Comparator.comparing(entry -> entry.council().value()))
                .forEach(entry -> byName.putIfAbsent(entry.name(), entry.council()));
        return new KnownOrganization(byName, this::council);
    }

    private KnownCouncil council(CouncilId id) {
        Seats seats = streams.read(id, CouncilEvent.class, Seats.NONE, Seats::after);
        Map<PersonId, Member> members = members(id);
        List<KnownMeeting> meetings = directory.meetings(id).stream()
                .flatMap(it -> KnownMeeting.read(streams, it).stream())
                .toList();
        return new KnownCouncil(id, seats.zone(), seats.family(), seats.staff(), members, addresses(members), meetings);
    }

    private Map<PersonId, Member> members(CouncilId id) {
        Map<PersonId, Member> members = new HashMap<>();
        Roster.read(streams, id).ways().forEach((advisor, way) -> {
            Member member = new Member(advisor, way.seat(), way.stage());
            members.merge(way.person(), member, (one, other) -> one.sat() ? one : other);
        });
        return members;
    }

    private Map<String, PersonId> addresses(Map<PersonId, Member> members) {
        Map<String, PersonId> addresses = new HashMap<>();
        for (PersonId person : members.keySet()) {
            Optional<Personal> email =
                    streams.read(person, AccessEvent.class, Optional.empty(), KnownOrganizations::address);
            email.map(Personal::text).ifPresent(it -> addresses.put(it.toLowerCase(Locale.ROOT), person));
        }
        return addresses;
    }

    private static Optional<Personal> address(Optional<Personal> before, AccessEvent event) {
        if (event instanceof PersonAdded it) {
            return Optional.ofNullable(it.email());
        }
        if (event instanceof EmailConfirmed it) {
            return Optional.of(it.email());
        }
        return event instanceof ContactCorrected it ? Optional.ofNullable(it.email()) : before;
    }

    /** Where a council's days begin and how many seats it wants. */
    private record Seats(ZoneId zone, int family, int staff) {

        static final Seats NONE = new Seats(ImportPlan.DEFAULT_ZONE, 0, 0);

        Seats after(CouncilEvent event) {
            if (event instanceof CouncilOpened it) {
                return new Seats(ZoneId.of(it.zone()), it.familySeats(), it.staffSeats());
            }
            return event instanceof SeatsChanged it ? new Seats(zone, it.familySeats(), it.staffSeats()) : this;
        }
    }
}
