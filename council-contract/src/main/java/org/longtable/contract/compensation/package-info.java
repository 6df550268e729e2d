/** Compensation: what advisors are paid and reimbursed, by person and calendar year. */
@NullMarked
package org.longtable.contract.compensation;

import org.jspecify.annotations.NullMarked;
