package org.longtable.benchmarks;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.longtable.eventstore.embedded.EmbeddedMongoServer;
import org.longtable.eventstore.encryption.MasterKey;
import org.longtable.eventstore.encryption.MongoPersonalDataVault;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Compares encrypting and decrypting a personal field with plain AES-256-GCM. */
@State(Scope.Thread)
@SuppressWarnings("NullAway.Init") // JMH calls what is marked with Setup first.
public class EncryptionMicrobenchmark {

    private static final String SUBJECT = "p-3f2a91c0";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final String plain = BenchmarkStores.event("", 0).getPayload().words();
    private final byte[] bytes = plain.getBytes(StandardCharsets.UTF_8);
    private final byte[] subject = SUBJECT.getBytes(StandardCharsets.UTF_8);
    private final SecretKeySpec key = new SecretKeySpec(MasterKey.newBytes(), "AES");
    private final SecureRandom random = new SecureRandom();
    private EmbeddedMongoServer server;
    private MongoClient client;
    private MongoPersonalDataVault vault;
    private Cipher cipher;
    private String sealed;
    private byte[] nonce;
    private byte[] encrypted;

    /** Creates a vault that holds the person's key. */
    @Setup
    public void open() throws GeneralSecurityException {
        server = EmbeddedMongoServer.inMemory();
        client = MongoClients.create(server.connectionString());
        vault = new MongoPersonalDataVault(
                client.getDatabase("micro"), MasterKey.of(MasterKey.newBytes()), Clock.systemUTC());
        cipher = Cipher.getInstance("AES/GCM/NoPadding");
        sealed = vault.encrypt(SUBJECT, plain);
        encrypted = encrypted();
    }

    /** Closes the client and the server. */
    @TearDown
    public void close() {
        client.close();
        server.close();
    }

    /** Encrypts a field as an event's field is encrypted. */
    @Benchmark
    public String sealed() {
        return vault.encrypt(SUBJECT, plain);
    }

    /** Encrypts the same text with the JDK. */
    @Benchmark
    public byte[] encrypted() throws GeneralSecurityException {
        nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        return done(Cipher.ENCRYPT_MODE, bytes);
    }

    /** Decrypts a field as an event's field is decrypted. */
    @Benchmark
    public Optional<String> opened() {
        return vault.decrypt(SUBJECT, sealed);
    }

    /** Decrypts the same bytes with the JDK. */
    @Benchmark
    public byte[] decrypted() throws GeneralSecurityException {
        return done(Cipher.DECRYPT_MODE, encrypted);
    }

    private byte[] done(int mode, byte[] input) throws GeneralSecurityException {
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(subject);
        return cipher.doFinal(input);
    }
}
