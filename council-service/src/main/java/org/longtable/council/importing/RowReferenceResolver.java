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

    /** Returns the existing council; empty when it was not opened. */
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

    /** Returns the meeting that an earlier import created from the row, or one that starts at the same time. */
    Optional<ExistingMeeting> knownMeeting(MeetingSheetRow row) {
        MeetingId brought = ids.meeting(council, row);
        return known.flatMap(it -> it.meeting(brought).or(() -> it.meetingAt(start(row))));
    }

    MeetingId meeting(MeetingSheetRow row) {
        return knownMeeting(row).map(ExistingMeeting::id).orElseGet(() -> ids.meeting(council, row));
    }

    /** Returns the existing meeting of a day that is not in the sheets. */
    Optional<ExistingMeeting> knownMeeting(LocalDate day) {
        return known.flatMap(it -> it.meetingOn(day));
    }

    /** Returns the meeting of a day: the first one in the sheets, or else the first existing one. */
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

    /**
     * Returns the identifier of the next idea. Must be called once for each row, in order, because two people may have the same idea on one
     * day.
     */
    IdeaId nextIdea(IdeaRow row) {
        List<@Nullable Object> same = Arrays.asList(row.from(), row.date(), row.idea());
        return ids.idea(council, row, said.merge(same, 1, Integer::sum) - 1);
    }

    String idempotencyKey(Object command, Object subject) {
        return ids.idempotencyKey(command, subject);
    }
}
