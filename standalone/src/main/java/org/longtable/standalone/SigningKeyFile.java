package org.longtable.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.longtable.eventstore.proof.NoteSigner;
import org.longtable.eventstore.proof.NoteVerifier;

/** The key that signs the trial's checkpoints, in its file. */
final class SigningKeyFile {

    private static final String NAME = "signing.key";

    private SigningKeyFile() {}

    static Path in(Path data) {
        return SecretFile.in(data, NAME, () -> NoteSigner.generate().secret() + "\n");
    }

    /** The key, made when the folder has none. */
    static NoteSigner signer(Path data) throws IOException {
        return NoteSigner.parse(Files.readString(in(data)));
    }

    /** The public key, if the folder has a signing key. */
    static Optional<NoteVerifier> verifier(Path data) throws IOException {
        Path file = data.resolve(NAME);
        return Files.exists(file)
                ? Optional.of(NoteSigner.parse(Files.readString(file)).verifier())
                : Optional.empty();
    }
}
