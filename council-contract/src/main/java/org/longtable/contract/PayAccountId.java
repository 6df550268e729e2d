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

/** The identifier of a pay account, which holds everything that an organization owes and pays one person for one calendar year. */
public record PayAccountId(@JsonValue String value) implements Id {

    private static final Pattern YEAR = Pattern.compile("pay-(\\d{1,9})-");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{40}");

    /** Wraps a checked identifier; see {@link Id#requireValid}. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PayAccountId {
        Id.requireValid(value);
    }

    /**
     * Returns the pay account of a person for a calendar year. The same arguments always return the same identifier.
     *
     * @param person owner of the account
     * @param year calendar year of the work
     */
    public static PayAccountId of(PersonId person, int year) {
        String plain = "pay-" + year + "-" + person.value();
        return new PayAccountId(plain.length() <= 64 ? plain : "pay-" + year + "-" + digest(person.value()));
    }

    /** Returns whether this is an account of the person, for any year. */
    public boolean isOf(PersonId person) {
        Matcher year = YEAR.matcher(value);
        return year.lookingAt() && equals(of(person, Integer.parseInt(year.group(1))));
    }

    /**
     * Returns the owner of the account. It is empty when the account name contains a digest, because the person's
     * identifier is longer than generated ones are.
     */
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
