package org.longtable.council.organization.namechampion;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.longtable.admission.OfAnyCouncil;
import org.longtable.contract.CouncilId;
import org.longtable.contract.PersonId;
import org.longtable.council.web.Caller;
import org.longtable.council.web.Commands;
import org.longtable.council.web.Done;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class NameChampionEndpoint {

    /**
     * The champion.
     *
     * @param person somebody whom the organization knows
     */
    record NameChampionBody(@NotNull @OfAnyCouncil PersonId person) {}

    private final Commands commands;

    NameChampionEndpoint(Commands commands) {
        this.commands = commands;
    }

    @Operation(summary = "Name a council's champion", tags = "organization")
    @PostMapping("/api/councils/{council}/champion")
    Done name(@PathVariable CouncilId council, @Valid @RequestBody NameChampionBody body, Caller caller) {
        return commands.send(caller.in(council), council, new NameChampion(council, body.person()));
    }
}
