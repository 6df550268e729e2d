package org.longtable.council.access;

import org.longtable.contract.Id;
import org.longtable.contract.PersonId;
import org.longtable.council.commandhandling.Decision;
import org.longtable.council.commandhandling.EventSourcedAggregate;

/** A command that is decided from the state of one person. */
public interface PersonCommand extends Decision<Person> {

    /** Returns the identifier of the aggregate. */
    PersonId person();

    @Override
    default Class<? extends EventSourcedAggregate<Person>> aggregate() {
        return PersonAggregate.class;
    }

    @Override
    default Id stream() {
        return person();
    }
}
