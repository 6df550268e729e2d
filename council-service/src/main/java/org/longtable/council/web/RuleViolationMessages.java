package org.longtable.council.web;

import java.util.Locale;
import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** Finds the message of a rule violation in the reader's language. A message contains values by name, such as {@code {seats}}. */
@Component
public class RuleViolationMessages {

    private static final String[] BUNDLES = {
        "refusals/access",
        "refusals/compensation",
        "refusals/ideas",
        "refusals/importing",
        "refusals/meetings",
        "refusals/organization",
        "refusals/recruiting",
        "refusals/web"
    };

    private final ResourceBundleMessageSource bundles = new ResourceBundleMessageSource();

    RuleViolationMessages() {
        bundles.setBasenames(BUNDLES);
        bundles.setDefaultEncoding("UTF-8");
        bundles.setFallbackToSystemLocale(false);
    }

    /** Returns the message of a rule violation in a language. */
    public String messageFor(RuleViolation refusal, Locale locale) {
        return messageFor(refusal.slug(), refusal.details(), locale);
    }

    /**
     * Returns the message of a rule violation in a language.
     *
     * @param slug the value of {@link RuleViolation#slug()}
     * @param details the values of {@link RuleViolation#details()}
     */
    public String messageFor(String slug, Map<String, Object> details, Locale locale) {
        String sentence = bundles.getMessage(slug, null, locale);
        for (Map.Entry<String, Object> detail : details.entrySet()) {
            sentence = sentence.replace("{" + detail.getKey() + "}", String.valueOf(detail.getValue()));
        }
        return sentence;
    }
}
