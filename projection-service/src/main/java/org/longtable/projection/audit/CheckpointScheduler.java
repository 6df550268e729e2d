package org.longtable.projection.audit;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.longtable.eventstore.checkpoint.LedgerProver;
import org.longtable.eventstore.encryption.RedactedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Signs a checkpoint at a fixed interval when events were appended since the last one. */
@Component
class CheckpointScheduler implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(CheckpointScheduler.class);

    private final LedgerProver proofs;
    private final Duration every;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("checkpoints").daemon().factory());
    private volatile boolean running;

    CheckpointScheduler(LedgerProver proofs, @Value("${longtable.ledger.checkpoint-every:1h}") Duration every) {
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
            proofs.signCheckpoint();
        } catch (RuntimeException e) {
            // An exception would end the schedule. The next run tries again.
            LOG.error("No checkpoint of the ledger could be signed", RedactedException.of(e));
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
