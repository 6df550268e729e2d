package org.longtable.council.importing.parsing;

/** What the person who imports may change. Rows beyond these rights are rejected before anything is written. */
public interface ImportRights {

    /** Whether they may open a council that the organization does not have. */
    boolean mayOpenCouncils();

    /**
     * Whether they may change a council that exists.
     *
     * @param council one of {@link ExistingRecords#councils()}
     */
    boolean mayChange(String council);

    /**
     * Whether they may make the person with an address a member of a council.
     *
     * @param council one of {@link ExistingRecords#councils()}, or a new one
     * @param email the member's address in lower case
     */
    boolean mayBring(String council, String email);

    /** Whether claims of a year can be brought: pay rates are set for it, or the import may set them. */
    boolean mayClaimFor(int year);

    /** The rights of an administrator of the whole organization. */
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
