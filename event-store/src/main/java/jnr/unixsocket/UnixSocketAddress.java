package jnr.unixsocket;

import java.io.ByteArrayOutputStream;
import java.net.UnixDomainSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The path of a Unix domain socket, as the driver passes it. */
public final class UnixSocketAddress {

    private static final char ESCAPE = '=';
    private static final String AS_THEY_ARE = "abcdefghijklmnopqrstuvwxyz0123456789/._-";

    private final UnixDomainSocketAddress address;

    /** @param name the result of {@link #name} for a path */
    public UnixSocketAddress(String name) {
        address = UnixDomainSocketAddress.of(path(name));
    }

    UnixDomainSocketAddress address() {
        return address;
    }

    /** Encodes a path so that it survives the driver, which changes the host of an address to lower case. */
    public static String name(String path) {
        StringBuilder name = new StringBuilder(path.length());
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            if (AS_THEY_ARE.indexOf(b) >= 0) {
                name.append((char) b);
            } else {
                name.append(ESCAPE).append(HexFormat.of().toHexDigits(b));
            }
        }
        return name.toString();
    }

    private static String path(String name) {
        ByteArrayOutputStream path = new ByteArrayOutputStream(name.length());
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) == ESCAPE) {
                path.write(HexFormat.fromHexDigits(name, i + 1, i + 3));
                i += 2;
            } else {
                path.write(name.charAt(i));
            }
        }
        return path.toString(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return address.toString();
    }
}
