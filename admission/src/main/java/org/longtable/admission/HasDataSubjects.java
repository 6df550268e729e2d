package org.longtable.admission;

import java.util.Collection;
import org.longtable.contract.PersonId;

/** Marks a response that contains personal data and returns the persons whom it is about. */
public interface HasDataSubjects {

    /** Returns the persons whom the response is about. */
    Collection<PersonId> dataSubjects();
}
