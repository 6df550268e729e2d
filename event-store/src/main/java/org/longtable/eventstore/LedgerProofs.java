package org.longtable.eventstore;

import com.mongodb.ReadConcern;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import org.longtable.eventstore.proof.Checkpoint;
import org.longtable.eventstore.proof.ConsistencyProof;
import org.longtable.eventstore.proof.InclusionProof;
import org.longtable.eventstore.proof.NoteRefused;
import org.longtable.eventstore.proof.NoteSigner;
import org.longtable.eventstore.proof.NoteVerifier;
import org.longtable.eventstore.proof.Receipt;

/**
 * Signs checkpoints of the ledger and proves with them what it holds. Any number of processes with the same key may do so at once: of two
 * that sign the same size, both have signed the same.
 */
public final class LedgerProofs {

    private final LedgerCollection ledger;
    private final LedgerTree tree;
    private final Checkpoints checkpoints;
    private final KnownPositionNotes known;
    private final NoteSigner signer;
    private final NoteVerifier key;
    private final Clock clock;

    private LedgerProofs(MongoDatabase database, NoteSigner signer, Clock clock) {
        this.ledger = new LedgerCollection(database.getCollection("ledger").withReadConcern(ReadConcern.MAJORITY));
        this.tree = LedgerTree.of(database);
        this.checkpoints = new Checkpoints(database);
        this.known = KnownPositionNotes.of(database);
        this.signer = signer;
        this.key = signer.verifier();
        this.clock = clock;
    }

    /**
     * Proofs of the ledger in a database.
     *
     * @param signer the ledger's key
     * @param clock tells when a checkpoint was stored
     */
    public static LedgerProofs of(MongoDatabase database, NoteSigner signer, Clock clock) {
        return new LedgerProofs(database, signer, clock);
    }

    /**
     * A checkpoint and its note.
     *
     * @param note as it was signed
     */
    public record Signed(Checkpoint checkpoint, String note) {}

    /** The public key, for whoever checks. */
    public NoteVerifier key() {
        return key;
    }

    /** The newest checkpoint that was signed with our key. The first is signed when somebody asks for it. */
    public Signed newest() {
        return checkpoints.newest().flatMap(this::opened).orElseGet(this::sign);
    }

    /**
     * A checkpoint of the ledger as it is now; the newest one, when nothing was appended since.
     *
     * @throws LedgerRewritten when the ledger does not hold what the newest one vouches for
     */
    public Signed sign() {
        LedgerTree.Whole now = tree.whole();
        Optional<Signed> newest = checkpoints.newest().flatMap(this::opened);
        if (newest.isPresent()) {
            Checkpoint before = newest.get().checkpoint();
            if (before.size() > now.size() || !tree.root(before.size()).equals(before.root())) {
                throw new LedgerRewritten(before.size());
            }
            if (before.size() == now.size()) {
                return newest.get();
            }
        }
        return store(new Checkpoint(key.name(), now.size(), now.root()));
    }

    private Signed store(Checkpoint checkpoint) {
        Signed signed = new Signed(checkpoint, checkpoint.signedBy(signer));
        checkpoints.add(checkpoint.size(), signed.note(), clock.instant());
        Optional<Signed> stored = checkpoints.of(checkpoint.size()).flatMap(this::opened);
        if (stored.isEmpty()) {
            checkpoints.replace(checkpoint.size(), signed.note(), clock.instant());
        } else if (!stored.get().checkpoint().equals(checkpoint)) {
            throw new LedgerRewritten(checkpoint.size());
        }
        return signed;
    }

    /** Empty when it was signed with another key, such as one that was lost. */
    private Optional<Signed> opened(Checkpoints.Stored stored) {
        try {
            return Optional.of(new Signed(Checkpoint.open(stored.note(), key), stored.note()));
        } catch (NoteRefused e) {
            return Optional.empty();
        }
    }

    /**
     * Proves to whoever has a checkpoint's root that it holds the commit of an event.
     *
     * @param signed one of ours
     * @return empty when the checkpoint does not reach so far
     */
    public Optional<InclusionProof> inclusion(long position, Signed signed) {
        long size = signed.checkpoint().size();
        OptionalLong index = tree.indexOf(position);
        return index.isEmpty() || index.getAsLong() >= size
                ? Optional.empty()
                : Optional.of(tree.inclusion(index.getAsLong(), size));
    }

    /**
     * Proves that the ledger of one size is the beginning of the ledger of the other.
     *
     * @return empty when the ledger never had these sizes, or the second is smaller
     */
    public Optional<ConsistencyProof> consistency(long from, long to) {
        return from < 1 || to < from || to > tree.size() ? Optional.empty() : Optional.of(tree.consistency(from, to));
    }

    /**
     * The receipt for the event at a position. When no checkpoint reaches so far, one is signed.
     *
     * @return empty when the ledger does not reach so far
     * @throws LedgerRewritten when the ledger does not hold what the newest checkpoint vouches for
     */
    public Optional<Receipt> receipt(long position) {
        return ledger.holding(position).map(commit -> {
            byte[] canonical = CanonicalForm.bytes(commit.position(), commit.at(), commit.prev(), commit.events());
            Signed signed = newest();
            Optional<InclusionProof> proof = inclusion(position, signed);
            if (proof.isEmpty()) {
                signed = sign();
                proof = inclusion(position, signed);
            }
            return holding(Receipt.of(position, canonical, proof.orElseThrow(), signed.note(), key), signed);
        });
    }

    /** Nobody takes home a receipt that does not hold. */
    private Receipt holding(Receipt receipt, Signed signed) {
        try {
            receipt.check(key);
            return receipt;
        } catch (NoteRefused e) {
            throw new LedgerRewritten(signed.checkpoint().size());
        }
    }

    /**
     * Writes the whole ledger as it is now, with its checkpoints, as JSON lines that {@link ProofCheck} can check elsewhere.
     *
     * @param progress told the position up to which it is written, after every few hundred commits
     */
    public void export(Writer out, LongConsumer progress) throws IOException {
        export(out, any -> true, progress);
    }

    /**
     * Writes the same for somebody who may not read everything. A commit that holds an event which they may not read is withheld: its line gives
     * its place and its hash, with which the chain, the tree and the checkpoints can still be checked.
     *
     * @param readable whether an event may be read
     * @param progress told the position up to which it is written, after every few hundred commits
     */
    public void export(Writer out, Predicate<ExportedEvent> readable, LongConsumer progress) throws IOException {
        sign();
        new LedgerExport(ledger, checkpoints.all(), known.all(), key, readable).write(out, progress);
    }
}
