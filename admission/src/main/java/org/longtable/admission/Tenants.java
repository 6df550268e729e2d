package org.longtable.admission;

import java.util.Optional;
import org.longtable.contract.OrganizationId;

/** Whose people ask. */
@FunctionalInterface
public interface Tenants {

    /** The organization of whoever asks; empty when nobody is signed in. */
    Optional<OrganizationId> of(Claimant claimant);
}
