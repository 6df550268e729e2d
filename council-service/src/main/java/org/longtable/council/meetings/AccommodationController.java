package org.longtable.council.meetings;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.CouncilId;
import org.longtable.contract.MeetingId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.meetings.AccommodationKind;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.council.web.CommandResult;
import org.longtable.council.web.MultiLine;
import org.longtable.council.web.SingleLine;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Receives the commands about what members need to take part in a meeting. */
@RestController
class AccommodationController {

    /**
     * Describes what a person needs to take part.
     *
     * @param person the person with the need; the acting person when omitted
     * @param need the kind of accommodation
     * @param language the BCP 47 tag of the language; only for an interpreter
     * @param detail an optional description in the person's own words
     */
    record RequestAccommodationBody(
            @Nullable PersonId person,
            @NotNull AccommodationKind need,
            @Nullable @SingleLine(max = 35) String language,
            @Nullable @MultiLine(max = 1000) String detail) {}

    /**
     * Says what was arranged and for whom.
     *
     * @param person the person with the need
     * @param need the kind of accommodation
     * @param how the arrangement
     */
    record ProvideAccommodationBody(
            @NotNull PersonId person,
            @NotNull AccommodationKind need,
            @NotBlank @MultiLine(max = 1000) String how) {}

    private final CommandDispatcher commands;

    AccommodationController(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Request an accommodation", tags = "meetings")
    @PostMapping("/api/councils/{council}/meetings/{meeting}/accommodations")
    CommandResult requestAccommodation(
            @PathVariable CouncilId council,
            @PathVariable MeetingId meeting,
            @Valid @RequestBody RequestAccommodationBody body,
            CommandContext caller) {
        PersonId person = body.person() == null ? caller.person() : body.person();
        Personal detail = body.detail() == null || body.detail().isBlank()
                ? null
                : new Personal(person, body.detail().strip());
        return commands.send(
                caller.forCouncil(council),
                meeting,
                new RequestAccommodation(meeting, person, body.need(), body.language(), detail));
    }

    @Operation(summary = "Record how an accommodation was provided", tags = "meetings")
    @PostMapping("/api/councils/{council}/meetings/{meeting}/accommodations/provision")
    CommandResult provideAccommodation(
            @PathVariable CouncilId council,
            @PathVariable MeetingId meeting,
            @Valid @RequestBody ProvideAccommodationBody body,
            CommandContext caller) {
        return commands.send(
                caller.forCouncil(council),
                meeting,
                new ProvideAccommodation(
                        meeting,
                        body.person(),
                        body.need(),
                        new Personal(body.person(), body.how().strip())));
    }
}
