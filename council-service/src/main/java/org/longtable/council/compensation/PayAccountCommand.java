package org.longtable.council.compensation;

import org.longtable.contract.Id;
import org.longtable.contract.PayAccountId;
import org.longtable.council.commandhandling.Decision;
import org.longtable.council.commandhandling.EventSourcedAggregate;

/** A command that is decided from the state of one pay account. */
interface PayAccountCommand extends Decision<PayAccount> {

    /** Returns the identifier of the aggregate. */
    PayAccountId account();

    @Override
    default Class<? extends EventSourcedAggregate<PayAccount>> aggregate() {
        return PayAccountAggregate.class;
    }

    @Override
    default Id stream() {
        return account();
    }
}
