package org.longtable.projection.audit;

/** What telling lines to one reader takes: the words of their language, how things are called, and how much they may know. */
record Told(Phrases phrases, Directory directory, Teller teller, Discretion discretion) {}
