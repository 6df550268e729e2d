package org.longtable.council.importing;

import org.longtable.contract.Id;
import org.longtable.council.importing.parsing.RowLocation;
import org.longtable.council.web.CommandContext;

/**
 * Holds one planned command, its context, and the row that it comes from.
 *
 * @param place the location of the row
 * @param caller the command context with the effective time
 * @param subject the identifier of the record that the command changes
 * @param command the command
 */
record ImportCommand(RowLocation place, CommandContext caller, Id subject, Object command) {}
