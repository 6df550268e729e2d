package org.longtable.council.access.signin;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** A link that is opened in another browser than the one that asked for it needs the code that the asking one shows. */
final class SignInCodeWrong extends Refusal {

    private static final long serialVersionUID = 1L;

    SignInCodeWrong() {
        super(Kind.INVALID, "sign-in-code-wrong", Map.of());
    }
}
