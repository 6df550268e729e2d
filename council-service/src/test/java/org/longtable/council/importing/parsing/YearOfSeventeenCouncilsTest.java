package org.longtable.council.importing.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tests the sheets of seventeen councils for one year, including their errors, against totals that the coordinators counted by hand. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class YearOfSeventeenCouncilsTest {

    private static final Path FOLDER = Path.of("src/test/resources/import");
    private static final LocalDate TODAY = LocalDate.of(2025, 12, 1);

    private final JsonNode expected = expected();
    private final SpreadsheetReadResult read = read();

    @Test
    void recognises_each_sheet_by_its_header_and_refuses_none() {
        assertThat(read.found()).extracting(RecognizedSheet::kind).containsExactlyInAnyOrder(SheetKind.values());
        assertThat(read.refused()).isEmpty();
        assertThat(read.notes())
                .containsExactly(new FileNotice("expected.json", FileNotice.NoticeCode.FILE_IGNORED, ""));
    }

    @Test
    void finds_every_council_and_member_once() {
        assertThat(read.councils()).hasSize(expected.get("councils").asInt());
        assertThat(read.roster()).hasSize(expected.get("members").asInt());
        assertThat(read.roster())
                .filteredOn(member -> member.row().status() == SheetMemberStatus.ACTIVE)
                .hasSize(expected.get("active").asInt());
    }

    @Test
    void reports_members_pasted_twice_with_the_line_that_said_it_first() {
        assertThat(read.duplicates()).hasSize(expected.get("roster_duplicates").asInt());
        assertThat(read.duplicates()).allSatisfy(duplicate -> {
            assertThat(duplicate.kind()).isEqualTo(SheetKind.ROSTER);
            assertThat(lineOf(duplicate.place())).isEqualTo(lineOf(duplicate.first()));
        });
    }

    @Test
    void rejects_exactly_the_rows_of_the_four_addresses() {
        List<String> addresses = expected.get("roster_rejected").values().stream()
                .map(JsonNode::asString)
                .toList();

        assertThat(read.rejected()).hasSameSizeAs(addresses);
        assertThat(addresses).allSatisfy(address -> assertThat(read.rejected())
                .filteredOn(row -> lineOf(row.place()).contains("," + address + ","))
                .hasSize(1));
        assertThat(read.rejected())
                .flatExtracting(RejectedRow::complaints)
                .containsExactlyInAnyOrder(
                        new ValidationError("First name", "", ValidationErrorCode.MISSING),
                        new ValidationError("Email", "not-an-address", ValidationErrorCode.NOT_AN_ADDRESS),
                        new ValidationError("Council", "", ValidationErrorCode.MISSING),
                        new ValidationError("Joined", "31/31/2025", ValidationErrorCode.IMPOSSIBLE_DATE));
    }

    @Test
    void takes_every_meeting_and_every_attendance() {
        assertThat(read.meetings()).hasSize(expected.get("meetings").asInt());
        assertThat(read.attendance()).hasSize(expected.get("attendance").asInt());
    }

    @Test
    void takes_every_compensation_to_the_cent() {
        assertThat(read.compensation()).hasSize(expected.get("compensation").asInt());
        assertThat(read.compensation().stream()
                        .mapToLong(paid -> paid.row().cents())
                        .sum())
                .isEqualTo(expected.get("compensation_cents").asLong());
    }

    @Test
    void takes_every_idea_and_keeps_the_anonymous_ones_anonymous() {
        assertThat(read.ideas()).hasSize(expected.get("ideas").asInt());
        assertThat(read.ideas())
                .filteredOn(idea -> idea.row().anonymous())
                .hasSize(expected.get("anonymous_ideas").asInt());
    }

    private static SpreadsheetReadResult read() {
        try {
            return new SpreadsheetReader(TODAY, ExistingRecords.none()).readFolder(FOLDER);
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static JsonNode expected() {
        return JsonMapper.shared().readTree(FOLDER.resolve("expected.json").toFile());
    }

    private static String lineOf(RowLocation place) {
        try {
            return Files.readAllLines(FOLDER.resolve(place.file()), StandardCharsets.UTF_8)
                    .get(place.line() - 1);
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
