package org.longtable.council.importing;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.ClaimId;
import org.longtable.contract.Money;
import org.longtable.contract.PayCategory;
import org.longtable.contract.compensation.PayMethod;
import org.longtable.council.compensation.ApproveClaim;
import org.longtable.council.compensation.DeclineClaim;
import org.longtable.council.compensation.RecordClaimPayment;
import org.longtable.council.compensation.SubmitClaim;
import org.longtable.council.importing.parsing.CompensationRow;
import org.longtable.council.importing.parsing.LocatedRow;
import org.longtable.council.importing.parsing.SheetClaimStatus;
import org.longtable.council.importing.parsing.SheetPaymentMethod;

/** Plans the commands that import claims with their stated amounts and statuses. */
final class ClaimImportPlanner {

    private static final int THOUSANDTHS = 3;
    private static final String NO_REASON = "The spreadsheet gives no reason.";

    private final CouncilPlanBuilder plan;
    private final CouncilRows sheets;

    ClaimImportPlanner(CouncilPlanBuilder plan, CouncilRows sheets) {
        this.plan = plan;
        this.sheets = sheets;
    }

    void plan() {
        sheets.compensation().forEach(this::claim);
    }

    private void claim(LocatedRow<CompensationRow> placed) {
        CompensationRow row = placed.row();
        ClaimId claim = plan.ids.claim(row);
        Instant day = plan.noonOn(row.date());
        SubmitClaim submit = new SubmitClaim(
                claim,
                plan.ids.person(row.email()),
                plan.ids.meetingOn(row.date(), sheets.meetings()).orElse(null),
                row.date(),
                PayCategory.valueOf(row.category().name()),
                thousandths(row),
                Money.usd(row.cents()),
                null);
        plan.add(placed.place(), day, claim, submit);
        if (row.status() == SheetClaimStatus.DECLINED) {
            plan.add(placed.place(), day, claim, new DeclineClaim(submit.account(), claim, NO_REASON));
        }
        if (row.status() == SheetClaimStatus.APPROVED || row.status() == SheetClaimStatus.PAID) {
            plan.add(placed.place(), day, claim, new ApproveClaim(submit.account(), claim));
        }
        if (row.status() == SheetClaimStatus.PAID) {
            PayMethod method = method(row.paidBy());
            plan.add(
                    placed.place(),
                    day,
                    claim,
                    new RecordClaimPayment(submit.account(), claim, method, null, row.date()));
        }
    }

    /** A sheet that states only the amount counts as a quantity of one. */
    private static long thousandths(CompensationRow row) {
        BigDecimal quantity = row.quantity() == null ? BigDecimal.ONE : row.quantity();
        return quantity.movePointRight(THOUSANDTHS).longValueExact();
    }

    /** The default is a check, because councils paid by check before their sheets had a column for the method. */
    private static PayMethod method(@Nullable SheetPaymentMethod written) {
        return written == null ? PayMethod.CHECK : PayMethod.valueOf(written.name());
    }
}
