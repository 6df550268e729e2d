package org.longtable.contract.compensation;

/** How a claim was paid. */
public enum PayMethod {
    /** Transfer to the person's bank account. */
    DIRECT_DEPOSIT,
    /** Check. */
    CHECK,
    /** Gift card. */
    GIFT_CARD,
    /** Cash. */
    CASH
}
