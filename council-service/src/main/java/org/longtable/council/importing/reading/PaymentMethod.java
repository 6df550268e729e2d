package org.longtable.council.importing.reading;

/** How money reaches a member. */
public enum PaymentMethod {
    CHECK,
    DIRECT_DEPOSIT,
    GIFT_CARD,
    CASH
}
