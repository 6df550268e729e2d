package org.longtable.council.importing;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.ClaimId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.IdeaId;
import org.longtable.contract.MeetingId;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.council.access.PersonDirectory;
import org.longtable.council.access.PersonIdGenerator;
import org.longtable.council.importing.parsing.CompensationRow;
import org.longtable.council.importing.parsing.IdeaRow;
import org.longtable.council.importing.parsing.MeetingSheetRow;

/** Derives stable identifiers from row content, so that a repeated import finds the same records. */
final class ImportIdGenerator {

    private final OrganizationId organization;
    private final PersonIdGenerator digests;
    private final PersonDirectory people;
    private final Map<String, PersonId> named = new HashMap<>();

    ImportIdGenerator(OrganizationId organization, PersonIdGenerator digests, PersonDirectory people) {
        this.organization = organization;
        this.digests = digests;
        this.people = people;
    }

    /** Returns the person whom the organization knows by an address, or a new identifier that is the same for all rows of this import. */
    PersonId person(String email) {
        return named.computeIfAbsent(
                email, typed -> people.find(organization, typed).orElseGet(people::fresh));
    }

    CouncilId council(String name) {
        return new CouncilId("council-" + digits("council", name.strip()));
    }

    AdvisorId advisor(CouncilId council, PersonId person) {
        return new AdvisorId("advisor-" + digits("advisor", council, person));
    }

    MeetingId meeting(CouncilId council, MeetingSheetRow row) {
        return new MeetingId("meeting-" + digits("meeting", council, row.date(), row.start()));
    }

    /** Derives a claim identifier without the status, because a later sheet may state another status for the same claim. */
    ClaimId claim(CouncilId council, CompensationRow row) {
        return new ClaimId("claim-"
                + digits(
                        "claim",
                        council,
                        row.email(),
                        row.date(),
                        row.category(),
                        Objects.toString(row.quantity()),
                        row.cents()));
    }

    /**
     * Derives an idea identifier without the status and the answer, because a later sheet may state others for the same idea.
     *
     * @param occurrence the number of earlier rows with the same content, because two people may have the same idea on one day
     */
    IdeaId idea(CouncilId council, IdeaRow row, int occurrence) {
        return new IdeaId(
                "idea-" + digits("idea", council, Objects.toString(row.from()), row.date(), row.idea(), occurrence));
    }

    String idempotencyKey(Object command, Object subject) {
        return "import-" + digits("request", CommandNames.of(command), subject);
    }

    private String digits(Object... parts) {
        StringJoiner text = new StringJoiner("\u001f");
        for (Object part : parts) {
            text.add(String.valueOf(part));
        }
        return digests.keyedDigest(organization, text.toString());
    }
}
