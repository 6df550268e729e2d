package org.longtable.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.longtable.contract.compensation.PayAccountEvent.ClaimSubmitted;
import org.longtable.contract.ideas.IdeaEvent.IdeaSubmitted;
import org.longtable.contract.meetings.MeetingEvent.AttendanceTaken;
import org.longtable.contract.meetings.MeetingEvent.MeetingScheduled;
import org.longtable.contract.organization.CouncilEvent.CouncilOpened;
import org.longtable.contract.recruiting.RosterEvent.AdvisorJoined;
import org.longtable.contract.recruiting.RosterEvent.AdvisorSteppedDown;
import org.longtable.council.importing.ImportReport;
import org.longtable.eventstore.LedgerStorageEngine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real year of spreadsheets, brought into the whole product. */
class FolderImportTest {

    private static final Path SHEETS = Path.of("../council-service/src/test/resources/import");
    private static final int BATCH = 500;

    @Test
    void brings_in_every_row_to_the_cent_and_only_once() throws Exception {
        JsonNode expected = JsonMapper.builder().build().readTree(Files.readString(SHEETS.resolve("expected.json")));
        try (Product product = new Product()) {
            ByteArrayOutputStream said = new ByteArrayOutputStream();
            PrintStream terminal = new PrintStream(said, true, StandardCharsets.UTF_8);
            LedgerStorageEngine ledger = product.context().getBean(LedgerStorageEngine.class);

            ImportReport first = new FolderImport(product.context(), terminal).run(SHEETS);

            assertThat(first.refused()).isEmpty();
            List<Object> events = events(ledger);
            assertThat(count(events, CouncilOpened.class)).isEqualTo(figure(expected, "councils"));
            long members = count(events, AdvisorJoined.class);
            assertThat(members).isEqualTo(figure(expected, "members"));
            assertThat(members - count(events, AdvisorSteppedDown.class)).isEqualTo(figure(expected, "active"));
            assertThat(count(events, MeetingScheduled.class)).isEqualTo(figure(expected, "meetings"));
            assertThat(count(events, AttendanceTaken.class)).isEqualTo(figure(expected, "attendance"));
            assertThat(count(events, ClaimSubmitted.class)).isEqualTo(figure(expected, "compensation"));
            assertThat(cents(events)).isEqualTo(figure(expected, "compensation_cents"));
            assertThat(count(events, IdeaSubmitted.class)).isEqualTo(figure(expected, "ideas"));
            assertThat(anonymous(events)).isEqualTo(figure(expected, "anonymous_ideas"));
            assertThat(said.toString(StandardCharsets.UTF_8)).contains("not-an-address", "roster.csv");

            long head = ledger.head();
            ImportReport second = new FolderImport(product.context(), terminal).run(SHEETS);

            assertThat(ledger.head()).isEqualTo(head);
            assertThat(second.recorded()).isZero();
            assertThat(second.refused()).isEmpty();
        }
    }

    private static List<Object> events(LedgerStorageEngine ledger) {
        List<Object> events = new ArrayList<>();
        for (long from = 1; from <= ledger.head(); from += BATCH) {
            ledger.read(from, BATCH).forEach(event -> events.add(event.getPayload()));
        }
        return events;
    }

    private static long count(List<Object> events, Class<?> type) {
        return events.stream().filter(type::isInstance).count();
    }

    private static long cents(List<Object> events) {
        return events.stream()
                .filter(ClaimSubmitted.class::isInstance)
                .mapToLong(event -> ((ClaimSubmitted) event).amount().minor())
                .sum();
    }

    private static long anonymous(List<Object> events) {
        return events.stream()
                .filter(event -> event instanceof IdeaSubmitted idea && idea.author() == null)
                .count();
    }

    private static long figure(JsonNode expected, String name) {
        return expected.get(name).asLong();
    }
}
