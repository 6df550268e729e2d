package org.longtable.council.organization.amendcharter;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** A change of a charter builds on the version in force. */
final class CharterAmendedMeanwhile extends Refusal {

    private static final long serialVersionUID = 1L;

    CharterAmendedMeanwhile(int version) {
        super(Kind.CONFLICT, "charter-amended-meanwhile", Map.of("version", version));
    }
}
