package org.longtable.admission.edge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.longtable.admission.SecureTokens;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The secret that operators send to the management port, from the environment or a file. Without a configured secret,
 * every request there is rejected.
 */
@Component
public class ManagementToken {

    private static final Logger LOG = LoggerFactory.getLogger(ManagementToken.class);

    private static final int SHORTEST = 20;

    private final byte[] token;

    /**
     * Reads the token.
     *
     * @throws IllegalStateException when the token is too short to be a secret, or the management port is the port of
     * the pages, where the token is not checked
     */
    ManagementToken(
            @Value("${longtable.management.token:}") String setting,
            @Value("${longtable.management.token-file:}") String file,
            Environment environment)
            throws IOException {
        if (ManagementPortType.get(environment) == ManagementPortType.SAME) {
            throw new IllegalStateException("The management port must differ from the port of the pages: set"
                    + " LONGTABLE_MANAGEMENT_PORT to another one");
        }
        token = token(setting, file).getBytes(StandardCharsets.UTF_8);
    }

    /** Returns whether the given value is the token. */
    public boolean is(String shown) {
        return MessageDigest.isEqual(token, shown.getBytes(StandardCharsets.UTF_8));
    }

    private static String token(String setting, String file) throws IOException {
        if (setting.isEmpty() && file.isEmpty()) {
            LOG.info("The management address answers nobody: set LONGTABLE_MANAGEMENT_TOKEN or"
                    + " LONGTABLE_MANAGEMENT_TOKEN_FILE to open it");
            return SecureTokens.newToken();
        }
        String token = setting.isEmpty() ? Files.readString(Path.of(file)).strip() : setting;
        if (token.length() < SHORTEST) {
            throw new IllegalStateException("The management token is shorter than " + SHORTEST
                    + " characters: use a random one, as of openssl rand -base64 32");
        }
        return token;
    }
}
