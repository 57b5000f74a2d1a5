package dev.colloquy.formats;

import dev.colloquy.text.MappedText;
import java.util.regex.Pattern;

/** Texts of exports that do not say whether they are HTML. */
public final class LooseHtml {

    private static final String INLINE =
            "a|abbr|b|big|cite|code|del|em|font|i|img|ins|kbd|mark|q|s|small|span|strike|strong|sub|sup|tt|u|var";
    private static final String BLOCKS =
            "p|br|div|blockquote|pre|ul|ol|li|dl|dt|dd|h[1-6]|hr|table|tr|td|th|tbody|thead|section|article|figure|details|summary";
    private static final Pattern TAG = tag(INLINE + "|" + BLOCKS);
    private static final Pattern BLOCK = tag(BLOCKS);
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});");
    private static final Pattern UNESCAPED = Pattern.compile("&(?![#a-zA-Z])|<(?![a-zA-Z/!])");

    private LooseHtml() {}

    private static Pattern tag(String names) {
        return Pattern.compile("</?(?:" + names + ")(?:\\s[^<>]{0,4000})?/?>", Pattern.CASE_INSENSITIVE);
    }

    /** True if a text has tags that comments have, or character references. */
    public static boolean isMarked(String text) {
        return isTagged(text)
                || (text.indexOf('&') >= 0 && REFERENCE.matcher(text).find());
    }

    /** True if a text has tags that comments have. */
    public static boolean isTagged(String text) {
        return text.indexOf('<') >= 0 && TAG.matcher(text).find();
    }

    /** True if a text has an ampersand or an angle bracket that HTML would have escaped. */
    public static boolean isPlain(String text) {
        return UNESCAPED.matcher(text).find();
    }

    /**
     * The text of what may be HTML, HTML that was escaped once more, text with character references, or plain text. Where only
     * words are marked, line ends are line ends.
     *
     * @return with places in the same text as {@code loose}
     */
    public static MappedText text(MappedText loose) {
        String value = loose.value();
        if (isTagged(value)) {
            return HtmlText.of(typed(loose));
        }
        if (value.indexOf('&') < 0 || !REFERENCE.matcher(value).find()) {
            return loose;
        }
        MappedText decoded = Entities.decode(loose);
        return value.indexOf('<') < 0 && isTagged(decoded.value()) ? HtmlText.of(typed(decoded)) : decoded;
    }

    private static MappedText typed(MappedText text) {
        return BLOCK.matcher(text.value()).find() ? text : TypedHtml.of(text, /* breaks= */ true);
    }
}
