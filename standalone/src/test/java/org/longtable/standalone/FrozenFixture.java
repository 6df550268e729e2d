package org.longtable.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.subtle.Ed25519Sign;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A backup and a data folder of two small organizations, written by the product of November 2026. Every later version must be able to read
 * them, so no build creates them again; see {@link FrozenFixtureMaker}. They contain no secret keys: the keys are derived from a text in
 * this class and protect nothing.
 */
final class FrozenFixture {

    static final Path FOLDER = Path.of("src/test/resources/frozen");
    static final Path BACKUP = FOLDER.resolve("organizations.backup");
    static final Path DATA = FOLDER.resolve("data-folder.zip");

    static final String MASTER_KEY = "master.key";
    static final String SIGNING_KEY = "signing.key";

    private static final String[] SETTINGS = {
        "--longtable.requests-per-second=1000000",
        "--longtable.open-writes.per-session=1000000",
        "--longtable.open-writes.per-address=1000000",
        "--longtable.open-writes.per-council=1000000",
        "--longtable.ledger.checkpoint-every=P1D",
        "--spring.main.sources=" + FrozenClock.class.getName()
    };

    private FrozenFixture() {}

    /** Restores the backup with the product's own command, which verifies it, and verifies its checkpoints with their key. */
    static Path restored(Path under) throws Exception {
        Path data = under.resolve("restored");
        run("restore", BACKUP.toString(), "--data", data.toString());
        return verified(data);
    }

    /** Unpacks the data folder and verifies it. */
    static Path unpacked(Path under) throws Exception {
        Path data = privateFolder(under, "unpacked");
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(DATA))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Files.copy(
                        (InputStream) zip, data.resolve(Path.of(entry.getName()).getFileName()));
            }
        }
        return verified(data);
    }

    static Path privateFolder(Path under, String name) throws IOException {
        return Files.createDirectory(
                under.resolve(name),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    private static Path verified(Path data) throws Exception {
        putKeys(data);
        String said = run("verify", "--data", data.toString());
        assertThat(said).doesNotContain("signed with other keys").contains("Everything holds");
        return data;
    }

    /**
     * Starts the product on a folder with a stopped clock. Only one call runs at a time, because logging is configured for the whole
     * process.
     */
    static synchronized Product product(Path data) {
        return new Product(data, SETTINGS);
    }

    static void putKeys(Path data) throws IOException, GeneralSecurityException {
        SecretFile.restore(
                data, MASTER_KEY, Base64.getEncoder().encode(sha256("the master key of the frozen fixture")));
        SecretFile.restore(data, SIGNING_KEY, signingKey().getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the signing key in the format of {@code NoteSigner}. */
    private static String signingKey() throws GeneralSecurityException {
        byte[] seed = sha256("the signing key of the frozen fixture");
        byte[] open = Ed25519Sign.KeyPair.newKeyPairFromSeed(seed).getPublicKey();
        String name = "longtable/frozen";
        ByteArrayOutputStream named = new ByteArrayOutputStream();
        named.writeBytes((name + "\n").getBytes(StandardCharsets.UTF_8));
        named.write(1);
        named.writeBytes(open);
        byte[] typed = new byte[seed.length + 1];
        typed[0] = 1;
        System.arraycopy(seed, 0, typed, 1, seed.length);
        return "PRIVATE+KEY+" + name + "+"
                + HexFormat.of().formatHex(Arrays.copyOf(sha256(named.toByteArray()), 4)) + "+"
                + Base64.getEncoder().encodeToString(typed) + "\n";
    }

    static byte[] sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    /** Runs a command of the command line, which must succeed, and returns its output. */
    static String run(String... arguments) throws Exception {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        int status = new LedgerProofCommands(out, out)
                .run(LedgerProofOptions.parse(arguments).orElseThrow());
        assertThat(status).as(said.toString(StandardCharsets.UTF_8)).isZero();
        return said.toString(StandardCharsets.UTF_8);
    }
}
