package org.longtable.projection.meetings;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.Comparator;
import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.longtable.admission.Claimant;
import org.longtable.admission.TellsOfPeople;
import org.longtable.contract.CouncilId;
import org.longtable.contract.MeetingId;
import org.longtable.contract.PersonId;
import org.longtable.contract.meetings.Answer;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.MeetingScheduled;
import org.longtable.projection.viewing.Documents;
import org.longtable.projection.viewing.NotFound;
import org.longtable.projection.viewing.Recorded;
import org.longtable.projection.viewing.View;
import org.longtable.projection.viewing.Views;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A council's meetings, one line each, and everything about one of them. */
@View(name = "meeting-book", version = 2, order = View.Order.ORGANIZATION)
class MeetingBook {

    /** One line of a council's list. */
    record MeetingRow(MeetingCard card, Turnout turnout, int yes, int no, int maybe, int openNeeds) {

        static MeetingRow of(MeetingTable table) {
            List<Guest> guests = table.guests();
            return new MeetingRow(
                    table.card(),
                    Turnout.of(guests),
                    answers(guests, Answer.YES),
                    answers(guests, Answer.NO),
                    answers(guests, Answer.MAYBE),
                    (int) guests.stream()
                            .flatMap(it -> it.needs().stream())
                            .filter(it -> it.how() == null)
                            .count());
        }

        private static int answers(List<Guest> guests, Answer answer) {
            return (int) guests.stream().filter(it -> it.answer() == answer).count();
        }
    }

    /** Everything about one meeting. */
    record MeetingDetail(MeetingCard card, Turnout turnout, List<Guest> guests, MeetingNotes notes)
            implements TellsOfPeople {

        @Override
        public List<PersonId> tellsOf() {
            return guests.stream().filter(Guest::confides).map(Guest::person).toList();
        }
    }

    private final Documents<MeetingIds> councils;
    private final Documents<MeetingTable> tables;
    private final Documents<MeetingNotes> notes;

    MeetingBook(Views views) {
        councils = views.documents(MeetingBook.class, "councils", MeetingIds.class);
        tables = views.documents(MeetingBook.class, "tables", MeetingTable.class);
        notes = views.documents(MeetingBook.class, "notes", MeetingNotes.class);
    }

    @EventHandler
    void on(MeetingEvent event, Recorded at) {
        String id = event.meeting().value();
        if (event instanceof MeetingScheduled e) {
            councils.change(at.council(), at, () -> MeetingIds.NONE, it -> it.with(e.meeting()));
            tables.put(id, at, new MeetingTable(MeetingCard.of(e, at), List.of()));
        } else {
            tables.change(id, at, MeetingTable::unscheduled, it -> it.after(event));
        }
        notes.change(id, at, () -> MeetingNotes.BLANK, it -> it.after(event, at));
    }

    /** A council's meetings, the latest start first. */
    @Operation(summary = "A council's meetings", tags = "meetings")
    @GetMapping("/api/councils/{council}/meetings")
    List<MeetingRow> list(@PathVariable CouncilId council) {
        MeetingIds ids = councils.find(council.value()).orElse(MeetingIds.NONE);
        Comparator<MeetingRow> latestFirst =
                Comparator.comparing((MeetingRow row) -> row.card().start()).reversed();
        return tables.find(ids.meetings()).stream()
                .map(MeetingRow::of)
                .sorted(latestFirst)
                .toList();
    }

    /** One meeting of a council. */
    @Operation(summary = "Everything about one meeting", tags = "meetings")
    @GetMapping("/api/councils/{council}/meetings/{meeting}")
    MeetingDetail page(
            @PathVariable CouncilId council,
            @PathVariable MeetingId meeting,
            @Parameter(hidden = true) Claimant claimant) {
        MeetingTable table = tables.find(meeting.value())
                .filter(it -> it.card().council().equals(council.value()))
                .orElseThrow(() -> new NotFound("no-such-meeting"));
        return new MeetingDetail(
                table.card(),
                Turnout.of(table.guests()),
                table.guests().stream()
                        .map(it -> claimant.sees(it.person()) ? it : it.withoutWhatTheyConfided())
                        .toList(),
                notes.find(meeting.value()).orElse(MeetingNotes.BLANK));
    }
}
