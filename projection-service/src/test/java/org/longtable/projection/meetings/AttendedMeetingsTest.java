package org.longtable.projection.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.longtable.projection.meetings.Happenings.ACT;
import static org.longtable.projection.meetings.Happenings.LATER;
import static org.longtable.projection.meetings.Happenings.MARCH;
import static org.longtable.projection.meetings.Happenings.MARISOL;
import static org.longtable.projection.meetings.Happenings.TOM;
import static org.longtable.projection.meetings.Happenings.scheduled;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.longtable.contract.MeetingId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Words;
import org.longtable.contract.meetings.AttendanceStatus;
import org.longtable.contract.meetings.AttendeeGroup;
import org.longtable.contract.meetings.MeetingEvent.AttendanceTaken;
import org.longtable.contract.meetings.MeetingEvent.MeetingMoved;
import org.longtable.projection.projectionframework.ViewBench;

class AttendedMeetingsTest {

    private final ViewBench bench = new ViewBench();
    private final AttendedMeetingsView view = bench.view(AttendedMeetingsView::new);

    @AfterEach
    void closes() {
        bench.close();
    }

    private static final MeetingId MAY = new MeetingId("may");
    private static final Instant EVENING = Instant.parse("2026-05-12T23:00:00Z");

    /** 21:00 on May 12 in Chicago, which is May 13 in UTC. */
    private static final Instant LATE_EVENING = Instant.parse("2026-05-13T02:00:00Z");

    @Test
    void lists_what_a_person_took_part_in_the_latest_first_in_all_councils() throws Exception {
        bench.happened(
                ACT, scheduled(MARCH, EVENING.minusSeconds(5_000_000)), came(MARCH, MARISOL, AttendanceStatus.PHONE));
        bench.happened(
                ViewBench.act("council-2", EVENING),
                scheduled(MAY, EVENING),
                came(MAY, MARISOL, AttendanceStatus.IN_PERSON));

        assertThat(meetings(MARISOL)).containsExactly(MAY, MARCH);
        assertThat(view.of(MARISOL).getFirst().card().council()).isEqualTo("council-2");
        assertThat(view.of(MARISOL).getLast().presence()).isEqualTo(AttendanceStatus.PHONE);
        assertThat(meetings(TOM)).isEmpty();
    }

    @Test
    void leaves_out_what_a_person_missed_also_when_that_was_noted_later() throws Exception {
        bench.happened(
                ACT,
                scheduled(MAY, EVENING),
                came(MAY, MARISOL, AttendanceStatus.VIDEO),
                came(MAY, TOM, AttendanceStatus.ABSENT));
        assertThat(meetings(MARISOL)).containsExactly(MAY);
        assertThat(meetings(TOM)).isEmpty();

        bench.happened(ACT, came(MAY, MARISOL, AttendanceStatus.ABSENT), came(MAY, TOM, AttendanceStatus.VIDEO));

        assertThat(meetings(MARISOL)).isEmpty();
        assertThat(meetings(TOM)).containsExactly(MAY);
    }

    @Test
    void names_the_day_on_the_clock_of_the_meetings_zone() throws Exception {
        bench.happened(
                ACT,
                scheduled(MAY, EVENING),
                new MeetingMoved(MAY, EVENING, LATE_EVENING, true, Words.plain("snow")),
                came(MAY, MARISOL, AttendanceStatus.IN_PERSON));

        assertThat(view.of(MARISOL).getFirst().card().start()).isEqualTo(LATE_EVENING);
        assertThat(view.of(MARISOL).getFirst().day()).isEqualTo(LocalDate.parse("2026-05-12"));
    }

    @Test
    void does_not_change_when_everything_is_delivered_again() throws Exception {
        bench.happened(
                ACT,
                scheduled(MAY, EVENING),
                came(MAY, MARISOL, AttendanceStatus.VIDEO),
                came(MAY, TOM, AttendanceStatus.VIDEO));
        bench.happened(LATER, came(MAY, MARISOL, AttendanceStatus.ABSENT));

        bench.again();

        assertThat(meetings(MARISOL)).isEmpty();
        assertThat(meetings(TOM)).containsExactly(MAY);
    }

    private List<MeetingId> meetings(PersonId person) {
        return view.of(person).stream().map(it -> it.card().meeting()).toList();
    }

    private static AttendanceTaken came(MeetingId meeting, PersonId person, AttendanceStatus presence) {
        return new AttendanceTaken(meeting, person, presence, AttendeeGroup.FAMILY);
    }
}
