package org.longtable.projection.audit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.longtable.admission.CurrentUser;
import org.longtable.admission.RoleScopeResolver;
import org.longtable.admission.TenantResolver;
import org.longtable.contract.OrganizationId;
import org.longtable.eventstore.checkpoint.CheckpointMismatchException;
import org.longtable.eventstore.checkpoint.LedgerProver;
import org.longtable.eventstore.proof.InclusionProof;
import org.longtable.eventstore.proof.Receipt;
import org.longtable.eventstore.proof.TreeHash;
import org.longtable.projection.projectionframework.NotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Returns the checkpoints, proofs, receipts, and exports with which an outsider can verify the ledger. */
@RestController
class LedgerProofController {

    private static final String NO_EVENT = "no-such-event";

    private final LedgerProver proofs;
    private final RoleScopeResolver reaches;
    private final TenantResolver tenants;

    LedgerProofController(LedgerProver proofs, RoleScopeResolver reaches, TenantResolver tenants) {
        this.reaches = reaches;
        this.tenants = tenants;
        this.proofs = proofs;
    }

    /**
     * Contains the inclusion proof of an event against a signed checkpoint.
     *
     * @param position position of the event
     * @param index index of its commit in the tree, from 0
     * @param path hashes in base 64, from the commit's leaf to the checkpoint's root
     * @param checkpoint signed checkpoint in note format
     */
    record InclusionProofResponse(long position, long index, List<String> path, String checkpoint) {}

    /**
     * Contains the consistency proof between two tree sizes.
     *
     * @param from number of commits of the smaller tree
     * @param to number of commits of the larger tree
     * @param path hashes in base 64
     */
    record ConsistencyProofResponse(long from, long to, List<String> path) {}

    @Operation(
            summary = "Get the latest signed checkpoint",
            description = "Returns a note in the format C2SP tlog-checkpoint. With fresh=true, the current state of the"
                    + " ledger is signed first.",
            tags = "audit")
    @GetMapping(path = "/api/audit/checkpoint", produces = MediaType.TEXT_PLAIN_VALUE)
    String checkpoint(@RequestParam(defaultValue = "false") boolean fresh) {
        return (fresh ? proofs.signCheckpoint() : proofs.latestCheckpoint()).note();
    }

    @Operation(
            summary = "Get the public key of checkpoints",
            description = "Keep a copy outside this system. To verify a receipt, you need the key from a source that"
                    + " you trust.",
            tags = "audit")
    @GetMapping(path = "/api/audit/key", produces = MediaType.TEXT_PLAIN_VALUE)
    String key() {
        return proofs.publicKey() + "\n";
    }

    @Operation(
            summary = "Get the inclusion proof of an event",
            description = "Proves that the event is part of the latest checkpoint.",
            tags = "audit")
    @GetMapping("/api/audit/proof/{position}")
    InclusionProofResponse event(@PathVariable long position) {
        LedgerProver.SignedCheckpoint signed = proofs.latestCheckpoint();
        InclusionProof proof =
                proofs.inclusionProof(position, signed).orElseThrow(() -> new NotFoundException(NO_EVENT));
        return new InclusionProofResponse(position, proof.index(), base64(proof.path()), signed.note());
    }

    @Operation(
            summary = "Get the consistency proof of two checkpoints",
            description = "Proves that the later checkpoint extends the earlier one. The sizes are on the second line"
                    + " of each checkpoint.",
            tags = "audit")
    @GetMapping("/api/audit/proof/consistency")
    ConsistencyProofResponse consistency(@RequestParam long from, @RequestParam long to) {
        return proofs.consistencyProof(from, to)
                .map(proof -> new ConsistencyProofResponse(proof.from(), proof.to(), base64(proof.path())))
                .orElseThrow(() -> new NotFoundException("no-such-checkpoint"));
    }

    @Operation(
            summary = "Get the receipt of an event",
            description = "Returns a small file that proves that the event is part of the ledger. It can be verified"
                    + " years later without this program.",
            tags = "audit")
    @GetMapping("/api/audit/{position}/receipt")
    ResponseEntity<Receipt> receipt(@PathVariable long position) {
        Receipt receipt = proofs.receipt(position).orElseThrow(() -> new NotFoundException(NO_EVENT));
        return ResponseEntity.ok()
                .header("Content-Disposition", "attachment; filename=\"receipt-" + position + ".json\"")
                .body(receipt);
    }

    @Operation(
            summary = "Export the ledger",
            description = "Returns JSON lines with encrypted personal data and the checkpoints. Run ./run verify"
                    + " --export to verify the file. Events that the role does not cover contain only their position"
                    + " and hash.",
            tags = "audit")
    @GetMapping(path = "/api/audit/ledger", produces = "application/x-ndjson")
    void ledger(@Parameter(hidden = true) CurrentUser claimant, HttpServletResponse response) throws IOException {
        ReadableEvents readable = new ReadableEvents(
                tenants.of(claimant).map(OrganizationId::value).orElse(""), claimant.person(), reaches.of(claimant));
        response.setHeader("Content-Disposition", "attachment; filename=\"ledger.jsonl\"");
        response.setContentType("application/x-ndjson");
        Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8.newEncoder());
        proofs.export(out, readable, at -> {});
    }

    /** Responds with 409 when the ledger contradicts a signed checkpoint, until an operator investigates. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> handleLedgerRewritten(CheckpointMismatchException fault) {
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, String.valueOf(fault.getMessage()));
        problem.setType(URI.create("/problems/ledger-rewritten"));
        return ResponseEntity.status(HttpStatus.CONFLICT).body(problem);
    }

    private static List<String> base64(List<TreeHash> path) {
        return path.stream().map(TreeHash::base64).toList();
    }
}
