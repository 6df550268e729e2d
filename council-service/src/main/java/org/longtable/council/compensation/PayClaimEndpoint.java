package org.longtable.council.compensation;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.ClaimId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.PayAccountId;
import org.longtable.contract.compensation.PayMethod;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.council.web.CommandResult;
import org.longtable.council.web.SingleLine;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PayClaimEndpoint {

    /**
     * This request body gives the payment method, the reference, and the date.
     *
     * @param method how
     * @param reference number of the check or of the transfer; optional
     * @param paidOn the day of the payment
     */
    record RecordClaimPaymentBody(
            @NotNull PayMethod method,
            @Nullable @SingleLine(max = 100) String reference,
            @NotNull LocalDate paidOn) {}

    private final CommandDispatcher commands;

    PayClaimEndpoint(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Say that a claim was paid", tags = "compensation")
    @PostMapping("/api/councils/{council}/pay/{account}/claims/{claim}/payment")
    CommandResult pay(
            @PathVariable CouncilId council,
            @PathVariable PayAccountId account,
            @PathVariable ClaimId claim,
            @Valid @RequestBody RecordClaimPaymentBody body,
            CommandContext caller) {
        return commands.send(
                caller.forCouncil(council),
                claim,
                new RecordClaimPayment(account, claim, body.method(), body.reference(), body.paidOn()));
    }
}
