package org.longtable.council.importing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.ClaimId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.IdeaId;
import org.longtable.contract.MeetingId;
import org.longtable.contract.PersonId;
import org.longtable.council.importing.parsing.CompensationRow;
import org.longtable.council.importing.parsing.IdeaRow;
import org.longtable.council.importing.parsing.LocatedRow;
import org.longtable.council.importing.parsing.MeetingSheetRow;

/** Resolves the people, meetings, claims, and ideas that a council's rows refer to into existing or new identifiers. */
final class RowReferenceResolver {

    private final ImportIdGenerator ids;
    private final Optional<ExistingCouncil> known;
    private final Map<List<@Nullable Object>, Integer> said = new HashMap<>();

    final CouncilId council;
    final ZoneId zone;

    RowReferenceResolver(ImportIdGenerator ids, CouncilRows sheets, ExistingOrganizationData organization) {
        this.ids = ids;
        this.known = organization.council(sheets.name());
        this.council = known.map(ExistingCouncil::id).orElseGet(() -> ids.council(sheets.name()));
        this.zone = known.map(ExistingCouncil::zone)
                .or(() -> sheets.meetings().stream().findFirst().map(met -> met.row()
                        .zone()))
                .orElse(ImportPlan.DEFAULT_ZONE);
    }

    /** The council as it is; empty when nobody has opened it. */
    Optional<ExistingCouncil> known() {
        return known;
    }

    PersonId person(String email) {
        return known.map(it -> it.addresses().get(email)).orElseGet(() -> ids.person(email));
    }

    Optional<ExistingCouncil.ExistingMember> member(PersonId person) {
        return known.map(it -> it.members().get(person));
    }

    AdvisorId advisor(PersonId person) {
        return member(person)
                .map(ExistingCouncil.ExistingMember::advisor)
                .orElseGet(() -> ids.advisor(council, person));
    }

    static Instant start(MeetingSheetRow row) {
        return row.date().atTime(row.start()).atZone(row.zone()).toInstant();
    }

    /** The meeting that the row brought before, or one that somebody scheduled for the same moment. */
    Optional<ExistingMeeting> knownMeeting(MeetingSheetRow row) {
        MeetingId brought = ids.meeting(council, row);
        return known.flatMap(it -> it.meeting(brought).or(() -> it.meetingAt(start(row))));
    }

    MeetingId meeting(MeetingSheetRow row) {
        return knownMeeting(row).map(ExistingMeeting::id).orElseGet(() -> ids.meeting(council, row));
    }

    /** A meeting of a day that the sheets do not have. */
    Optional<ExistingMeeting> knownMeeting(LocalDate day) {
        return known.flatMap(it -> it.meetingOn(day));
    }

    /** The meeting of a day: the first in the sheets, or else the first that is known. */
    Optional<MeetingId> meetingOn(LocalDate day, List<LocatedRow<MeetingSheetRow>> sheet) {
        return sheet.stream()
                .map(LocatedRow::row)
                .filter(met -> met.date().equals(day))
                .findFirst()
                .map(this::meeting)
                .or(() -> knownMeeting(day).map(ExistingMeeting::id));
    }

    ClaimId claim(CompensationRow row) {
        return ids.claim(council, row);
    }

    /** Asked once for each row, in order: two people may share a thought on one day. */
    IdeaId nextIdea(IdeaRow row) {
        List<@Nullable Object> same = Arrays.asList(row.from(), row.date(), row.idea());
        return ids.idea(council, row, said.merge(same, 1, Integer::sum) - 1);
    }

    String idempotencyKey(Object command, Object subject) {
        return ids.idempotencyKey(command, subject);
    }
}
