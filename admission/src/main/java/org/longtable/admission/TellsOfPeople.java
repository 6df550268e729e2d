package org.longtable.admission;

import java.util.Collection;
import org.longtable.contract.PersonId;

/** An answer, or a line of one, that shows what is sealed or somebody's own business. */
public interface TellsOfPeople {

    /** Of whom it shows it; whoever asks about themselves may be among them, and anybody more than once. */
    Collection<PersonId> tellsOf();
}
