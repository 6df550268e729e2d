package org.longtable.eventstore.embedded;

import org.jspecify.annotations.Nullable;

/**
 * Why an embedded store was not opened, as one plain sentence that names the folder or file and can be shown to the person
 * who started the program. Nothing was changed on disk.
 */
public abstract sealed class StoreRefusal extends RuntimeException
        permits StoreInUse, StoreDamaged, StoreNotWritable, FolderOpenToOthers {

    private static final long serialVersionUID = 1L;

    StoreRefusal(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
