package org.longtable.council.organization;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
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

@RestController
class AdoptCharterEndpoint {

    /**
     * This request body holds the charter's text and its adoption date.
     *
     * @param text in full, plain text
     * @param adoptedOn the day in the council's zone; today when left out
     */
    record AdoptCharterBody(
            @NotBlank @MultiLine(max = 50_000) String text,
            @Nullable LocalDate adoptedOn) {}

    private final CommandDispatcher commands;

    AdoptCharterEndpoint(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Adopt a council's first charter", tags = "organization")
    @PostMapping("/api/councils/{council}/charter")
    CommandResult adopt(
            @PathVariable CouncilId council, @Valid @RequestBody AdoptCharterBody body, CommandContext caller) {
        return commands.send(
                caller.forCouncil(council), council, new AdoptCharter(council, body.text(), body.adoptedOn()));
    }
}
