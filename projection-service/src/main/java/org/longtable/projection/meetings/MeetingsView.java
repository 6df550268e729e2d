package org.longtable.projection.meetings;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.Comparator;
import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.longtable.admission.CurrentUser;
import org.longtable.admission.HasDataSubjects;
import org.longtable.contract.CouncilId;
import org.longtable.contract.MeetingId;
import org.longtable.contract.PersonId;
import org.longtable.contract.meetings.InvitationAnswer;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.MeetingScheduled;
import org.longtable.projection.projectionframework.DocumentStore;
import org.longtable.projection.projectionframework.EventEnvelope;
import org.longtable.projection.projectionframework.NotFoundException;
import org.longtable.projection.projectionframework.View;
import org.longtable.projection.projectionframework.ViewRegistry;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Lists a council's meetings and returns the details of one meeting. */
@View(name = "meeting-book", version = 2, order = View.SequencingKey.ORGANIZATION)
class MeetingsView {

    /** Describes one meeting in a council's list. */
    record MeetingListItem(MeetingSummary card, AttendanceCounts turnout, int yes, int no, int maybe, int openNeeds) {

        static MeetingListItem of(MeetingWithAttendees table) {
            List<MeetingAttendee> guests = table.guests();
            return new MeetingListItem(
                    table.card(),
                    AttendanceCounts.of(guests),
                    answers(guests, InvitationAnswer.YES),
                    answers(guests, InvitationAnswer.NO),
                    answers(guests, InvitationAnswer.MAYBE),
                    (int) guests.stream()
                            .flatMap(it -> it.needs().stream())
                            .filter(it -> it.how() == null)
                            .count());
        }

        private static int answers(List<MeetingAttendee> guests, InvitationAnswer answer) {
            return (int) guests.stream().filter(it -> it.answer() == answer).count();
        }
    }

    /** Describes one meeting with its attendees and its record. */
    record MeetingDetails(
            MeetingSummary card, AttendanceCounts turnout, List<MeetingAttendee> guests, MeetingRecord notes)
            implements HasDataSubjects {

        @Override
        public List<PersonId> dataSubjects() {
            return guests.stream()
                    .filter(MeetingAttendee::hasConfidentialDetails)
                    .map(MeetingAttendee::person)
                    .toList();
        }
    }

    private final DocumentStore<MeetingIds> councils;
    private final DocumentStore<MeetingWithAttendees> tables;
    private final DocumentStore<MeetingRecord> notes;

    MeetingsView(ViewRegistry views) {
        councils = views.documents(MeetingsView.class, "councils", MeetingIds.class);
        tables = views.documents(MeetingsView.class, "tables", MeetingWithAttendees.class);
        notes = views.documents(MeetingsView.class, "notes", MeetingRecord.class);
    }

    @EventHandler
    void on(MeetingEvent event, EventEnvelope at) {
        String id = event.meeting().value();
        if (event instanceof MeetingScheduled e) {
            councils.change(at.council(), at, () -> MeetingIds.NONE, it -> it.with(e.meeting()));
            tables.replace(id, at, new MeetingWithAttendees(MeetingSummary.of(e, at), List.of()));
        } else {
            tables.change(id, at, MeetingWithAttendees::unscheduled, it -> it.after(event));
        }
        notes.change(id, at, () -> MeetingRecord.BLANK, it -> it.after(event, at));
    }

    /** Returns a council's meetings, latest start first. */
    @Operation(summary = "List a council's meetings", tags = "meetings")
    @GetMapping("/api/councils/{council}/meetings")
    List<MeetingListItem> list(@PathVariable CouncilId council) {
        MeetingIds ids = councils.find(council.value()).orElse(MeetingIds.NONE);
        Comparator<MeetingListItem> latestFirst = Comparator.comparing(
                        (MeetingListItem row) -> row.card().start())
                .reversed();
        return tables.find(ids.meetings()).stream()
                .map(MeetingListItem::of)
                .sorted(latestFirst)
                .toList();
    }

    /** Returns one meeting of a council. */
    @Operation(summary = "Get a meeting", tags = "meetings")
    @GetMapping("/api/councils/{council}/meetings/{meeting}")
    MeetingDetails page(
            @PathVariable CouncilId council,
            @PathVariable MeetingId meeting,
            @Parameter(hidden = true) CurrentUser claimant) {
        MeetingWithAttendees table = tables.find(meeting.value())
                .filter(it -> it.card().council().equals(council.value()))
                .orElseThrow(() -> new NotFoundException("no-such-meeting"));
        return new MeetingDetails(
                table.card(),
                AttendanceCounts.of(table.guests()),
                table.guests().stream()
                        .map(it -> claimant.maySeeDataOf(it.person()) ? it : it.redacted())
                        .toList(),
                notes.find(meeting.value()).orElse(MeetingRecord.BLANK));
    }
}
