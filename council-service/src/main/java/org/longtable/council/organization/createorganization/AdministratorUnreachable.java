package org.longtable.council.organization.createorganization;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** The first administrator signs in again by an email address. */
final class AdministratorUnreachable extends Refusal {

    private static final long serialVersionUID = 1L;

    AdministratorUnreachable() {
        super(Kind.INVALID, "administrator-unreachable", Map.of());
    }
}
