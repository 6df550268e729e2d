package org.longtable.council.compensation.declineclaim;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.longtable.contract.ClaimId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.PayAccountId;
import org.longtable.council.web.Caller;
import org.longtable.council.web.Commands;
import org.longtable.council.web.Done;
import org.longtable.council.web.MultiLine;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DeclineClaimEndpoint {

    /**
     * Why.
     *
     * @param reason in words for the advisor
     */
    record DeclineClaimBody(@NotBlank @MultiLine(max = 1000) String reason) {}

    private final Commands commands;

    DeclineClaimEndpoint(Commands commands) {
        this.commands = commands;
    }

    @Operation(summary = "Decline a claim, or waive an own one", tags = "compensation")
    @PostMapping("/api/councils/{council}/pay/{account}/claims/{claim}/decline")
    Done decline(
            @PathVariable CouncilId council,
            @PathVariable PayAccountId account,
            @PathVariable ClaimId claim,
            @Valid @RequestBody DeclineClaimBody body,
            Caller caller) {
        return commands.send(
                caller.in(council),
                claim,
                new DeclineClaim(account, claim, body.reason().strip()));
    }
}
