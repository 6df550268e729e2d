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
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.AttendanceTaken;
import org.longtable.contract.meetings.MeetingEvent.MeetingScheduled;
import org.longtable.contract.meetings.Presence;
import org.longtable.projection.viewing.Documents;
import org.longtable.projection.viewing.Recorded;
import org.longtable.projection.viewing.View;
import org.longtable.projection.viewing.Views;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The meetings that a person took part in, in all councils: what they may claim pay for. */
@View(name = "attended-meetings", order = View.Order.ORGANIZATION)
class AttendedMeetings {

    /** How one person took part, in which meetings. */
    record Attendances(List<Attendance> meetings) {

        static final Attendances NONE = new Attendances(List.of());

        /** The latest note about a meeting stands; whoever was absent did not take part. */
        Attendances after(AttendanceTaken e) {
            Stream<Attendance> others =
                    meetings.stream().filter(it -> !it.meeting().equals(e.meeting()));
            Stream<Attendance> noted = e.presence() == Presence.ABSENT
                    ? Stream.empty()
                    : Stream.of(new Attendance(e.meeting(), e.presence()));
            return new Attendances(Stream.concat(others, noted).toList());
        }

        List<String> ids() {
            return meetings.stream().map(it -> it.meeting().value()).toList();
        }
    }

    /** How a person took part in a meeting; never {@link Presence#ABSENT}. */
    record Attendance(MeetingId meeting, Presence presence) {}

    /**
     * A meeting that a person took part in.
     *
     * @param day on which it was, in its own zone: the day that a claim for it names
     * @param presence how they took part; never {@link Presence#ABSENT}
     */
    record AttendedMeeting(MeetingCard card, LocalDate day, Presence presence) {

        static AttendedMeeting of(MeetingCard card, Presence presence) {
            return new AttendedMeeting(card, LocalDate.ofInstant(card.start(), ZoneId.of(card.zone())), presence);
        }
    }

    private final Documents<Attendances> people;
    private final Documents<MeetingCard> cards;

    AttendedMeetings(Views views) {
        people = views.documents(AttendedMeetings.class, "people", Attendances.class);
        cards = views.documents(AttendedMeetings.class, "cards", MeetingCard.class);
    }

    @EventHandler
    void on(MeetingEvent event, Recorded at) {
        String id = event.meeting().value();
        if (event instanceof MeetingScheduled e) {
            cards.put(id, at, MeetingCard.of(e, at));
            return;
        }
        cards.change(id, at, MeetingCard::unscheduled, it -> it.after(event));
        if (event instanceof AttendanceTaken e) {
            people.change(e.person().value(), at, () -> Attendances.NONE, it -> it.after(e));
        }
    }

    /** The meetings that a person took part in, the latest start first. */
    @Operation(summary = "The meetings that a person took part in", tags = "meetings")
    @GetMapping("/api/people/{person}/attended-meetings")
    List<AttendedMeeting> of(@PathVariable PersonId person) {
        Attendances attended = people.find(person.value()).orElse(Attendances.NONE);
        Map<MeetingId, MeetingCard> known =
                cards.find(attended.ids()).stream().collect(Collectors.toMap(MeetingCard::meeting, it -> it));
        return attended.meetings().stream()
                .flatMap(it ->
                        Stream.ofNullable(known.get(it.meeting())).map(card -> AttendedMeeting.of(card, it.presence())))
                .sorted(Comparator.comparing((AttendedMeeting it) -> it.card().start())
                        .reversed())
                .toList();
    }
}
