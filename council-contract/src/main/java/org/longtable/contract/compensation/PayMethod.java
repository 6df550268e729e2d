package org.longtable.contract.compensation;

/** How a claim was paid. */
public enum PayMethod {
    /** To the person's bank account. */
    DIRECT_DEPOSIT,
    /** By check. */
    CHECK,
    /** With a gift card. */
    GIFT_CARD,
    /** In cash. */
    CASH
}
