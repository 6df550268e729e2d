package org.longtable.council.importing.parsing;

/** Says what the person who imports may change. Rows beyond these rights are rejected before anything is written. */
public interface ImportRights {

    /** Checks whether the person may open a council that the organization does not have. */
    boolean mayOpenCouncils();

    /**
     * Checks whether the person may change an existing council.
     *
     * @param council one of {@link ExistingRecords#councils()}
     */
    boolean mayChange(String council);

    /**
     * Checks whether the person may make the owner of an email address a member of a council.
     *
     * @param council one of {@link ExistingRecords#councils()}, or a new one
     * @param email the member's address in lower case
     */
    boolean mayBring(String council, String email);

    /** Checks whether claims of a year can be imported: the year has pay rates, or the import may set them. */
    boolean mayClaimFor(int year);

    /** Returns the rights of an administrator of the whole organization. */
    static ImportRights all() {
        return new ImportRights() {
            @Override
            public boolean mayOpenCouncils() {
                return true;
            }

            @Override
            public boolean mayChange(String council) {
                return true;
            }

            @Override
            public boolean mayBring(String council, String email) {
                return true;
            }

            @Override
            public boolean mayClaimFor(int year) {
                return true;
            }
        };
    }
}
