package org.longtable.admission;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;

/**
 * Detects whether a request comes directly from a program on this machine. A request with any proxy header does not,
 * regardless of its sender. This is decided before the headers of trusted proxies are applied and removed.
 */
public final class DirectConnection {

    private static final String ATTRIBUTE = DirectConnection.class.getName();

    private static final Set<String> FORWARDING = Set.of(
            "forwarded",
            "via",
            "x-real-ip",
            "x-client-ip",
            "client-ip",
            "true-client-ip",
            "cf-connecting-ip",
            "fastly-client-ip",
            "x-cluster-client-ip",
            "x-original-forwarded-for",
            "x-originating-ip",
            "x-remote-ip",
            "x-remote-addr",
            "x-proxyuser-ip");

    private DirectConnection() {}

    /** Decides this once, from the original request. */
    public static void decide(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) == null) {
            request.setAttribute(ATTRIBUTE, isLoopback(request.getRemoteAddr()) && !isForwarded(request));
        }
    }

    /** Returns whether the request is direct; false when {@code decide} was not called. */
    public static boolean of(HttpServletRequest request) {
        return Boolean.TRUE.equals(request.getAttribute(ATTRIBUTE));
    }

    private static boolean isForwarded(HttpServletRequest request) {
        return Collections.list(request.getHeaderNames()).stream()
                .map(it -> it.toLowerCase(Locale.ROOT))
                .anyMatch(it -> it.startsWith("x-forwarded") || FORWARDING.contains(it));
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
