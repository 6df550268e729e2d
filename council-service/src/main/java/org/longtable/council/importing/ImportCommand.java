package org.longtable.council.importing;

import org.longtable.contract.Id;
import org.longtable.council.importing.parsing.RowLocation;
import org.longtable.council.web.CommandContext;

/**
 * Holds one planned command, its context, and the row that it comes from.
 *
 * @param place the row that asks for it
 * @param caller who sends it, when it took effect
 * @param subject what it concerns
 * @param command the command
 */
record ImportCommand(RowLocation place, CommandContext caller, Id subject, Object command) {}
