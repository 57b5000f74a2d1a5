package dev.colloquy.text;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Characters that stand for those characters of some texts of which versions of Java say different things
 * ({@link UnknownCharacters}): each for one, and none that the texts have themselves, so that there is a way back. Immutable.
 */
public final class StandIns {

    private static final StandIns NONE = new StandIns(Map.of());

    private static final int FIRST_PRIVATE = 0xE000;
    private static final int AFTER_PRIVATE = 0xF900;
    private static final int FIRST_EMPTY = 0x40000;
    private static final int AFTER_EMPTY = 0xE0000;

    /** A label of an international host name as it is asked for (RFC 5890). */
    private static final Pattern CODED = Pattern.compile("xn--[A-Za-z0-9-]{1,59}");

    private final Map<Integer, Integer> standIns;
    private final Map<Integer, Integer> originals = new HashMap<>();
    private final Map<String, String> percent = new TreeMap<>();

    private StandIns(Map<Integer, Integer> standIns) {
        this.standIns = Map.copyOf(standIns);
        standIns.forEach((c, standIn) -> {
            originals.put(standIn, c);
            percent.put(percent(standIn), percent(c));
        });
    }

    /** Of all doubtful characters of some texts. Most have none. */
    public static StandIns of(Iterable<String> texts) {
        Set<Integer> doubtful = new TreeSet<>();
        for (String text : texts) {
            for (int at = UnknownCharacters.firstDoubtful(text, 0); at < text.length(); ) {
                int c = text.codePointAt(at);
                doubtful.add(c);
                at = UnknownCharacters.firstDoubtful(text, at + Character.charCount(c));
            }
        }
        return doubtful.isEmpty() ? NONE : among(doubtful, taken(texts));
    }

    private static StandIns among(Set<Integer> doubtful, Set<Integer> taken) {
        Map<Integer, Integer> standIns = new TreeMap<>();
        for (int c : doubtful) {
            int standIn = UnknownCharacters.standIn(c);
            for (int tried = 0; !taken.add(standIn) && tried <= taken.size(); tried++) {
                standIn = after(standIn);
            }
            standIns.put(c, standIn);
        }
        return new StandIns(standIns);
    }

    private static int after(int standIn) {
        if (standIn < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
            return standIn + 1 < AFTER_PRIVATE ? standIn + 1 : FIRST_PRIVATE;
        }
        return standIn + 1 < AFTER_EMPTY ? standIn + 1 : FIRST_EMPTY;
    }

    private static Set<Integer> taken(Iterable<String> texts) {
        Set<Integer> taken = new HashSet<>();
        for (String text : texts) {
            text.codePoints()
                    .filter(c -> c >= FIRST_PRIVATE && (c < AFTER_PRIVATE || c >= FIRST_EMPTY))
                    .forEach(taken::add);
        }
        return taken;
    }

    /** True if all characters of the texts may be looked at as they are. */
    public boolean isEmpty() {
        return standIns.isEmpty();
    }

    /** A text as long with stand-ins. */
    public String hidden(String text) {
        return exchanged(text, standIns);
    }

    /** What {@link #hidden} was made of, or a part of it. */
    public String original(String hidden) {
        return exchanged(hidden, originals);
    }

    /** What was made of a text with stand-ins, with the characters for which they stand, also within links. */
    public String shown(String text) {
        if (isEmpty()) {
            return text;
        }
        String shown = original(text);
        if (shown.contains("xn--")) {
            shown = CODED.matcher(shown).replaceAll(label -> host(label.group()));
        }
        if (shown.indexOf('%') >= 0) {
            for (Map.Entry<String, String> entry : percent.entrySet()) {
                shown = shown.replace(entry.getKey(), entry.getValue());
            }
        }
        return shown;
    }

    private String host(String label) {
        String read = IDN.toUnicode(label, IDN.ALLOW_UNASSIGNED);
        String shown = original(read);
        try {
            return shown.equals(read) ? label : IDN.toASCII(shown, IDN.ALLOW_UNASSIGNED);
        } catch (IllegalArgumentException tooLong) {
            return label;
        }
    }

    private static String exchanged(String text, Map<Integer, Integer> by) {
        if (by.isEmpty() || text.codePoints().noneMatch(by::containsKey)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.appendCodePoint(by.getOrDefault(c, c)));
        return out.toString();
    }

    /** As it stands in a link. */
    private static String percent(int codePoint) {
        StringBuilder out = new StringBuilder();
        for (byte b : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
            out.append(String.format(Locale.ROOT, "%%%02X", b & 0xFF));
        }
        return out.toString();
    }
}
