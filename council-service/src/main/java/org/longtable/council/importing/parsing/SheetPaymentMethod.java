package org.longtable.council.importing.parsing;

/** Lists the payment methods that a sheet can contain. */
public enum SheetPaymentMethod {
    CHECK,
    DIRECT_DEPOSIT,
    GIFT_CARD,
    CASH
}
