package org.longtable.council.compensation;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.longtable.contract.ClaimId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.Money;
import org.longtable.contract.PayAccountId;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.council.web.CommandResult;
import org.longtable.council.web.MultiLine;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CorrectClaimEndpoint {

    /**
     * This request body holds the corrected amount and the reason.
     *
     * @param amount what it comes to from now on
     * @param overpayment whether what was paid beyond it is kept as an overpayment
     * @param why in words that name nobody
     */
    record CorrectClaimBody(
            @NotNull Money amount,
            boolean overpayment,
            @NotBlank @MultiLine(max = 500) String why) {}

    private final CommandDispatcher commands;

    CorrectClaimEndpoint(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Put the amount of a claim right", tags = "compensation")
    @PostMapping("/api/councils/{council}/pay/{account}/claims/{claim}/correction")
    CommandResult correct(
            @PathVariable CouncilId council,
            @PathVariable PayAccountId account,
            @PathVariable ClaimId claim,
            @Valid @RequestBody CorrectClaimBody body,
            CommandContext caller) {
        return commands.send(
                caller.forCouncil(council),
                claim,
                new CorrectClaim(
                        account,
                        claim,
                        body.amount(),
                        body.overpayment(),
                        body.why().strip()));
    }
}
