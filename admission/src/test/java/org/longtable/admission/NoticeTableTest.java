package org.longtable.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.longtable.admission.AccessRule.Admitted;
import org.longtable.contract.EventCatalog;
import org.longtable.contract.Role;

/** Every event has a row that says who is told of it live, and every row is of an event. */
class NoticeTableTest {

    private final AccessTable table = AccessTable.read();
    private final List<String> events = EventCatalog.events().stream()
            .map(type -> EventCatalog.nameOf(type).value())
            .toList();

    @Test
    void every_event_has_a_row() {
        assertThat(events).allSatisfy(event -> assertThat(table.notice(event)).isPresent());
    }

    @Test
    void every_row_is_of_an_event() {
        assertThat(table.notices()).extracting(AccessRule::address).allSatisfy(row -> assertThat(events)
                .anyMatch(event ->
                        row.endsWith("*") ? event.startsWith(row.substring(0, row.length() - 1)) : event.equals(row)));
    }

    @Test
    void an_event_s_own_row_goes_before_that_of_its_capability() {
        assertThat(table.notice("meetings.MeetingMoved").orElseThrow().of(Role.ADVISOR))
                .isEqualTo(Admitted.YES);
        assertThat(table.notice("meetings.AccommodationRequested").orElseThrow().of(Role.ADVISOR))
                .isEqualTo(Admitted.OWN);
    }

    @Test
    void nobody_is_told_of_what_the_table_does_not_know() {
        assertThat(table.notice("gossip.Heard")).isEmpty();
    }

    @Test
    void nobody_who_is_not_signed_in_is_told_anything() {
        assertThat(table.notices())
                .allSatisfy(row -> assertThat(row.of(Role.ANONYMOUS)).isEqualTo(Admitted.NO));
    }
}
