package org.longtable.council.organization;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.CouncilId;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.council.web.CommandResult;
import org.longtable.council.web.MultiLine;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Receives the commands about the charter of a council. */
@RestController
class CharterController {

    /**
     * This request body holds the charter's text and its adoption date.
     *
     * @param text in full, plain text
     * @param adoptedOn the day in the council's zone; today when left out
     */
    record AdoptCharterBody(
            @NotBlank @MultiLine(max = 50_000) String text,
            @Nullable LocalDate adoptedOn) {}

    /**
     * This request body holds the new text and the version that it replaces.
     *
     * @param basedOn the version that was changed
     * @param text the charter in full, plain text
     * @param summary what changed, in a sentence or two
     * @param adoptedOn the day in the council's zone; today when left out
     */
    record AmendCharterBody(
            @Min(1) int basedOn,
            @NotBlank @MultiLine(max = 50_000) String text,
            @NotBlank @MultiLine(max = 500) String summary,
            @Nullable LocalDate adoptedOn) {}

    private final CommandDispatcher commands;

    CharterController(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Adopt a council's first charter", tags = "organization")
    @PostMapping("/api/councils/{council}/charter")
    CommandResult adoptCharter(
            @PathVariable CouncilId council, @Valid @RequestBody AdoptCharterBody body, CommandContext caller) {
        return commands.send(
                caller.forCouncil(council), council, new AdoptCharter(council, body.text(), body.adoptedOn()));
    }

    @Operation(summary = "Amend a council's charter", tags = "organization")
    @PostMapping("/api/councils/{council}/charter/amendments")
    CommandResult amendCharter(
            @PathVariable CouncilId council, @Valid @RequestBody AmendCharterBody body, CommandContext caller) {
        return commands.send(
                caller.forCouncil(council),
                council,
                new AmendCharter(council, body.basedOn(), body.text(), body.summary(), body.adoptedOn()));
    }
}
