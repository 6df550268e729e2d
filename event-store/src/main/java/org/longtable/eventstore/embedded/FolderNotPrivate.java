package org.longtable.eventstore.embedded;

import java.nio.file.Path;

/** The exception reports a data folder that other users may enter and that contains other files. Nothing in the folder was changed. */
public final class FolderNotPrivate extends StoreOpenException {

    private static final long serialVersionUID = 1L;

    FolderNotPrivate(Path folder) {
        super(
                "The folder " + folder + " holds other files, and other users of this machine may enter it. "
                        + "Name a new folder, or make this one private: chmod 700 " + folder,
                null);
    }
}
