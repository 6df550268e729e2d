package org.longtable.standalone.sample;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.Id;
import org.longtable.council.web.CommandContext;

/**
 * Holds one command of the sample year with its context and ordering key.
 *
 * @param caller who sends it, when it took effect
 * @param subject what it concerns
 * @param command the command
 * @param lane acts of different lanes need not wait for each other; one without a lane comes after all that stand before it and
 *     before all that stand behind it
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
