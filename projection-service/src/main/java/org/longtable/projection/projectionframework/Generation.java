package org.longtable.projection.projectionframework;

/**
 * One build of a view from the ledger. Its documents, its progress, and its parked events are separate from those of
 * the view's other generations, so that one generation answers while the next is built.
 *
 * @param view the view
 * @param number 0 for the first; each rebuild has a higher one
 */
record Generation(ViewName view, int number) {

    /** Returns the name of its event processor, which its tokens and parked events also contain. */
    String processor() {
        return number == 0 ? view.value() : view.value() + ".g" + number;
    }

    String collection(String part) {
        return "view." + processor() + (part.isEmpty() ? "" : "." + part);
    }

    @Override
    public String toString() {
        return processor();
    }
}
