package org.longtable.council.importing;

import org.longtable.contract.Id;
import org.longtable.council.importing.reading.Place;
import org.longtable.council.web.Caller;

/**
 * One command of an import.
 *
 * @param place the row that asks for it
 * @param caller who sends it, when it took effect
 * @param subject what it concerns
 * @param command the command
 */
record ImportStep(Place place, Caller caller, Id subject, Object command) {}
