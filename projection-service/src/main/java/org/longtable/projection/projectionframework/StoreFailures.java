package org.longtable.projection.projectionframework;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.bulk.BulkWriteError;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Distinguishes an unreachable store, which is retried, from a document that the store rejects permanently. */
final class StoreFailures {

    /**
     * BadValue, FailedToParse, TypeMismatch, InvalidBSON, the four for field names, DocumentValidationFailure, the two
     * for keys that are too long, and the four for documents that are too large.
     */
    private static final Set<Integer> REFUSALS =
            Set.of(2, 9, 14, 22, 52, 55, 56, 57, 121, 17280, 17282, 10334, 17419, 17420, 10003);

    /** The maximum number of causes to follow, because a chain of causes may be circular. */
    private static final int DEEPEST = 10;

    private StoreFailures() {}

    /** Returns whether the same operation may succeed later without any other change. */
    static boolean mayPass(Throwable fault) {
        @Nullable Throwable cause = fault;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof MongoException store) {
                return !REFUSALS.contains(store.getCode());
            }
            cause = cause.getCause();
        }
        return false;
    }

    /** Returns the writes of a bulk operation that were rejected permanently; empty when the failure is of another kind. */
    static List<BulkWriteError> refused(MongoBulkWriteException fault) {
        List<BulkWriteError> errors = fault.getWriteErrors();
        return errors.stream().allMatch(it -> REFUSALS.contains(it.getCode())) ? errors : List.of();
    }
}
