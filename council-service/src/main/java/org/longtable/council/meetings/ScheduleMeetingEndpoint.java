package org.longtable.council.meetings;

import io.swagger.v3.oas.annotations.Operation;
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
import org.longtable.contract.CouncilId;
import org.longtable.contract.MeetingId;
import org.longtable.contract.meetings.MeetingMode;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.council.web.CommandResult;
import org.longtable.council.web.SingleLine;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ScheduleMeetingEndpoint {

    /**
     * This request body describes the meeting to schedule.
     *
     * @param title as it stands on the calendar
     * @param start when it begins, UTC
     * @param zone IANA time zone
     * @param minutes how long it lasts
     * @param mode how people come together
     * @param place where; optional
     * @param link address of the video room; optional
     * @param phone number to call; optional
     * @param languages BCP 47 tags, the main one first
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

    private final CommandDispatcher commands;

    ScheduleMeetingEndpoint(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Put a meeting on the calendar", tags = "meetings")
    @PostMapping("/api/councils/{council}/meetings")
    CommandResult schedule(
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
}
