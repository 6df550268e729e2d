package org.longtable.projection.bootstrap;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.longtable.eventstore.checkpoint.LedgerProver;
import org.longtable.eventstore.proof.NoteSigner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Configures the key that signs ledger checkpoints. The key comes from the environment or a file and never from the
 * database that it proves.
 */
@Configuration(proxyBeanMethods = false)
public class CheckpointSigningConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(CheckpointSigningConfiguration.class);

    @Bean
    LedgerProver ledgerProofs(
            MongoDatabase database,
            @Value("${longtable.ledger.signing-key:}") String key,
            @Value("${longtable.ledger.signing-key-file:}") String file)
            throws IOException {
        NoteSigner signer = signer(key, file);
        LOG.info("Checkpoints of the ledger are signed with the key {}", signer.verifier());
        return LedgerProver.of(database, signer, Clock.systemUTC());
    }

    private static NoteSigner signer(String key, String file) throws IOException {
        if (!key.isEmpty()) {
            return NoteSigner.parse(key);
        }
        if (!file.isEmpty()) {
            return NoteSigner.parse(Files.readString(Path.of(file)));
        }
        throw new IllegalStateException("No key is set for signing checkpoints: set LONGTABLE_SIGNING_KEY or"
                + " LONGTABLE_SIGNING_KEY_FILE to what ./run signing-key prints, the same in every process");
    }
}
