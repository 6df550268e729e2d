package org.longtable.admission;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Tells which requests upload files. All others have a body of at most {@link #LARGEST_BODY}. All others have a body of at most {@link #LARGEST_BODY}. */
public final class UploadRequests {

    /** Bytes of a body that is not an upload. */
    public static final int LARGEST_BODY = 256 * 1024;

    /** Bytes of an upload: a hundred megabytes of files, and what separates them. */
    public static final long LARGEST_UPLOAD = 110L * 1024 * 1024;

    private static final List<PathPattern> ADDRESSES = List.of(
            PathPatternParser.defaultInstance.parse("/api/imports/preview"),
            PathPatternParser.defaultInstance.parse("/api/organizations/{organization}/imports"),
            PathPatternParser.defaultInstance.parse("/api/organizations/{organization}/imports/preview"));

    private UploadRequests() {}

    /** Whether the body of a request consists of parts, as of a form with files. */
    public static boolean isMultipart(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /** Whether files may be sent there. */
    public static boolean areTakenAt(HttpServletRequest request) {
        PathContainer path = PathContainer.parsePath(request.getRequestURI());
        return request.getMethod().equals("POST") && ADDRESSES.stream().anyMatch(it -> it.matches(path));
    }

    /** The addresses that take files, as endpoints declare them. */
    public static List<String> addresses() {
        return ADDRESSES.stream().map(PathPattern::getPatternString).toList();
    }
}
