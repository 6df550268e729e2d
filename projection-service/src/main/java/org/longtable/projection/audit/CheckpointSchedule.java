package org.longtable.projection.audit;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.longtable.eventstore.LedgerProofs;
import org.longtable.eventstore.sealing.Wordless;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Signs a checkpoint from time to time, when something was appended since the last one. */
@Component
class CheckpointSchedule implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(CheckpointSchedule.class);

    private final LedgerProofs proofs;
    private final Duration every;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("checkpoints").daemon().factory());
    private volatile boolean running;

    CheckpointSchedule(LedgerProofs proofs, @Value("${longtable.ledger.checkpoint-every:1h}") Duration every) {
        this.proofs = proofs;
        this.every = every;
    }

    @Override
    public void start() {
        running = true;
        thread.scheduleWithFixedDelay(this::sign, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void sign() {
        try {
            proofs.sign();
        } catch (RuntimeException e) {
            // The next round tries again; a schedule that throws would end.
            LOG.error("No checkpoint of the ledger could be signed", Wordless.of(e));
        }
    }

    @Override
    public void stop() {
        running = false;
        thread.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
