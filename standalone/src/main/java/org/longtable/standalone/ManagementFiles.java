package org.longtable.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.longtable.admission.SecureTokens;
import org.springframework.core.env.Environment;

/** Writes two files that only the owner of the data folder may read: the address of the management endpoints and the token for them. */
final class ManagementFiles {

    static final String TOKEN = "management.token";
    static final String ADDRESS = "management.address";

    private ManagementFiles() {}

    static Path token(Path data) {
        return SecretFile.findOrCreate(data, TOKEN, SecureTokens::newToken);
    }

    /** Writes the management address and overwrites that of an earlier start. */
    static void tellAddress(Path data, Environment started) {
        String port = started.getRequiredProperty("local.management.port");
        try {
            SecretFile.replace(data, ADDRESS, "http://127.0.0.1:" + port + "/actuator");
        } catch (IOException e) {
            throw new UncheckedIOException("the management address cannot be written to " + data, e);
        }
    }
}
