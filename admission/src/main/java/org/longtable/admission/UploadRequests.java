package org.longtable.admission;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Recognizes requests that upload files. All other requests have a body of at most {@link #LARGEST_BODY} bytes. */
public final class UploadRequests {

    /** Maximum size in bytes of a body that is not an upload. */
    public static final int LARGEST_BODY = 256 * 1024;

    /** Maximum size in bytes of an upload: 100 MB of files, and the multipart boundaries and headers. */
    public static final long LARGEST_UPLOAD = 110L * 1024 * 1024;

    private static final List<PathPattern> ADDRESSES = List.of(
            PathPatternParser.defaultInstance.parse("/api/imports/preview"),
            PathPatternParser.defaultInstance.parse("/api/organizations/{organization}/imports"),
            PathPatternParser.defaultInstance.parse("/api/organizations/{organization}/imports/preview"));

    private UploadRequests() {}

    /** Returns whether the body of a request is multipart, such as a form with files. */
    public static boolean isMultipart(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /** Returns whether the path of a request accepts files. */
    public static boolean areTakenAt(HttpServletRequest request) {
        PathContainer path = PathContainer.parsePath(request.getRequestURI());
        return request.getMethod().equals("POST") && ADDRESSES.stream().anyMatch(it -> it.matches(path));
    }

    /** Returns the path patterns that accept files, as endpoints declare them. */
    public static List<String> addresses() {
        return ADDRESSES.stream().map(PathPattern::getPatternString).toList();
    }
}
