/** Ideas: heard, weighed, decided, tried, changed and always answered; and feedback after meetings. */
@NullMarked
package org.longtable.contract.ideas;

import org.jspecify.annotations.NullMarked;
