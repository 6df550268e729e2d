package org.longtable.council.organization;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.longtable.admission.OfAnyCouncil;
import org.longtable.contract.CouncilId;
import org.longtable.contract.PersonId;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.council.web.CommandResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class NameChampionEndpoint {

    /**
     * This request body names the person who becomes the champion.
     *
     * @param person somebody whom the organization knows
     */
    record NameChampionBody(@NotNull @OfAnyCouncil PersonId person) {}

    private final CommandDispatcher commands;

    NameChampionEndpoint(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Name a council's champion", tags = "organization")
    @PostMapping("/api/councils/{council}/champion")
    CommandResult name(
            @PathVariable CouncilId council, @Valid @RequestBody NameChampionBody body, CommandContext caller) {
        return commands.send(caller.forCouncil(council), council, new NameChampion(council, body.person()));
    }
}
