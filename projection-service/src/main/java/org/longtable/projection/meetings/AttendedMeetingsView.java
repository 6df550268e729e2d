package org.longtable.projection.meetings;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventHandler;
import org.longtable.contract.MeetingId;
import org.longtable.contract.PersonId;
import org.longtable.contract.meetings.AttendanceStatus;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.AttendanceTaken;
import org.longtable.contract.meetings.MeetingEvent.MeetingScheduled;
import org.longtable.projection.projectionframework.DocumentStore;
import org.longtable.projection.projectionframework.EventEnvelope;
import org.longtable.projection.projectionframework.View;
import org.longtable.projection.projectionframework.ViewRegistry;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Lists the meetings that a person attended in all councils, for which they can claim pay. */
@View(name = "attended-meetings", order = View.SequencingKey.ORGANIZATION)
class AttendedMeetingsView {

    /** Lists the meetings that one person attended and how they took part. */
    record PersonAttendances(List<MeetingAttendance> meetings) {

        static final PersonAttendances NONE = new PersonAttendances(List.of());

        /** Applies the latest attendance record and removes the meeting when the person was absent. */
        PersonAttendances apply(AttendanceTaken e) {
            Stream<MeetingAttendance> others =
                    meetings.stream().filter(it -> !it.meeting().equals(e.meeting()));
            Stream<MeetingAttendance> noted = e.presence() == AttendanceStatus.ABSENT
                    ? Stream.empty()
                    : Stream.of(new MeetingAttendance(e.meeting(), e.presence()));
            return new PersonAttendances(Stream.concat(others, noted).toList());
        }

        List<String> ids() {
            return meetings.stream().map(it -> it.meeting().value()).toList();
        }
    }

    /** Records how a person attended a meeting; it is never {@code ABSENT}. */
    record MeetingAttendance(MeetingId meeting, AttendanceStatus presence) {}

    /**
     * Describes a meeting that a person attended.
     *
     * @param day day of the meeting in its own zone, which a claim for it uses
     * @param presence how the person attended; never {@link AttendanceStatus#ABSENT}
     */
    record AttendedMeeting(MeetingSummary card, LocalDate day, AttendanceStatus presence) {

        static AttendedMeeting of(MeetingSummary card, AttendanceStatus presence) {
            return new AttendedMeeting(card, LocalDate.ofInstant(card.start(), ZoneId.of(card.zone())), presence);
        }
    }

    private final DocumentStore<PersonAttendances> people;
    private final DocumentStore<MeetingSummary> cards;

    AttendedMeetingsView(ViewRegistry views) {
        people = views.documents(AttendedMeetingsView.class, "people", PersonAttendances.class);
        cards = views.documents(AttendedMeetingsView.class, "cards", MeetingSummary.class);
    }

    @EventHandler
    void on(MeetingEvent event, EventEnvelope at) {
        String id = event.meeting().value();
        if (event instanceof MeetingScheduled e) {
            cards.replace(id, at, MeetingSummary.of(e, at));
            return;
        }
        cards.change(id, at, MeetingSummary::missing, it -> it.after(event));
        if (event instanceof AttendanceTaken e) {
            people.change(e.person().value(), at, () -> PersonAttendances.NONE, it -> it.apply(e));
        }
    }

    /** Returns the meetings that a person attended, latest start first. */
    @Operation(summary = "List the meetings that a person attended", tags = "meetings")
    @GetMapping("/api/people/{person}/attended-meetings")
    List<AttendedMeeting> of(@PathVariable PersonId person) {
        PersonAttendances attended = people.find(person.value()).orElse(PersonAttendances.NONE);
        Map<MeetingId, MeetingSummary> known =
                cards.find(attended.ids()).stream().collect(Collectors.toMap(MeetingSummary::meeting, it -> it));
        return attended.meetings().stream()
                .flatMap(it ->
                        Stream.ofNullable(known.get(it.meeting())).map(card -> AttendedMeeting.of(card, it.presence())))
                .sorted(Comparator.comparing((AttendedMeeting it) -> it.card().start())
                        .reversed())
                .toList();
    }
}
