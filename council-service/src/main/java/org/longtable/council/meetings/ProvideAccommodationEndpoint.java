package org.longtable.council.meetings;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.longtable.contract.CouncilId;
import org.longtable.contract.MeetingId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.meetings.AccommodationKind;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.council.web.CommandResult;
import org.longtable.council.web.MultiLine;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ProvideAccommodationEndpoint {

    /**
     * This request body says what was arranged and for whom.
     *
     * @param person for whom
     * @param need what they needed
     * @param how what was arranged
     */
    record ProvideAccommodationBody(
            @NotNull PersonId person,
            @NotNull AccommodationKind need,
            @NotBlank @MultiLine(max = 1000) String how) {}

    private final CommandDispatcher commands;

    ProvideAccommodationEndpoint(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Say what was arranged for somebody", tags = "meetings")
    @PostMapping("/api/councils/{council}/meetings/{meeting}/accommodations/provision")
    CommandResult provide(
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
