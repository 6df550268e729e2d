/** Events of compensation: pay and reimbursement of advisors, by person and calendar year. */
@NullMarked
package org.longtable.contract.compensation;

import org.jspecify.annotations.NullMarked;
