package org.longtable.eventstore.checkpoint;

import com.mongodb.ReadConcern;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import org.longtable.eventstore.export.ExportedEvent;
import org.longtable.eventstore.export.LedgerExportWriter;
import org.longtable.eventstore.ledger.CanonicalEncoding;
import org.longtable.eventstore.ledger.LedgerCollection;
import org.longtable.eventstore.proof.Checkpoint;
import org.longtable.eventstore.proof.ConsistencyProof;
import org.longtable.eventstore.proof.InclusionProof;
import org.longtable.eventstore.proof.InvalidProofException;
import org.longtable.eventstore.proof.NoteSigner;
import org.longtable.eventstore.proof.NoteVerifier;
import org.longtable.eventstore.proof.Receipt;
import org.longtable.eventstore.tree.LedgerMerkleTree;
import org.longtable.eventstore.verify.FullLedgerVerifier;

/**
 * The prover signs checkpoints of the ledger and creates inclusion proofs, consistency proofs, and receipts. Several processes with the
 * same key may do so at the same time, because they sign identical checkpoints for the same size.
 */
public final class LedgerProver {

    private final LedgerCollection ledger;
    private final LedgerMerkleTree tree;
    private final CheckpointCollection checkpoints;
    private final KnownPositionNotes known;
    private final NoteSigner signer;
    private final NoteVerifier publicKey;
    private final Clock clock;

    private LedgerProver(MongoDatabase database, NoteSigner signer, Clock clock) {
        this.ledger = new LedgerCollection(database.getCollection("ledger").withReadConcern(ReadConcern.MAJORITY));
        this.tree = LedgerMerkleTree.of(database);
        this.checkpoints = new CheckpointCollection(database);
        this.known = KnownPositionNotes.of(database);
        this.signer = signer;
        this.publicKey = signer.verifier();
        this.clock = clock;
    }

    /**
     * Returns the prover for the ledger in a database.
     *
     * @param signer key of the ledger
     * @param clock clock for the time when a checkpoint is stored
     */
    public static LedgerProver of(MongoDatabase database, NoteSigner signer, Clock clock) {
        return new LedgerProver(database, signer, clock);
    }

    /**
     * The record holds a checkpoint and its signed note.
     *
     * @param note the signed note
     */
    public record SignedCheckpoint(Checkpoint checkpoint, String note) {}

    /** Returns the public key that verifies the signatures. */
    public NoteVerifier publicKey() {
        return publicKey;
    }

    /** Returns the latest checkpoint that was signed with this key, or signs the first one when none exists. */
    public SignedCheckpoint latestCheckpoint() {
        return checkpoints.latest().flatMap(this::opened).orElseGet(this::signCheckpoint);
    }

    /**
     * Signs a checkpoint of the current ledger, or returns the latest one when nothing was appended since.
     *
     * @throws CheckpointMismatchException when the ledger does not match the latest checkpoint
     */
    public SignedCheckpoint signCheckpoint() {
        LedgerMerkleTree.TreeHead now = tree.head();
        Optional<SignedCheckpoint> newest = checkpoints.latest().flatMap(this::opened);
        if (newest.isPresent()) {
            Checkpoint before = newest.get().checkpoint();
            if (before.size() > now.size() || !tree.root(before.size()).equals(before.root())) {
                throw new CheckpointMismatchException(before.size());
            }
            if (before.size() == now.size()) {
                return newest.get();
            }
        }
        return store(new Checkpoint(publicKey.name(), now.size(), now.root()));
    }

    private SignedCheckpoint store(Checkpoint checkpoint) {
        SignedCheckpoint signed = new SignedCheckpoint(checkpoint, checkpoint.sign(signer));
        checkpoints.addIfAbsent(checkpoint.size(), signed.note(), clock.instant());
        Optional<SignedCheckpoint> stored = checkpoints.find(checkpoint.size()).flatMap(this::opened);
        if (stored.isEmpty()) {
            checkpoints.replace(checkpoint.size(), signed.note(), clock.instant());
        } else if (!stored.get().checkpoint().equals(checkpoint)) {
            throw new CheckpointMismatchException(checkpoint.size());
        }
        return signed;
    }

    /** Returns empty when the checkpoint was signed with another key, such as a key that was lost. */
    private Optional<SignedCheckpoint> opened(CheckpointCollection.StoredCheckpoint stored) {
        try {
            return Optional.of(new SignedCheckpoint(Checkpoint.verify(stored.note(), publicKey), stored.note()));
        } catch (InvalidProofException e) {
            return Optional.empty();
        }
    }

    /**
     * Returns the proof that a checkpoint includes the commit of an event.
     *
     * @param signed checkpoint that was signed with this key
     * @return the proof; empty when the checkpoint does not cover the position
     */
    public Optional<InclusionProof> inclusionProof(long position, SignedCheckpoint signed) {
        long size = signed.checkpoint().size();
        OptionalLong index = tree.leafIndexOf(position);
        return index.isEmpty() || index.getAsLong() >= size
                ? Optional.empty()
                : Optional.of(tree.inclusionProof(index.getAsLong(), size));
    }

    /**
     * Returns the proof that the ledger of one size is a prefix of the ledger of another size.
     *
     * @return the proof; empty when the ledger never had these sizes, or the second is smaller
     */
    public Optional<ConsistencyProof> consistencyProof(long from, long to) {
        return from < 1 || to < from || to > tree.size()
                ? Optional.empty()
                : Optional.of(tree.consistencyProof(from, to));
    }

    /**
     * Returns the receipt for the event at a position. Signs a new checkpoint when no checkpoint covers the position.
     *
     * @return the receipt; empty when the ledger has no such position
     * @throws CheckpointMismatchException when the ledger does not match the latest checkpoint
     */
    public Optional<Receipt> receipt(long position) {
        return ledger.findContaining(position).map(commit -> {
            byte[] canonical = CanonicalEncoding.bytes(commit.position(), commit.at(), commit.prev(), commit.events());
            SignedCheckpoint signed = latestCheckpoint();
            Optional<InclusionProof> proof = inclusionProof(position, signed);
            if (proof.isEmpty()) {
                signed = signCheckpoint();
                proof = inclusionProof(position, signed);
            }
            return holding(Receipt.of(position, canonical, proof.orElseThrow(), signed.note(), publicKey), signed);
        });
    }

    /** Verifies a receipt before it is returned. */
    private Receipt holding(Receipt receipt, SignedCheckpoint signed) {
        try {
            receipt.verify(publicKey);
            return receipt;
        } catch (InvalidProofException e) {
            throw new CheckpointMismatchException(signed.checkpoint().size());
        }
    }

    /**
     * Exports the whole current ledger with its checkpoints as JSON lines that {@link FullLedgerVerifier} can check on another machine.
     *
     * @param progress receives the position that was written, after every few hundred commits
     */
    public void export(Writer out, LongConsumer progress) throws IOException {
        export(out, any -> true, progress);
    }

    /**
     * Exports the ledger for a reader who may not read all events. A commit with an event that the reader may not read is withheld: its
     * line contains only its position and hash, so the chain, the tree and the checkpoints can still be checked.
     *
     * @param readable predicate that tells whether the reader may read an event
     * @param progress receives the position that was written, after every few hundred commits
     */
    public void export(Writer out, Predicate<ExportedEvent> readable, LongConsumer progress) throws IOException {
        signCheckpoint();
        new LedgerExportWriter(ledger, checkpoints.all(), known.all(), publicKey, readable).write(out, progress);
    }
}
