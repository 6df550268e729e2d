package org.longtable.council.meetings;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.AgendaItemId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.DecisionId;
import org.longtable.contract.MeetingId;
import org.longtable.contract.PersonId;
import org.longtable.contract.meetings.AttendeeGroup;
import org.longtable.contract.meetings.Invitee;
import org.longtable.contract.meetings.MeetingMode;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.council.web.CommandResult;
import org.longtable.council.web.MultiLine;
import org.longtable.council.web.SingleLine;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Receives the commands about meetings, from the plan to the minutes. */
@RestController
class MeetingController {

    /**
     * Describes the meeting to schedule.
     *
     * @param title the title of the meeting
     * @param start the start in UTC
     * @param zone the IANA time zone
     * @param minutes the duration in minutes
     * @param mode how people attend: in person, by video, or by phone
     * @param place the place; optional
     * @param link the address of the video room; optional
     * @param phone the phone number to call; optional
     * @param languages the BCP 47 tags of the meeting's languages, the main one first
     */
    record ScheduleMeetingBody(
            @NotBlank @SingleLine(max = 200) String title,
            @NotNull Instant start,
            @NotBlank @SingleLine(max = 60) String zone,
            @Min(1) @Max(1440) int minutes,
            @NotNull MeetingMode mode,
            @Nullable @SingleLine(max = 300) String place,

            @Nullable @SingleLine(max = 500) @Pattern(regexp = "https?://\\S+")
            String link,

            @Nullable @SingleLine(max = 60) String phone,

            @NotEmpty @Size(max = 10)
            List<@NotNull @Pattern(regexp = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*") String> languages) {}

    /**
     * Lists the people to invite.
     *
     * @param invited the people to invite, each with the side that the person represents
     */
    record PublishMeetingBody(@NotEmpty @Size(max = 500) List<@NotNull @Valid InvitedBody> invited) {

        List<Invitee> people() {
            return invited.stream()
                    .map(it -> new Invitee(it.person(), it.side()))
                    .toList();
        }
    }

    /**
     * Names a person to invite.
     *
     * @param side the side that the person represents
     */
    @Schema(name = "Invited")
    record InvitedBody(@NotNull PersonId person, @NotNull AttendeeGroup side) {}

    /**
     * Gives the new start and the reason.
     *
     * @param start the new start in UTC
     * @param reason the reason, without names of people
     */
    record RescheduleMeetingBody(
            @NotNull Instant start,
            @NotBlank @MultiLine(max = 500) String reason) {}

    /**
     * Gives the reason for the cancellation.
     *
     * @param reason the reason, without names of people
     */
    record CancelMeetingBody(@NotBlank @MultiLine(max = 500) String reason) {}

    /**
     * Holds the decision and its agenda item.
     *
     * @param text the decision
     * @param item the agenda item of the decision; optional
     */
    record RecordDecisionBody(
            @NotBlank @MultiLine(max = 2000) String text,
            @Nullable AgendaItemId item) {}

    /**
     * Holds the text of the minutes.
     *
     * @param minutes the text of the minutes
     */
    record CloseMeetingBody(
            @NotBlank @MultiLine(max = 50_000) String minutes) {}

    /**
     * Holds the corrected text and the reason.
     *
     * @param what the corrected text
     * @param why the reason for the correction
     */
    record CorrectMinutesBody(
            @NotBlank @MultiLine(max = 4000) String what,
            @NotBlank @MultiLine(max = 1000) String why) {}

    private final CommandDispatcher commands;

    MeetingController(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Schedule a meeting", tags = "meetings")
    @PostMapping("/api/councils/{council}/meetings")
    CommandResult scheduleMeeting(
            @PathVariable CouncilId council, @Valid @RequestBody ScheduleMeetingBody body, CommandContext caller) {
        MeetingId meeting = new MeetingId(caller.deriveId("meeting"));
        return commands.send(
                caller.forCouncil(council),
                meeting,
                new ScheduleMeeting(
                        meeting,
                        body.title().strip(),
                        body.start(),
                        body.zone(),
                        body.minutes(),
                        body.mode(),
                        body.place(),
                        body.link(),
                        body.phone(),
                        body.languages()));
    }

    @Operation(summary = "Publish a meeting and invite people", tags = "meetings")
    @PostMapping("/api/councils/{council}/meetings/{meeting}/publication")
    CommandResult publishMeeting(
            @PathVariable CouncilId council,
            @PathVariable MeetingId meeting,
            @Valid @RequestBody PublishMeetingBody body,
            CommandContext caller) {
        return commands.send(caller.forCouncil(council), meeting, new PublishMeeting(meeting, body.people()));
    }

    @Operation(summary = "Reschedule a meeting", tags = "meetings")
    @PostMapping("/api/councils/{council}/meetings/{meeting}/move")
    CommandResult moveMeeting(
            @PathVariable CouncilId council,
            @PathVariable MeetingId meeting,
            @Valid @RequestBody RescheduleMeetingBody body,
            CommandContext caller) {
        return commands.send(
                caller.forCouncil(council),
                meeting,
                new RescheduleMeeting(meeting, body.start(), body.reason().strip()));
    }

    @Operation(summary = "Cancel a meeting", tags = "meetings")
    @PostMapping("/api/councils/{council}/meetings/{meeting}/cancellation")
    CommandResult cancelMeeting(
            @PathVariable CouncilId council,
            @PathVariable MeetingId meeting,
            @Valid @RequestBody CancelMeetingBody body,
            CommandContext caller) {
        return commands.send(
                caller.forCouncil(council),
                meeting,
                new CancelMeeting(meeting, body.reason().strip()));
    }

    @Operation(summary = "Open a meeting", tags = "meetings")
    @PostMapping("/api/councils/{council}/meetings/{meeting}/opening")
    CommandResult openMeeting(@PathVariable CouncilId council, @PathVariable MeetingId meeting, CommandContext caller) {
        return commands.send(caller.forCouncil(council), meeting, new OpenMeeting(meeting));
    }

    @Operation(summary = "Record a decision of a meeting", tags = "meetings")
    @PostMapping("/api/councils/{council}/meetings/{meeting}/decisions")
    CommandResult recordDecision(
            @PathVariable CouncilId council,
            @PathVariable MeetingId meeting,
            @Valid @RequestBody RecordDecisionBody body,
            CommandContext caller) {
        DecisionId decision = new DecisionId(caller.deriveId("decision"));
        return commands.send(
                caller.forCouncil(council),
                decision,
                new RecordDecision(meeting, decision, body.text().strip(), body.item()));
    }

    @Operation(
            summary = "Close a meeting",
            description =
                    "The minutes are final once the meeting is closed. Later changes are recorded as corrections.",
            tags = "meetings")
    @PostMapping("/api/councils/{council}/meetings/{meeting}/closing")
    CommandResult closeMeeting(
            @PathVariable CouncilId council,
            @PathVariable MeetingId meeting,
            @Valid @RequestBody CloseMeetingBody body,
            CommandContext caller) {
        return commands.send(
                caller.forCouncil(council),
                meeting,
                new CloseMeeting(meeting, body.minutes().strip()));
    }

    @Operation(summary = "Correct the minutes of a meeting", tags = "meetings")
    @PostMapping("/api/councils/{council}/meetings/{meeting}/corrections")
    CommandResult correctMinutes(
            @PathVariable CouncilId council,
            @PathVariable MeetingId meeting,
            @Valid @RequestBody CorrectMinutesBody body,
            CommandContext caller) {
        return commands.send(
                caller.forCouncil(council),
                meeting,
                new CorrectMinutes(meeting, body.what().strip(), body.why().strip()));
    }
}
