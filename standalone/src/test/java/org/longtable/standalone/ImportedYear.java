package org.longtable.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.longtable.contract.compensation.PayAccountEvent.ClaimSubmitted;
import org.longtable.contract.ideas.IdeaEvent.IdeaSubmitted;
import org.longtable.contract.meetings.MeetingEvent.AttendanceTaken;
import org.longtable.contract.meetings.MeetingEvent.MeetingScheduled;
import org.longtable.contract.organization.CouncilEvent.CouncilOpened;
import org.longtable.contract.recruiting.RosterEvent.AdvisorJoined;
import org.longtable.contract.recruiting.RosterEvent.AdvisorSteppedDown;
import org.longtable.eventstore.LedgerStorageEngine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares the ledger of an imported year of seventeen councils with the totals that the coordinators counted by hand. */
final class ImportedYear {

    /** The spreadsheets of that year. */
    static final Path SHEETS = Path.of("../council-service/src/test/resources/import");

    private static final int BATCH = 500;

    private final List<Object> events = new ArrayList<>();

    ImportedYear(LedgerStorageEngine ledger) {
        for (long from = 1; from <= ledger.headPosition(); from += BATCH) {
            ledger.read(from, BATCH).forEach(event -> events.add(event.getPayload()));
        }
    }

    /** Checks all rows and amounts. */
    void isWhole() throws IOException {
        JsonNode expected = JsonMapper.builder().build().readTree(Files.readString(SHEETS.resolve("expected.json")));
        long members = count(AdvisorJoined.class);
        assertThat(count(CouncilOpened.class)).isEqualTo(figure(expected, "councils"));
        assertThat(members).isEqualTo(figure(expected, "members"));
        assertThat(members - count(AdvisorSteppedDown.class)).isEqualTo(figure(expected, "active"));
        assertThat(count(MeetingScheduled.class)).isEqualTo(figure(expected, "meetings"));
        assertThat(count(AttendanceTaken.class)).isEqualTo(figure(expected, "attendance"));
        assertThat(count(ClaimSubmitted.class)).isEqualTo(figure(expected, "compensation"));
        assertThat(cents()).isEqualTo(figure(expected, "compensation_cents"));
        assertThat(count(IdeaSubmitted.class)).isEqualTo(figure(expected, "ideas"));
        assertThat(anonymous()).isEqualTo(figure(expected, "anonymous_ideas"));
    }

    /** Checks the number of councils, none of which was opened twice. */
    void hasCouncils(long expected) {
        assertThat(count(CouncilOpened.class)).isEqualTo(expected);
    }

    private long count(Class<?> type) {
        return events.stream().filter(type::isInstance).count();
    }

    private long cents() {
        return events.stream()
                .filter(ClaimSubmitted.class::isInstance)
                .mapToLong(event -> ((ClaimSubmitted) event).amount().minor())
                .sum();
    }

    private long anonymous() {
        return events.stream()
                .filter(event -> event instanceof IdeaSubmitted idea && idea.author() == null)
                .count();
    }

    private static long figure(JsonNode expected, String name) {
        return expected.get(name).asLong();
    }
}
