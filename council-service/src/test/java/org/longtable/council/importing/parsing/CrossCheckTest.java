package org.longtable.council.importing.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.longtable.council.importing.parsing.Reading.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CrossCheckTest {

    private static final String CLAIM = "Council,Email,Date,What for,Amount,Status\n";
    private static final String IDEA = "Council,From,Date,Idea,Where it stands\n";
    private static final String ATTENDANCE = "Council,Meeting date,Email,Attended\n";

    @Test
    void rejects_rows_about_a_council_that_no_roster_has() {
        SpreadsheetReadResult read = Reading.of(Reading.ROSTER, IDEA + "Choir,,1/23/25,Lamps,heard\n");

        assertThat(complaint(read))
                .isEqualTo(new ValidationError("Council", "Choir", ValidationErrorCode.UNKNOWN_COUNCIL));
        assertThat(read.ideas()).isEmpty();
    }

    @Test
    void rejects_a_claim_of_someone_who_is_in_another_council_only() {
        String roster = Reading.rosterWith("Choir,Cy,Wu,cy@example.org,active");

        SpreadsheetReadResult read =
                Reading.of(roster, CLAIM + "NICU Family Council,cy@example.org,1/23/25,time,37.50,paid\n");

        assertThat(complaint(read))
                .isEqualTo(new ValidationError("Email", "cy@example.org", ValidationErrorCode.NOT_IN_THE_ROSTER));
    }

    @Test
    void takes_one_person_in_two_councils_for_two_members() {
        SpreadsheetReadResult read = Reading.of(Reading.rosterWith("Choir,Ana,Lopez,ana@example.org,active"));

        assertThat(read.roster()).hasSize(3);
        assertThat(read.duplicates()).isEmpty();
    }

    @Test
    void rejects_attendance_on_a_day_without_a_meeting() {
        SpreadsheetReadResult read = Reading.of(
                Reading.ROSTER,
                Reading.MEETINGS,
                ATTENDANCE + "NICU Family Council,01/24/2025,ana@example.org,video\n");

        assertThat(complaint(read))
                .isEqualTo(new ValidationError("Meeting date", "2025-01-24", ValidationErrorCode.UNKNOWN_MEETING));
    }

    @Test
    void does_not_mind_the_order_of_files() {
        SpreadsheetReadResult read = Reading.of(
                ATTENDANCE + "NICU Family Council,01/23/2025,ana@example.org,video\n",
                Reading.MEETINGS,
                Reading.ROSTER);

        assertThat(read.attendance()).hasSize(1);
        assertThat(read.rejected()).isEmpty();
    }

    @Test
    void spells_councils_as_the_roster_does() {
        SpreadsheetReadResult read = Reading.of(Reading.ROSTER, IDEA + "nicu  FAMILY council,,1/23/25,Lamps,heard\n");

        assertThat(read.ideas().getFirst().row().council()).isEqualTo("NICU Family Council");
        assertThat(read.councils()).containsExactly("NICU Family Council");
    }

    @Test
    void reports_an_attendance_said_twice_and_rejects_one_that_contradicts() {
        SpreadsheetReadResult read = Reading.of(
                Reading.ROSTER,
                Reading.MEETINGS,
                ATTENDANCE
                        + "NICU Family Council,01/23/2025,ana@example.org,video\n"
                        + "NICU Family Council,1/23/25,ANA@example.org,Video\n"
                        + "NICU Family Council,2025-01-23,ana@example.org,absent\n");

        RowLocation first = new RowLocation("sheet.csv (3)", 2);
        assertThat(read.attendance()).extracting(LocatedRow::place).containsExactly(first);
        assertThat(read.duplicates())
                .containsExactly(new DuplicateRow(new RowLocation("sheet.csv (3)", 3), SheetKind.ATTENDANCE, first));
        assertThat(read.rejected())
                .containsExactly(new RejectedRow(
                        new RowLocation("sheet.csv (3)", 4),
                        SheetKind.ATTENDANCE,
                        List.of("NICU Family Council", "2025-01-23", "ana@example.org", "absent"),
                        List.of(new ValidationError(
                                "Email", "ana@example.org", ValidationErrorCode.CONTRADICTS_ANOTHER_ROW)),
                        Optional.of(first)));
    }

    @Test
    void keeps_two_claims_of_one_day_that_differ_and_leaves_out_one_pasted_twice() {
        String claim = "NICU Family Council,ana@example.org,1/23/25,time,37.50,paid\n";

        SpreadsheetReadResult read =
                Reading.of(Reading.ROSTER, CLAIM + claim + claim.replace("time", "participation") + claim);

        assertThat(read.compensation()).hasSize(2);
        assertThat(read.duplicates())
                .extracting(duplicate -> duplicate.place().line())
                .containsExactly(4);
    }

    @Test
    void a_row_that_is_rejected_makes_no_other_row_a_duplicate_of_it() {
        String bad = "NICU Family Council,ana@example.org,1/23/25,time,lots,paid\n";

        SpreadsheetReadResult read = Reading.of(Reading.ROSTER, CLAIM + bad + bad.replace("lots", "37.50"));

        assertThat(read.compensation()).hasSize(1);
        assertThat(complaint(read).reason()).isEqualTo(ValidationErrorCode.NOT_MONEY);
    }

    @Test
    void reads_one_sheet_alone_against_what_is_known_already() {
        SpreadsheetReadResult read = Reading.of(
                new AnaInTheNicu(),
                ATTENDANCE + "NICU family council,1/23/25,ana@example.org,video\n",
                IDEA + "NICU Family Council,ana@example.org,1/23/25,Lamps,heard\n");

        assertThat(read.rejected()).isEmpty();
        assertThat(read.attendance().getFirst().row().council()).isEqualTo("NICU Family Council");
        assertThat(read.ideas()).hasSize(1);
    }

    @Test
    void says_everything_that_is_wrong_with_a_row_at_once() {
        SpreadsheetReadResult read = Reading.of(Reading.rosterWith(",,,ana,gone"));

        assertThat(read.rejected()).singleElement().satisfies(row -> {
            assertThat(row.place()).isEqualTo(new RowLocation("sheet.csv", 4));
            assertThat(row.complaints())
                    .containsExactly(
                            new ValidationError("Council", "", ValidationErrorCode.MISSING),
                            new ValidationError("First name", "", ValidationErrorCode.MISSING),
                            new ValidationError("Email", "ana", ValidationErrorCode.NOT_AN_ADDRESS),
                            new ValidationError("Status", "gone", ValidationErrorCode.UNKNOWN_MEMBER_STATUS));
        });
    }

    @Test
    void takes_a_member_with_one_name_only_and_a_blank_status_for_active() {
        SpreadsheetReadResult read = Reading.of(Reading.rosterWith("NICU Family Council,,Sukarno,s@example.org,"));

        assertThat(read.roster().getLast().row().lastName()).isEqualTo("Sukarno");
        assertThat(read.roster().getLast().row().status()).isEqualTo(SheetMemberStatus.ACTIVE);
    }

    /** Contains one council that has Ana as a member and has met once. */
    private static final class AnaInTheNicu implements ExistingRecords {

        @Override
        public List<String> councils() {
            return List.of("NICU Family Council");
        }

        @Override
        public boolean hasMember(String council, String email) {
            return council.equals("NICU Family Council") && email.equals("ana@example.org");
        }

        @Override
        public boolean hasMeeting(String council, LocalDate date) {
            return council.equals("NICU Family Council") && date.equals(LocalDate.of(2025, 1, 23));
        }
    }
}
