package org.longtable.council.access.confirmemail;

import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;

/**
 * Let a person's new email address count, because somebody opened the link that was sent there.
 *
 * @param email lower case
 */
record ConfirmEmail(PersonId person, Personal email) {}
