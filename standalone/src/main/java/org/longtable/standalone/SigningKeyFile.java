package org.longtable.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.longtable.eventstore.proof.NoteSigner;
import org.longtable.eventstore.proof.NoteVerifier;

/** Stores the key that signs the trial's checkpoints. */
final class SigningKeyFile {

    private static final String NAME = "signing.key";

    private SigningKeyFile() {}

    static Path findOrCreate(Path data) {
        return SecretFile.findOrCreate(data, NAME, () -> NoteSigner.generate().toPrivateKeyText() + "\n");
    }

    /** Returns the signing key and creates it when the folder has none. */
    static NoteSigner signer(Path data) throws IOException {
        return NoteSigner.parse(Files.readString(findOrCreate(data)));
    }

    /** Returns the public key if the folder has a signing key. */
    static Optional<NoteVerifier> verifier(Path data) throws IOException {
        Path file = data.resolve(NAME);
        return Files.exists(file)
                ? Optional.of(NoteSigner.parse(Files.readString(file)).verifier())
                : Optional.empty();
    }
}
