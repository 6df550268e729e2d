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
     * This request body holds a person's answer to an invitation.
     *
     * @param person for whom; by default the acting person
     * @param answer whether they will come
     * @param needs what they need in order to take part; by default nothing
     * @param interpreterLanguage BCP 47 tag; only with the need of an interpreter
     * @param note in their own words; optional
     */
    record AnswerInvitationBody(
            @Nullable PersonId person,
            @NotNull InvitationAnswer answer,
            @Nullable Set<@NotNull AccommodationKind> needs,
            @Nullable @SingleLine(max = 35) String interpreterLanguage,
            @Nullable @MultiLine(max = 1000) String note) {}

    /**
     * This request body lists the attendance of one or more people.
     *
     * @param people each with whether and how they take part
     */
    record RecordAttendanceBody(@NotEmpty @Size(max = 500) List<@Valid @NotNull AttendanceEntryBody> people) {}

    /**
     * This request body part holds the attendance of one person.
     *
     * @param person who
     * @param presence whether and how they take part
     * @param side for whom they sit at the table; needed only for somebody who was not invited
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
