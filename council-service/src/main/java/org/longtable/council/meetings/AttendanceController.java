package org.longtable.council.meetings;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.CouncilId;
import org.longtable.contract.MeetingId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.meetings.AccommodationKind;
import org.longtable.contract.meetings.AttendanceStatus;
import org.longtable.contract.meetings.AttendeeGroup;
import org.longtable.contract.meetings.InvitationAnswer;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.council.web.CommandResult;
import org.longtable.council.web.MultiLine;
import org.longtable.council.web.SingleLine;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Receives answers to invitations, and the attendance of a meeting. */
@RestController
class AttendanceController {

    /**
     * Holds a person's answer to an invitation.
     *
     * @param person the invited person; the acting person when omitted
     * @param answer whether the person will attend
     * @param needs what the person needs to take part; nothing when omitted
     * @param interpreterLanguage the BCP 47 tag of the language; only with the need of an interpreter
     * @param note an optional note in the person's own words
     */
    record AnswerInvitationBody(
            @Nullable PersonId person,
            @NotNull InvitationAnswer answer,
            @Nullable Set<@NotNull AccommodationKind> needs,
            @Nullable @SingleLine(max = 35) String interpreterLanguage,
            @Nullable @MultiLine(max = 1000) String note) {}

    /**
     * Lists the attendance of one or more people.
     *
     * @param people the attendance of each person
     */
    record RecordAttendanceBody(@NotEmpty @Size(max = 500) List<@Valid @NotNull AttendanceEntryBody> people) {}

    /**
     * Holds the attendance of one person.
     *
     * @param person the person
     * @param presence whether and how the person attends
     * @param side the side that the person represents; required only for a person who was not invited
     */
    record AttendanceEntryBody(
            @NotNull PersonId person,
            @NotNull AttendanceStatus presence,
            @Nullable AttendeeGroup side) {}

    private final CommandDispatcher commands;

    AttendanceController(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Answer an invitation to a meeting", tags = "meetings")
    @PostMapping("/api/councils/{council}/meetings/{meeting}/answers")
    CommandResult answerInvitation(
            @PathVariable CouncilId council,
            @PathVariable MeetingId meeting,
            @Valid @RequestBody AnswerInvitationBody body,
            CommandContext caller) {
        PersonId person = body.person() == null ? caller.person() : body.person();
        Personal note = body.note() == null || body.note().isBlank()
                ? null
                : new Personal(person, body.note().strip());
        return commands.send(
                caller.forCouncil(council),
                meeting,
                new AnswerInvitation(
                        meeting,
                        person,
                        body.answer(),
                        body.needs() == null ? Set.of() : body.needs(),
                        body.interpreterLanguage(),
                        note));
    }

    @Operation(summary = "Record attendance at a meeting", tags = "meetings")
    @PostMapping("/api/councils/{council}/meetings/{meeting}/attendance")
    CommandResult takeAttendance(
            @PathVariable CouncilId council,
            @PathVariable MeetingId meeting,
            @Valid @RequestBody RecordAttendanceBody body,
            CommandContext caller) {
        List<AttendanceEntry> attendees = body.people().stream()
                .map(it -> new AttendanceEntry(it.person(), it.presence(), it.side()))
                .toList();
        return commands.send(caller.forCouncil(council), meeting, new RecordAttendance(meeting, attendees));
    }
}
