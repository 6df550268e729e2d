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
     * Holds the charter's text and its adoption date.
     *
     * @param text the full text of the charter, as plain text
     * @param adoptedOn the adoption date in the council's time zone; today when omitted
     */
    record AdoptCharterBody(
            @NotBlank @MultiLine(max = 50_000) String text,
            @Nullable LocalDate adoptedOn) {}

    /**
     * Holds the new text and the version that it replaces.
     *
     * @param basedOn the version that the amendment changes
     * @param text the full text of the charter, as plain text
     * @param summary a summary of the changes, in one or two sentences
     * @param adoptedOn the adoption date in the council's time zone; today when omitted
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
