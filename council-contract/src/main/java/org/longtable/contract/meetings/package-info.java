/** Events of meetings: planning, publication, attendance, decisions, and minutes, which change only through visible corrections. */
@NullMarked
package org.longtable.contract.meetings;

import org.jspecify.annotations.NullMarked;
