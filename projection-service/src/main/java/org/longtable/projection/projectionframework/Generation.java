package org.longtable.projection.projectionframework;

/**
 * One building of a view from the ledger: its documents, how far it has come and what it has parked are kept apart from those of the
 * view's other generations, so that one answers while the next is built.
 *
 * @param view the view
 * @param number 0 for the first; each rebuild has a higher one
 */
record Generation(ViewName view, int number) {

    /** Its event processor's name, which its tokens and parked events carry too. */
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
