package org.longtable.projection.projectionframework;

import java.util.Objects;
import org.springframework.core.annotation.AnnotationUtils;

/**
 * Combines a view's name and version into the name of its event processor and collections.
 *
 * @param value for example {@code idea-board.v1}
 */
public record ViewName(String value) {

    /** Returns the name of a view class. */
    public static ViewName of(Class<?> view) {
        View declared = Objects.requireNonNull(AnnotationUtils.findAnnotation(view, View.class), view.getName());
        return new ViewName(declared.name() + ".v" + declared.version());
    }

    @Override
    public String toString() {
        return value;
    }
}
