package org.longtable.eventstore.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** The test checks signed notes against the published example of the format's first implementation, and its own checkpoints. */
class CheckpointTest {

    private static final String PUBLISHED_KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private static final String PUBLISHED_SECRET =
            "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
    private static final String PUBLISHED_TEXT = "If you think cryptography is the answer to your problem,\n"
            + "then you don't know what your problem is.\n";
    private static final String PUBLISHED_NOTE = PUBLISHED_TEXT
            + "\n\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

    private final NoteSigner signer = NoteSigner.generate();
    private final NoteVerifier key = signer.verifier();
    private final Checkpoint checkpoint = new Checkpoint(key.name(), 42, TreeHash.leaf(new byte[] {1}));
    private final String note = checkpoint.sign(signer);

    @Test
    void the_published_note_is_opened_and_signed_alike() {
        NoteVerifier published = NoteVerifier.parse(PUBLISHED_KEY);
        assertThat(published.verify(PUBLISHED_NOTE)).isEqualTo(PUBLISHED_TEXT);
        assertThat(published).hasToString(PUBLISHED_KEY);
        NoteSigner secret = NoteSigner.parse(PUBLISHED_SECRET);
        assertThat(secret.sign(PUBLISHED_TEXT)).isEqualTo(PUBLISHED_NOTE);
        assertThat(secret.toPrivateKeyText()).isEqualTo(PUBLISHED_SECRET);
    }

    @Test
    void a_checkpoint_says_ledger_size_and_root_on_three_lines() {
        assertThat(note.lines().limit(4))
                .containsExactly(key.name(), "42", checkpoint.root().base64(), "");
        assertThat(Checkpoint.verify(note, NoteVerifier.parse(key.toString()))).isEqualTo(checkpoint);
    }

    @Test
    void a_signature_of_somebody_else_beside_ours_is_passed_over() {
        String witnessed = note + PUBLISHED_NOTE.substring(PUBLISHED_TEXT.length() + 1);
        assertThat(Checkpoint.verify(witnessed, key)).isEqualTo(checkpoint);
    }

    @Test
    void further_lines_of_a_checkpoint_are_passed_over() {
        String longer = signer.sign(checkpoint.text() + "something new\n");
        assertThat(Checkpoint.verify(longer, key)).isEqualTo(checkpoint);
    }

    @Test
    void a_changed_size_is_refused() {
        assertThatThrownBy(() -> Checkpoint.verify(note.replaceFirst("\n42\n", "\n43\n"), key))
                .isInstanceOf(InvalidProofException.class);
    }

    @Test
    void another_key_of_the_same_name_is_refused() {
        String name = key.name();
        NoteSigner other = NoteSigner.generate();
        String forged = other.sign(checkpoint.text()).replace(other.verifier().name(), name);
        assertThatThrownBy(() -> Checkpoint.verify(forged, key)).hasMessageContaining("not signed by");
    }

    @Test
    void a_checkpoint_of_another_ledger_is_refused() {
        String other = signer.sign(new Checkpoint("elsewhere", 42, checkpoint.root()).text());
        assertThatThrownBy(() -> Checkpoint.verify(other, key)).hasMessageContaining("elsewhere");
    }

    @Test
    void what_is_no_note_no_checkpoint_or_no_key_is_refused() {
        assertThatThrownBy(() -> key.verify("hello\n")).isInstanceOf(InvalidProofException.class);
        assertThatThrownBy(() -> key.verify(note + "hello\n")).isInstanceOf(InvalidProofException.class);
        assertThatThrownBy(() -> Checkpoint.verify(signer.sign(key.name() + "\n-1\nabc\n"), key))
                .isInstanceOf(InvalidProofException.class);
        assertThatThrownBy(() -> NoteVerifier.parse(PUBLISHED_KEY.replace("c74", "c75")))
                .isInstanceOf(InvalidProofException.class);
        assertThatThrownBy(() -> NoteSigner.parse(PUBLISHED_KEY)).isInstanceOf(InvalidProofException.class);
        assertThatThrownBy(() -> NoteVerifier.parse("nonsense")).isInstanceOf(InvalidProofException.class);
    }
}
