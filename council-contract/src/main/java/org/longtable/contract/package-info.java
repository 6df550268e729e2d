/** The published language: ids, money and what every event carries. One package per capability holds its events. */
@NullMarked
package org.longtable.contract;

import org.jspecify.annotations.NullMarked;
