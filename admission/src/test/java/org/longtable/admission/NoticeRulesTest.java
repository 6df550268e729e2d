package org.longtable.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.longtable.admission.AccessRule.Permission;
import org.longtable.contract.EventCatalog;
import org.longtable.contract.Role;

/** The test checks that every event has a live notice rule and every rule names an event. */
class NoticeRulesTest {

    private final AccessPolicy table = AccessPolicy.read();
    private final List<String> events = EventCatalog.events().stream()
            .map(type -> EventCatalog.nameOf(type).value())
            .toList();

    @Test
    void every_event_has_a_row() {
        assertThat(events)
                .allSatisfy(event -> assertThat(table.noticeRule(event)).isPresent());
    }

    @Test
    void every_row_is_of_an_event() {
        assertThat(table.notices()).extracting(AccessRule::address).allSatisfy(row -> assertThat(events)
                .anyMatch(event ->
                        row.endsWith("*") ? event.startsWith(row.substring(0, row.length() - 1)) : event.equals(row)));
    }

    @Test
    void an_event_s_own_row_goes_before_that_of_its_capability() {
        assertThat(table.noticeRule("meetings.MeetingMoved").orElseThrow().permissionFor(Role.ADVISOR))
                .isEqualTo(Permission.YES);
        assertThat(table.noticeRule("meetings.AccommodationRequested")
                        .orElseThrow()
                        .permissionFor(Role.ADVISOR))
                .isEqualTo(Permission.OWN);
    }

    @Test
    void nobody_is_told_of_what_the_table_does_not_know() {
        assertThat(table.noticeRule("gossip.Heard")).isEmpty();
    }

    @Test
    void nobody_who_is_not_signed_in_is_told_anything() {
        assertThat(table.notices())
                .allSatisfy(row -> assertThat(row.permissionFor(Role.ANONYMOUS)).isEqualTo(Permission.NO));
    }
}
