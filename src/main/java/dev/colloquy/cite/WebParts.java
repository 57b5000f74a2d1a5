package dev.colloquy.cite;

import java.util.Locale;
import java.util.Optional;

/**
 * An address of the web, taken apart (RFC 3986, section 3), without what only the text around it asks for: escapes of
 * Markdown, character references of HTML, characters that nobody sees.
 *
 * @param scheme {@code http}, {@code https} or empty
 * @param user what stands before {@code @} in front of the host
 * @param host in small letters, as written
 * @param ascii the host in ASCII (RFC 3490) without a final dot; empty if it cannot be a name
 * @param port empty without one
 * @param path empty, or with its first slash
 * @param query without question mark
 * @param fragment without number sign
 */
record WebParts(
        String scheme,
        String user,
        String host,
        String ascii,
        String port,
        String path,
        String query,
        String fragment) {

    private static final String ESCAPED = "_*()~#-.[]";
    private static final String AMP = "amp;";

    static WebParts of(String written) {
        String text = plain(written);
        int begin = Chars.scheme(text, 0);
        int end = begin;
        while (end < text.length() && "/?#".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String authority = text.substring(begin, end);
        int at = authority.lastIndexOf('@');
        String server = authority.substring(at + 1);
        int colon = server.indexOf(':', server.startsWith("[") ? Math.max(0, server.indexOf(']')) : 0);
        String host =
                Percent.decoded(colon < 0 ? server : server.substring(0, colon)).toLowerCase(Locale.ROOT);
        int hash = text.indexOf('#', end);
        int pathEnd = hash < 0 ? text.length() : hash;
        int mark = text.indexOf('?', end);
        int queryAt = mark < 0 || mark > pathEnd ? pathEnd : mark;
        return new WebParts(
                begin == 0 ? "" : text.substring(0, begin - 3).toLowerCase(Locale.ROOT),
                at < 0 ? "" : authority.substring(0, at),
                host,
                host.startsWith("[") ? host : Hosts.ascii(host).orElse(""),
                colon < 0 ? "" : server.substring(colon + 1),
                text.substring(end, queryAt),
                queryAt == pathEnd ? "" : text.substring(queryAt + 1, pathEnd),
                hash < 0 ? "" : text.substring(hash + 1));
    }

    private static String plain(String written) {
        StringBuilder out = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); ) {
            int c = written.codePointAt(i);
            boolean escape = c == '\\' && i + 1 < written.length() && ESCAPED.indexOf(written.charAt(i + 1)) >= 0;
            if (!escape && !Chars.hidden(c)) {
                out.appendCodePoint(c);
            }
            i += Character.charCount(c);
            if (c == '&' && Chars.at(written, i, AMP) && !doubled(written, i + AMP.length())) {
                i += AMP.length();
            }
        }
        return out.toString();
    }

    /** True if the reference without its {@code amp;} would be another reference. */
    private static boolean doubled(String written, int at) {
        return Chars.at(written, at, AMP) || Chars.markName(written, at);
    }

    /** Why it is no whole address, as the rest of a sentence; empty if it is one. */
    Optional<String> lack() {
        if (host.isEmpty() || host.equals("www") || host.equals("www.")) {
            return Optional.of("has no host");
        }
        if (host.startsWith("[")) {
            return numericHost() ? Optional.empty() : Optional.of("has a host that cannot be");
        }
        if (ascii.isEmpty() || (!port.isEmpty() && (!Chars.digits(port) || port.length() > 5))) {
            return Optional.of("has a host that cannot be");
        }
        String named = host.startsWith("www.") ? host.substring("www.".length()) : host;
        return named.indexOf('.') >= 0 || named.equals("localhost")
                ? Optional.empty()
                : Optional.of("has a host without a domain");
    }

    private boolean numericHost() {
        return host.endsWith("]")
                && host.length() > 3
                && host.length() < 50
                && host.substring(1, host.length() - 1)
                        .chars()
                        .allMatch(c -> c == ':' || c == '.' || (Character.digit(c, 16) >= 0 && c < 0x80));
    }

    /** True if the host is the domain or lies in it. */
    boolean in(String domain) {
        return Hosts.in(ascii, domain);
    }

    /** Port that is not the usual one, with its colon; else empty. */
    String oddPort() {
        return port.isEmpty() || port.equals("80") || port.equals("443") ? "" : ":" + port;
    }
}
