package org.longtable.eventstore.encryption;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;

/**
 * The master key encrypts the data keys of all persons. The caller chooses where it is kept, for instance in a file beside the data or in a
 * secret of the platform. Without the master key all personal data is lost; with it and the key collection all of it can be read.
 */
public final class MasterKey {

    /** Number of bytes of a master key. */
    public static final int BYTES = 32;

    private final Aead aead;

    private MasterKey(Aead aead) {
        this.aead = aead;
    }

    /** Returns random bytes for a new master key. */
    public static byte[] newBytes() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    /**
     * Creates the AES-256-GCM master key with the given bytes.
     *
     * @throws IllegalArgumentException when there are not {@link #BYTES} bytes
     */
    public static MasterKey of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("A master key has %d bytes, not %d".formatted(BYTES, bytes.length));
        }
        try {
            AeadConfig.register();
            KeysetHandle.Builder.Entry entry =
                    KeysetHandle.importKey(key(bytes)).withFixedId(1).makePrimary();
            KeysetHandle keyset = KeysetHandle.newBuilder().addEntry(entry).build();
            return new MasterKey(keyset.getPrimitive(RegistryConfiguration.get(), Aead.class));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java platform cannot do AES-256-GCM", e);
        }
    }

    @AccessesPartialKey
    private static AesGcmKey key(byte[] bytes) throws GeneralSecurityException {
        AesGcmParameters parameters = AesGcmParameters.builder()
                .setKeySizeBytes(BYTES)
                .setIvSizeBytes(12)
                .setTagSizeBytes(16)
                .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                .build();
        return AesGcmKey.builder()
                .setParameters(parameters)
                .setKeyBytes(SecretBytes.copyFrom(bytes, InsecureSecretKeyAccess.get()))
                .build();
    }

    Aead aead() {
        return aead;
    }
}
