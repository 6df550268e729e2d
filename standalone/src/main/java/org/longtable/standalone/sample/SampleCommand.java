package org.longtable.standalone.sample;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.Id;
import org.longtable.council.web.CommandContext;

/**
 * Holds one command of the sample year with its context and ordering key.
 *
 * @param caller context with the actor and the time of the command
 * @param subject aggregate that the command concerns
 * @param command the command
 * @param lane ordering key; commands of different lanes may run in any order, and a command without a lane runs after all commands before
 *     it and before all commands after it
 */
record SampleCommand(
        CommandContext caller,
        Id subject,
        Object command,
        @Nullable Id lane) {

    Instant at() {
        return caller.effective();
    }
}
