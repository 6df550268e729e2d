package org.longtable.council.organization;

import org.longtable.contract.CouncilId;

/**
 * End a council's work.
 *
 * @param why in a sentence that names nobody
 */
public record CloseCouncil(CouncilId council, String why) {}
