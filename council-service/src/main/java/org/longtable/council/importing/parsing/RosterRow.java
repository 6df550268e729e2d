package org.longtable.council.importing.parsing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Holds one member row of a roster sheet.
 *
 * @param council the name of the council
 * @param firstName the given name; empty when the sheet has only a last name
 * @param lastName the family name; empty when the sheet has only a first name (at least one of the two is always there)
 * @param email the email address in lower case; with the council it identifies the membership
 * @param relationship what the coordinator wrote (Parent, Patient, Staff …), or null
 * @param preferredLanguage what the coordinator wrote (English, Spanish …), or null
 * @param joined the date on which the member joined, or null
 * @param hipaaTraining the date of the HIPAA training in the sheet, or null
 * @param phone the phone number as text, or null
 * @param status the status; {@link SheetMemberStatus#ACTIVE} when blank, because a roster without statuses lists current members
 */
public record RosterRow(
        String council,
        String firstName,
        String lastName,
        String email,
        @Nullable String relationship,
        @Nullable String preferredLanguage,
        @Nullable LocalDate joined,
        @Nullable LocalDate hipaaTraining,
        @Nullable String phone,
        SheetMemberStatus status)
        implements SheetRow<RosterRow> {

    @Override
    public RosterRow withCouncilName(String spelling) {
        return new RosterRow(
                spelling,
                firstName,
                lastName,
                email,
                relationship,
                preferredLanguage,
                joined,
                hipaaTraining,
                phone,
                status);
    }

    @Override
    public Object naturalKey() {
        return List.of(council, email);
    }
}
