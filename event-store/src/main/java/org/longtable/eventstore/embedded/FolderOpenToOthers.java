package org.longtable.eventstore.embedded;

import java.nio.file.Path;

/** A folder holds other files than a store, and other users may enter it. Nothing in it was changed. */
public final class FolderOpenToOthers extends StoreRefusal {

    private static final long serialVersionUID = 1L;

    FolderOpenToOthers(Path folder) {
        super(
                "The folder " + folder + " holds other files, and other users of this machine may enter it. "
                        + "Name a new folder, or make this one private: chmod 700 " + folder,
                null);
    }
}
