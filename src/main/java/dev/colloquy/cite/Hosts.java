package dev.colloquy.cite;

import dev.colloquy.text.UnknownCharacters;
import java.lang.Character.UnicodeScript;
import java.net.IDN;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a host's name tells: its ASCII form (RFC 3490), whether it is a number, private, or made to look like another. */
final class Hosts {

    /** RFC 1035, 2.3.4. */
    static final int LONGEST = 253;

    private static final int LONGEST_LABEL = 63;

    /** Names that lead nowhere outside a home or company: RFC 6762, RFC 8375, ICANN's list of names in private use. */
    private static final List<String> PRIVATE_NAMES =
            List.of(".local", ".internal", ".intranet", ".lan", ".home", ".corp", ".home.arpa");

    /** Small Cyrillic and Greek letters that look like Latin ones. */
    private static final String LOOKS_LATIN = "авеіјкмнорсѕтухԁԛԝһӏղυνορικαχеп";

    private static final Set<UnicodeScript> JAPANESE_OR_KOREAN = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO);

    private Hosts() {}

    /** The host in small ASCII letters without a final dot, if it can be one. */
    static Optional<String> ascii(String host) {
        String bare = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        if (bare.isEmpty() || bare.length() > LONGEST || !labelled(bare)) {
            return Optional.empty();
        }
        if (Chars.ascii(bare)) {
            return Optional.of(UnknownCharacters.lower(bare));
        }
        try {
            String coded = IDN.toASCII(bare, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
            return coded.length() <= LONGEST && Chars.ascii(coded) && labelled(coded)
                    ? Optional.of(coded)
                    : Optional.empty();
        } catch (IllegalArgumentException notAName) {
            return Optional.empty();
        }
    }

    private static boolean labelled(String host) {
        int length = 0;
        for (int i = 0; i < host.length(); ) {
            int c = host.codePointAt(i);
            boolean dot = c == '.';
            if (dot ? length == 0 : length == LONGEST_LABEL || (c != '-' && c != '_' && !Chars.word(c))) {
                return false;
            }
            length = dot ? 0 : length + 1;
            i += Character.charCount(c);
        }
        return length > 0;
    }

    /** True if the host is the domain or lies in it. */
    static boolean in(String host, String domain) {
        int before = host.length() - domain.length() - 1;
        return host.endsWith(domain) && (before < 0 || host.charAt(before) == '.');
    }

    /** True for an address in numbers, of version 4 or 6: no top-level domain consists of digits. */
    static boolean numeric(String host) {
        return host.startsWith("[") || Chars.digits(host.substring(host.lastIndexOf('.') + 1));
    }

    /** True if the host is the reader's own computer or lies in a private network (RFC 1918, 3927, 6598, 4193). */
    static boolean isPrivate(String host) {
        if (host.startsWith("[")) {
            return host.equals("[::1]")
                    || host.startsWith("[fe80:")
                    || host.startsWith("[fc")
                    || host.startsWith("[fd");
        }
        if (numeric(host)) {
            String[] parts = host.split("\\.", 3);
            int second = parts.length > 1 && parts[1].length() <= 3 && Chars.digits(parts[1])
                    ? Integer.parseInt(parts[1])
                    : -1;
            return switch (parts[0]) {
                case "10", "127", "0" -> true;
                case "192" -> second == 168;
                case "172" -> second >= 16 && second <= 31;
                case "169" -> second == 254;
                case "100" -> second >= 64 && second <= 127;
                default -> false;
            };
        }
        for (String name : PRIVATE_NAMES) {
            if (host.endsWith(name)) {
                return true;
            }
        }
        return host.equals("localhost");
    }

    /**
     * True if a label mixes scripts that no language mixes, or spells a Latin-looking name in another script under a suffix of
     * Latin letters (Unicode Technical Standard 39, sections 4 and 5).
     */
    static boolean looksLikeAnother(String ascii) {
        String host = ascii.contains("xn--") ? IDN.toUnicode(ascii, IDN.ALLOW_UNASSIGNED) : ascii;
        if (Chars.ascii(host)) {
            return false;
        }
        boolean latinSuffix = host.charAt(host.length() - 1) < 0x80
                && !ascii.substring(ascii.lastIndexOf('.') + 1).startsWith("xn--");
        for (String label : host.split("\\.", -1)) {
            Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
            label.codePoints()
                    .mapToObj(UnicodeScript::of)
                    .filter(s -> s != UnicodeScript.COMMON && s != UnicodeScript.INHERITED)
                    .forEach(scripts::add);
            boolean foreign = scripts.size() == 1 && !scripts.contains(UnicodeScript.LATIN);
            boolean spelt =
                    label.codePoints().allMatch(c -> c == '-' || Chars.digit((char) c) || LOOKS_LATIN.indexOf(c) >= 0);
            if ((scripts.size() > 1 && !JAPANESE_OR_KOREAN.containsAll(scripts)) || (foreign && latinSuffix && spelt)) {
                return true;
            }
        }
        return false;
    }
}
