package org.longtable.council.compensation;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.ClaimId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.MeetingId;
import org.longtable.contract.Money;
import org.longtable.contract.PayAccountId;
import org.longtable.contract.PayCategory;
import org.longtable.contract.PersonId;
import org.longtable.contract.compensation.PayMethod;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.council.web.CommandResult;
import org.longtable.council.web.MultiLine;
import org.longtable.council.web.SingleLine;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Receives the commands about claims. */
@RestController
class ClaimController {

    /**
     * Holds the corrected amount and the reason.
     *
     * @param amount the new amount
     * @param overpayment whether the part that was paid above the new amount is recorded as an overpayment
     * @param why the reason, without names of people
     */
    record CorrectClaimBody(
            @NotNull Money amount,
            boolean overpayment,
            @NotBlank @MultiLine(max = 500) String why) {}

    /**
     * Gives the reason for declining the claim.
     *
     * @param reason the reason, addressed to the advisor
     */
    record DeclineClaimBody(@NotBlank @MultiLine(max = 1000) String reason) {}

    /**
     * Gives the first day on which the claim may be paid.
     *
     * @param until the first day on which the claim may be paid
     */
    record DeferClaimBody(@NotNull LocalDate until) {}

    /**
     * Gives the payment method, the reference, and the date.
     *
     * @param method the payment method
     * @param reference the number of the check or transfer; optional
     * @param paidOn the day of the payment
     */
    record RecordClaimPaymentBody(
            @NotNull PayMethod method,
            @Nullable @SingleLine(max = 100) String reference,
            @NotNull LocalDate paidOn) {}

    /**
     * Holds the category, the quantity, and the date of the claim.
     *
     * @param person the person to be paid; the acting person when omitted
     * @param meeting the meeting; omitted for other work
     * @param on the date of the work
     * @param category the category of the claim
     * @param quantityMilli the quantity in thousandths of an hour, of a mile or of a meeting
     * @param receipt a reference to a receipt; optional
     */
    record SubmitClaimBody(
            @Nullable PersonId person,
            @Nullable MeetingId meeting,
            @NotNull LocalDate on,
            @NotNull PayCategory category,
            @Positive long quantityMilli,
            @Nullable @SingleLine(max = 200) String receipt) {}

    private final CommandDispatcher commands;

    ClaimController(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Approve a claim", tags = "compensation")
    @PostMapping("/api/councils/{council}/pay/{account}/claims/{claim}/approval")
    CommandResult approveClaim(
            @PathVariable CouncilId council,
            @PathVariable PayAccountId account,
            @PathVariable ClaimId claim,
            CommandContext caller) {
        return commands.send(caller.forCouncil(council), claim, new ApproveClaim(account, claim));
    }

    @Operation(summary = "Correct the amount of a claim", tags = "compensation")
    @PostMapping("/api/councils/{council}/pay/{account}/claims/{claim}/correction")
    CommandResult correctClaim(
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

    @Operation(summary = "Decline a claim or waive your own", tags = "compensation")
    @PostMapping("/api/councils/{council}/pay/{account}/claims/{claim}/decline")
    CommandResult declineClaim(
            @PathVariable CouncilId council,
            @PathVariable PayAccountId account,
            @PathVariable ClaimId claim,
            @Valid @RequestBody DeclineClaimBody body,
            CommandContext caller) {
        return commands.send(
                caller.forCouncil(council),
                claim,
                new DeclineClaim(account, claim, body.reason().strip()));
    }

    @Operation(summary = "Defer a claim at the advisor's request", tags = "compensation")
    @PostMapping("/api/councils/{council}/pay/{account}/claims/{claim}/deferral")
    CommandResult deferClaim(
            @PathVariable CouncilId council,
            @PathVariable PayAccountId account,
            @PathVariable ClaimId claim,
            @Valid @RequestBody DeferClaimBody body,
            CommandContext caller) {
        return commands.send(caller.forCouncil(council), claim, new DeferClaim(account, claim, body.until()));
    }

    @Operation(summary = "Record the payment of a claim", tags = "compensation")
    @PostMapping("/api/councils/{council}/pay/{account}/claims/{claim}/payment")
    CommandResult payClaim(
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

    @Operation(summary = "Submit a claim for pay or expenses", tags = "compensation")
    @PostMapping("/api/councils/{council}/claims")
    CommandResult submitClaim(
            @PathVariable CouncilId council, @Valid @RequestBody SubmitClaimBody body, CommandContext caller) {
        ClaimId claim = new ClaimId(caller.deriveId("claim"));
        PersonId person = body.person() == null ? caller.person() : body.person();
        return commands.send(
                caller.forCouncil(council),
                claim,
                new SubmitClaim(
                        claim,
                        person,
                        body.meeting(),
                        body.on(),
                        body.category(),
                        body.quantityMilli(),
                        null,
                        body.receipt()));
    }
}
