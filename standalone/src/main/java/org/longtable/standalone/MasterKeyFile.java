package org.longtable.standalone;

import java.nio.file.Path;
import java.util.Base64;
import org.longtable.eventstore.sealing.MasterKey;

/** The trial's master key, in its file. */
final class MasterKeyFile {

    private MasterKeyFile() {}

    static Path in(Path data) {
        return SecretFile.in(data, "master.key", () -> Base64.getEncoder().encodeToString(MasterKey.newBytes()));
    }
}
