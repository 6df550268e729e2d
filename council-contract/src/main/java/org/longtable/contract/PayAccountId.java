package org.longtable.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The identifier names the pay account of one person for one calendar year. */
/** Names a person's account of one calendar year: all that an organization owes and pays them in it. */
public record PayAccountId(@JsonValue String value) implements Id {

    private static final Pattern YEAR = Pattern.compile("pay-(\\d{1,9})-");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{40}");

    /** Wraps a checked identifier; see {@link Id#requireValid}. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PayAccountId {
        Id.requireValid(value);
    }

    /**
     * The account of a person's work in a calendar year: always the same one.
     *
     * @param person whose account
     * @param year calendar year of the work
     */
    public static PayAccountId of(PersonId person, int year) {
        String plain = "pay-" + year + "-" + person.value();
        return new PayAccountId(plain.length() <= 64 ? plain : "pay-" + year + "-" + digest(person.value()));
    }

    /** Whether it is an account of that person, of whatever year. */
    public boolean isOf(PersonId person) {
        Matcher year = YEAR.matcher(value);
        return year.lookingAt() && equals(of(person, Integer.parseInt(year.group(1))));
    }

    /** Whose it is; empty for the account of somebody whose identifier is longer than those that are given, which it names by a digest. */
    public Optional<PersonId> person() {
        Matcher year = YEAR.matcher(value);
        return year.lookingAt() && !DIGEST.matcher(value.substring(year.end())).matches()
                ? Optional.of(new PersonId(value.substring(year.end())))
                : Optional.empty();
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 20);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
