package org.longtable.eventstore.sealing;

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
 * The master key encrypts the data keys of all persons. Where its bytes are kept is the caller's choice: a file beside the data, a secret of the
 * platform's. Who loses it has lost all personal data; who has it and the collection of keys can read all of it.
 */
public final class MasterKey {

    /** How many bytes a master key has. */
    public static final int BYTES = 32;

    private final Aead aead;

    private MasterKey(Aead aead) {
        this.aead = aead;
    }

    /** Random bytes for a new master key. */
    public static byte[] newBytes() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    /**
     * The master key of the given bytes, for AES-256-GCM.
     *
     * @throws IllegalArgumentException when they are not {@link #BYTES} many
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
