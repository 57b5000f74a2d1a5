package dev.colloquy.privacy;

import dev.colloquy.text.MappedText;
import dev.colloquy.text.SourceText;
import dev.colloquy.text.UnknownCharacters;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds where texts of a thread name its people: as whole words, in any letter case, the longest name first. A name that is a word
 * of the language too is taken for a name only where somebody is spoken to or quoted: behind {@code @}, before a comma or a colon at
 * the beginning of a line, and in {@code Name says:} and its like. Addresses of pages are left as they are.
 */
final class NamesInTexts {

    private static final String WORD = "[\\p{L}\\p{M}\\p{N}_]";
    private static final String GREETING = "(?:(?:hi|hello|hey|dear|thanks|thank you|sorry|to|re:?)[ ,]+)?";
    private static final String SAYS = "(?:says?|said|writes?|wrote|replie[sd]|asks?|asked|comment(?:s|ed)|posted)";

    /** Behind a name at the beginning of a line: who is spoken to, or whose words follow. */
    private static final Pattern SPOKEN_TO = Pattern.compile(
            "^\\s{0,3}(?:[,:]|[-\u2013\u2014] |\\s" + SAYS + "(?U:\\b)[^\\n]{0,60}:|\\s*\\n)",
            Pattern.CASE_INSENSITIVE);

    /** Before a name, from the beginning of its line. */
    private static final Pattern LINE_BEGINNING =
            Pattern.compile("[>\\s*_\"“'\\[]*" + GREETING, Pattern.CASE_INSENSITIVE);

    /** Before a name in the header of a quotation. */
    private static final Pattern QUOTED = Pattern.compile(
            "(?:(?:originally )?(?:posted|written) by:?|quote(?:d)? (?:from|by):?|\\[quote=[\"']?)\\s*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WROTE = Pattern.compile("\\s" + SAYS + "\\s?:", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("(?:[a-z]{2,8}://|www\\.)\\S+", Pattern.CASE_INSENSITIVE);
    private static final int LINE = 120;

    /** What no word of a language has, but many names that people take for themselves. */
    private static final Pattern DISTINCT = Pattern.compile("[\\p{N}_]");

    private final Pattern names;
    private final Map<String, String> written = new HashMap<>();
    private final Set<String> words = new HashSet<>();

    /** @param texts all of the thread: what they write in small letters is a word */
    NamesInTexts(Collection<String> names, List<SourceText> texts) {
        names.forEach(name -> {
            // A sign before a name is no part of it: who speaks to somebody writes one, whether the name has one or
            // not.
            String bare = plain(name.startsWith("@") ? name.substring(1) : name);
            written.put(bare, name);
            written.putIfAbsent(bare.replace(" ", ""), name);
        });
        this.names = Pattern.compile(
                "(?<!" + WORD + ")(?:"
                        + written.keySet().stream()
                                .filter(n -> !n.isEmpty())
                                .sorted(Comparator.comparingInt(String::length)
                                        .reversed()
                                        .thenComparing(Comparator.naturalOrder()))
                                .map(n -> Pattern.quote(n).replace(" ", "\\E\\s{1,3}\\Q"))
                                .collect(Collectors.joining("|"))
                        + ")(?!" + WORD + ")",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        words.addAll(CommonNames.WORDS);
        texts.forEach(this::collectWords);
    }

    /** A name that a text writes in small letters all through is a word there, or cannot be told from one. */
    private void collectWords(SourceText text) {
        String seen = UnknownCharacters.seen(text.value());
        Matcher found = names.matcher(seen);
        while (found.find()) {
            boolean behindSign = isMentioned(seen, found.start());
            boolean distinct = DISTINCT.matcher(found.group()).find();
            if (!behindSign && !distinct && found.group().equals(found.group().toLowerCase(Locale.ROOT))) {
                words.add(plain(found.group()));
            }
        }
    }

    private static String plain(String name) {
        return UnknownCharacters.seen(name).strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** The text with other names; it knows its places as before. */
    SourceText replaced(SourceText text, UnaryOperator<String> pseudonym) {
        String value = text.value();
        MappedText.Builder made = MappedText.builder();
        String seen = UnknownCharacters.seen(value);
        Matcher addresses = ADDRESS.matcher(seen);
        boolean address = addresses.find();
        Matcher found = names.matcher(seen);
        int from = 0;
        while (found.find()) {
            while (address && addresses.end() <= found.start()) {
                address = addresses.find();
            }
            boolean inAddress = address && addresses.start() <= found.start();
            Optional<String> name = Optional.ofNullable(written.get(plain(found.group())));
            if (name.isPresent() && !inAddress && isName(seen, found.start(), found.end())) {
                made.copy(value, from, found.start()).append(pseudonym.apply(name.get()), found.start(), found.end());
                from = found.end();
            }
        }
        return from == 0
                ? text
                : text.remade(made.copy(value, from, value.length()).build());
    }

    private boolean isName(String text, int start, int end) {
        return isMentioned(text, start)
                || !words.contains(plain(text.substring(start, end)))
                || isSpokenTo(text, start, end);
    }

    /** True behind {@code @}, and behind {@code u/} as Reddit writes it. */
    private static boolean isMentioned(String text, int start) {
        return (start > 0 && text.charAt(start - 1) == '@')
                || (text.startsWith("u/", start - 2)
                        && (start < 3 || !Character.isLetterOrDigit(text.charAt(start - 3))));
    }

    private static boolean isSpokenTo(String text, int start, int end) {
        int line = Math.max(text.lastIndexOf('\n', Math.max(0, start - 1)) + 1, start - LINE);
        String before = text.substring(Math.min(line, start), start);
        String behind = text.substring(end, Math.min(text.length(), end + LINE));
        boolean begins = LINE_BEGINNING.matcher(before).matches();
        return (begins && (SPOKEN_TO.matcher(behind).lookingAt() || (behind.isEmpty() && !before.isBlank())))
                || WROTE.matcher(behind).lookingAt()
                || endsWith(QUOTED, before);
    }

    private static boolean endsWith(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        int end = -1;
        while (found.find()) {
            end = found.end();
        }
        return end == text.length() && !text.isEmpty();
    }
}
