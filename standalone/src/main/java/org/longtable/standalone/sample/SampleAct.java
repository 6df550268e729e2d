package org.longtable.standalone.sample;

import java.time.Instant;
import org.longtable.contract.Id;
import org.longtable.council.web.Caller;

/**
 * One command of the sample year.
 *
 * @param caller who sends it, when it took effect
 * @param subject what it concerns
 * @param command the command
 */
record SampleAct(Caller caller, Id subject, Object command) {

    Instant at() {
        return caller.effective();
    }
}
