package org.longtable.council.web;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.input.TextPolicy;

/** Limits the length of text, in code points. */
abstract class TextLength<A extends Annotation> implements ConstraintValidator<A, String> {

    private int min;
    private int max;

    final void limit(int fewest, int most) {
        min = fewest;
        max = most;
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        int length = TextPolicy.length(text);
        return min <= length && length <= max;
    }

    static final class OfSingleLine extends TextLength<SingleLine> {
        @Override
        public void initialize(SingleLine declared) {
            limit(declared.min(), declared.max());
        }
    }

    static final class OfMultiLine extends TextLength<MultiLine> {
        @Override
        public void initialize(MultiLine declared) {
            limit(declared.min(), declared.max());
        }
    }
}
