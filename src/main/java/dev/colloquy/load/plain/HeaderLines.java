package dev.colloquy.load.plain;

import dev.colloquy.load.WrittenDate;
import dev.colloquy.load.plain.Header.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads header lines without a number, in the forms that pages of many kinds give them. */
final class HeaderLines {

    private static final int MAX_HEADER = 200;
    private static final int MAX_LISTED_WORDS = 5;
    private static final int MAX_WORDS = 12;
    private static final int MAX_LETTER_LINES = 12;
    private static final int MAX_ABOVE = 6;
    private static final String AGO =
            "(?:(?:about|over|almost) )?(?:an?|\\d{1,3}) ?[a-z]{1,7}\\.? ago|just now|yesterday";
    private static final String FOLD = "\\[[–—+-]\\]";
    private static final Pattern BEFORE = pattern("(?:[↳↪⤷└╰*•◦▪‣+-]{1,9} {0,3})+(?=\\S)");
    private static final Pattern SCORED = pattern("^(?:" + FOLD + " ?)?(?:u/)?(\\S{1,40}?)(?: ?\\[[a-z,]{1,9}\\])?"
            + "(?: [^\\d\\[]{1,40}?)? (?:-?\\d[\\d.,k]{0,7} points?|\\[?score hidden\\]?)(?: ?[·•])?"
            + " (" + AGO + "|(?:on )?[^*(]{6,40}?)(?: ?\\*)?(?: ?\\((?:last )?edited.{0,40}?\\))?"
            + "(?: ?\\(\\d+ (?:children|child|replies|reply)\\))?(?: ?" + FOLD + ")?");
    private static final Pattern LINKED = pattern("(\\S{1,32}) ((?:on )?(?:" + AGO + "|[^|\\[]{8,30}?))"
            + "((?: ?\\| ?(?:parent|next|prev|root|context|undown|unvote|flag|favorite|hide|on: [^|]{1,90})(?= ?\\||$| ?\\[))*"
            + "(?: ?(?:\\| ?)?\\[(?:[–—+-]|\\d+ more)\\])?)");
    private static final Pattern POSTED =
            pattern("^(?:#?(\\d{1,6})(?: ?[:.|-])? )?(?:re: .{1,80} )?(?:(?:post(?:ed)? )?by:? )?"
                    + "(\\S.{0,59}?) ?(?:»|›|→) ?(?:on )?(.{6,50})");
    private static final Pattern NUMBERED_POST =
            pattern("(?:post )?#(\\d{1,6})(?: ?[:.|-])? (?:(?:post(?:ed)? )?by:? )?"
                    + "(\\S.{0,59}?)(?: ?(?:»|›|[|–—·]|,|(?U:\\b)on(?U:\\b)|(?U:\\b)at(?U:\\b)) ?| )(.{6,50})");
    private static final Pattern GLUED =
            Pattern.compile("^(\\S.{0,58}?[\\p{L}\\d_.)])((?:January|February|March|April|May|June|July"
                    + "|August|September|October|November|December) \\d{1,2}, \\d{4}(?: at)? \\d{1,2}:\\d{2} ?[AP]M)");
    private static final String SIGNS_BEHIND = ",|·•–—-";
    private static final String SIGNS_BEFORE = "·•|–—(-";
    private static final int SHORTEST_IN_BRACKETS = 6;
    private static final int LONGEST_IN_BRACKETS = 62;
    private static final Pattern NO_NAME =
            pattern("(?:last |was )?(?:posted|published|edited|updated|modified|written|created|seen|joined"
                    + "|about|on|at|since|until|date|by|over|almost|modified|asked|answered)");
    private static final Pattern LETTER =
            pattern("(from|author|name|user|commenter|date|sent|posted|time|to|cc|subject|reply-to|in-reply-to"
                    + "|message-id|url|website|email|e-mail|location)\\s?: ?(.*)");
    private static final Set<String> SENDERS = Set.of("from", "author", "name", "user", "commenter");
    private static final Set<String> TIMES = Set.of("date", "sent", "posted", "time");
    private static final Pattern EDITED =
            pattern(" ?(?:[·•|*] ?|\\()? ?(?:last )?edited(?: [^)]{1,40})?\\)?$|(?<![ ·•|:])[ ·•|:]++$"
                    + "|(?: ?[|·•–-] ?| )(?:#|permalink|reply|link|¶|(?:quote|reply|permalink)(?: ?[|·•] ?(?:quote|reply|permalink))+"
                    + "|\\d{1,6} likes?)$");
    private static final Pattern DOUBLE = Pattern.compile(" {2,}");
    private static final Pattern LEVEL = pattern("level (\\d{1,3})");
    private static final Pattern SCORE = pattern("\\(score: ?-?\\d{1,2}(?:, ?[a-z]{3,20})?\\)$");
    private static final Pattern NUMBER = Pattern.compile("#?(\\d{1,5})[:.|-]? (?=\\p{L}|@)");
    private static final Pattern SIGNED =
            pattern("by:? (\\S.{0,59}?) (?:\\( ?\\d{1,9} ?\\) |<.{0,60}> )?on (.{6,50}?)(?: \\(#\\d{1,9}\\))?");
    private static final int MAX_PLACE = 40;
    private static final Pattern WROTE =
            pattern("^on (.{6,50}?),? ([^\\s\\d,][^\\d,]{0,59}?) (?:wrote|said|writes|says) ?:");
    private static final Pattern CHAT = pattern("^[\\[(](.{6,40})[\\])] ?(\\S.{0,59}?) ?:");
    private static final Pattern ANSWERED = Pattern.compile("^(\\S.{0,59}?) ?[→➜▶>] ?(\\S.{0,59})");
    private static final Pattern BADGE =
            pattern("(?:post )?author|op|moderator|mod|admin|staff|verified|member|subscriber"
                    + "|contributor|top (?:fan|contributor)|paid|follow(?:er|ing)?|guest|[·•]");

    private HeaderLines() {}

    /** The header that begins at a line. */
    static Optional<Header> at(List<Line> lines, int index) {
        String whole = lines.get(index).text();
        if (whole.isEmpty() || whole.length() > MAX_HEADER || whole.charAt(0) == '>' || isNumbered(whole)) {
            return Optional.empty();
        }
        if (Byline.footer(lines.get(index)).isPresent()) {
            return Optional.empty();
        }
        Matcher before = BEFORE.matcher(whole);
        int cut = before.lookingAt() ? before.end() : 0;
        int depth = (int)
                whole.chars().limit(cut).filter(c -> "↳↪⤷└╰".indexOf(c) >= 0).count();
        String text = DOUBLE.matcher(whole.substring(cut)).replaceAll(" ");
        int below = index + 1 < lines.size() && lines.get(index + 1).isBlank() ? index + 2 : index + 1;
        String next = text(lines, below);
        Matcher level = LEVEL.matcher(text);
        if (level.matches()) {
            return level(lines, index, Integer.parseInt(level.group(1)));
        }
        if (SCORE.matcher(text).find()) {
            return posted(DOUBLE.matcher(text(lines, index + 1)).replaceAll(" "), index + 1, depth);
        }
        if (!WrittenDate.mayHold(text)) {
            return letter(lines, index)
                    .or(() -> said(text, next, index, depth))
                    .or(() -> above(lines, text, index, depth))
                    .or(() -> placed(lines, text, index, depth));
        }
        return letter(lines, index)
                .or(() -> scored(text, index, depth))
                .or(() -> linked(text, index, depth))
                .or(() -> posted(text, index, depth))
                .or(() -> wrote(text, next, index, depth))
                .or(() -> said(text, next, index, depth))
                .or(() -> above(lines, text, index, depth))
                .or(() -> listed(text).map(b -> header(Kind.LISTED, b, index, depth)));
    }

    /** {@code On 3 May 2011, Ann wrote:}, {@code [2011-05-03 07:12] Ann:}; not above what is quoted. */
    private static Optional<Header> wrote(String text, String next, int index, int depth) {
        for (Pattern pattern : List.of(WROTE, CHAT)) {
            Matcher wrote = pattern.matcher(text);
            if (wrote.matches()
                    && !next.startsWith(">")
                    && AuthorName.is(wrote.group(2))
                    && WrittenDate.isAlone(wrote.group(1))) {
                return Optional.of(header(Kind.WROTE, Byline.of(wrote.group(2), wrote.group(1)), index, depth));
            }
        }
        return Optional.empty();
    }

    /** A name above a place and a date. */
    private static Optional<Header> placed(List<Line> lines, String name, int index, int depth) {
        String place = text(lines, index + 1);
        String date = text(lines, index + 2);
        return place.length() <= MAX_PLACE
                        && Byline.isNameAlone(place)
                        && WrittenDate.mayHold(date)
                        && WrittenDate.isAlone(date)
                        && Byline.isNameAlone(name)
                        && isLikeName(name)
                ? Optional.of(header(Kind.PLACED, Byline.of(name, date), index + 2, depth))
                : Optional.empty();
    }

    /** {@code level 2} above a name and how long ago. */
    private static Optional<Header> level(List<Line> lines, int index, int level) {
        int at = index + 1;
        while (at < Math.min(lines.size(), index + MAX_ABOVE) && lines.get(at).isBlank()) {
            at++;
        }
        String name = text(lines, at);
        return LEVEL.matcher(name).matches() ? Optional.empty() : above(lines, name, at, Math.max(0, level - 1));
    }

    /** True for {@code 12. text}, which is read elsewhere. */
    private static boolean isNumbered(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at > 0 && at + 1 < text.length() && ".)".indexOf(text.charAt(at)) >= 0 && text.charAt(at + 1) == ' ';
    }

    private static Optional<Header> said(String text, String next, int index, int depth) {
        return Byline.header(text)
                .map(b -> header(
                        b.published().isPresent() || Byline.isDateLine(next) ? Kind.SAID : Kind.UNDATED,
                        b,
                        index,
                        depth));
    }

    private static Optional<Header> scored(String text, int index, int depth) {
        if (!text.contains("point") && !text.contains("score hidden")) {
            return Optional.empty();
        }
        Matcher scored = SCORED.matcher(text);
        return scored.matches() && WrittenDate.isAlone(scored.group(2))
                ? Optional.of(header(Kind.SCORED, Byline.of(scored.group(1), scored.group(2)), index, depth))
                : Optional.empty();
    }

    private static Optional<Header> linked(String text, int index, int depth) {
        if (text.indexOf('|') < 0 && text.indexOf('[') < 0) {
            return Optional.empty();
        }
        Matcher linked = LINKED.matcher(text);
        return linked.matches() && !linked.group(3).isBlank() && WrittenDate.isAlone(linked.group(2))
                ? Optional.of(header(Kind.LINKED, Byline.of(linked.group(1), linked.group(2)), index, depth))
                : Optional.empty();
    }

    private static Optional<Header> posted(String text, int index, int depth) {
        Matcher number = NUMBER.matcher(text);
        if (number.lookingAt()) {
            Optional<Byline> listed = listed(text.substring(number.end()))
                    .filter(b -> b.published().filter(WrittenDate::isExact).isPresent());
            if (listed.isPresent()) {
                Kind kind = text.charAt(0) == '#' ? Kind.POSTED : Kind.LISTED;
                return Optional.of(new Header(
                        kind, listed.get(), index, depth, Integer.parseInt(number.group(1)), Optional.empty()));
            }
        }
        Matcher signed = SIGNED.matcher(text);
        if (signed.matches() && AuthorName.is(signed.group(1)) && WrittenDate.isAlone(signed.group(2))) {
            return Optional.of(header(Kind.POSTED, Byline.of(signed.group(1), signed.group(2)), index, depth));
        }
        for (Pattern pattern : List.of(POSTED, NUMBERED_POST)) {
            String signs = pattern.equals(POSTED) ? "»›→" : "#";
            if (text.chars().noneMatch(c -> signs.indexOf(c) >= 0)) {
                continue;
            }
            Matcher posted = pattern.matcher(text);
            if (posted.matches() && AuthorName.is(posted.group(2)) && WrittenDate.isAlone(posted.group(3))) {
                String shown = posted.group(1);
                return Optional.of(new Header(
                        Kind.POSTED,
                        Byline.of(posted.group(2), posted.group(3)),
                        index,
                        depth,
                        shown == null ? 0 : Integer.parseInt(shown),
                        Optional.empty()));
            }
        }
        return Optional.empty();
    }

    /** Reads {@code Name, date}; where but a blank stands between the two, the date must have a time. */
    static Optional<Byline> listed(String text) {
        if (!WrittenDate.mayHold(text)) {
            return Optional.empty();
        }
        String plain = unedited(text);
        if (!mayStartName(plain) || WrittenDate.isAlone(plain) || Furniture.is(text)) {
            return Optional.empty();
        }
        Matcher glued = GLUED.matcher(plain);
        if (glued.matches() && WrittenDate.isAlone(glued.group(2))) {
            return Optional.of(Byline.of(glued.group(1), glued.group(2)));
        }
        int at = plain.indexOf(' ');
        for (int words = 1; at > 0 && words <= MAX_WORDS; words++) {
            String name = withoutSignBehind(plain.substring(0, at)).strip();
            String date = withoutSignsAround(plain.substring(at + 1));
            boolean parted = name.length() < at || date.length() < plain.length() - at - 1;
            if (WrittenDate.mayHold(date) && (parted ? WrittenDate.isAlone(date) : WrittenDate.isExact(date))) {
                Matcher answer = ANSWERED.matcher(name);
                if (answer.matches() && isListedName(answer.group(1)) && AuthorName.is(answer.group(2))) {
                    return Optional.of(Byline.of(answer.group(1), date).answering(answer.group(2)));
                }
                if (isListedName(name)) {
                    return Optional.of(Byline.of(name, date));
                }
            }
            at = plain.indexOf(' ', at + 1);
        }
        return Optional.empty();
    }

    /** A line without what says that it was edited, and without links and signs behind it. */
    private static String unedited(String text) {
        if (text.isEmpty()) {
            return text;
        }
        String small = text.toLowerCase(Locale.ROOT);
        // The pattern is tried at every place, which would take most of the time of reading.
        boolean may = " ·•|:#¶".indexOf(text.charAt(text.length() - 1)) >= 0
                || small.endsWith("link")
                || small.endsWith("reply")
                || small.endsWith("quote")
                || small.endsWith("like")
                || small.endsWith("likes")
                || small.contains("edited");
        return may ? EDITED.matcher(text).replaceFirst("") : text;
    }

    private static String withoutSignBehind(String name) {
        if (name.isEmpty() || SIGNS_BEHIND.indexOf(name.charAt(name.length() - 1)) < 0) {
            return name;
        }
        int end = name.length() - 1;
        return name.substring(0, end > 0 && name.charAt(end - 1) == ' ' ? end - 1 : end);
    }

    /** Without a sign before it, and without the brackets around it. */
    private static String withoutSignsAround(String date) {
        if (date.isEmpty() || SIGNS_BEFORE.indexOf(date.charAt(0)) < 0) {
            return date;
        }
        boolean bracketed = date.charAt(0) == '('
                && date.endsWith(")")
                && date.length() >= SHORTEST_IN_BRACKETS
                && date.length() <= LONGEST_IN_BRACKETS;
        int from = date.startsWith(" ", 1) ? 2 : 1;
        return date.substring(from, bracketed ? date.length() - 1 : date.length());
    }

    private static boolean isListedName(String name) {
        return startsLikeAName(name)
                && Byline.isNameAlone(name)
                && name.split(" ").length <= MAX_LISTED_WORDS
                && !NO_NAME.matcher(name).matches();
    }

    private static boolean mayStartName(String line) {
        int first = line.isEmpty() ? ' ' : line.codePointAt(0);
        return first == '@' || Character.isLetter(first);
    }

    private static boolean startsLikeAName(String name) {
        int first = name.isEmpty() ? ' ' : name.codePointAt(0);
        return Character.isUpperCase(first) || first == '@' || (Character.isLetter(first) && name.indexOf(' ') < 0);
    }

    /** A name above a date: the name may stand twice, and a badge may stand between. */
    private static Optional<Header> above(List<Line> lines, String shown, int index, int depth) {
        String text = Byline.bare(shown);
        int at = index + 1;
        boolean blank = false;
        boolean badge = false;
        for (; at < Math.min(lines.size(), index + MAX_ABOVE); at++) {
            String between = text(lines, at);
            if (!lines.get(at).isBlank()
                    && !between.equals(shown)
                    && !BADGE.matcher(between).matches()) {
                break;
            }
            blank |= lines.get(at).isBlank();
            badge |= !lines.get(at).isBlank();
        }
        if (!WrittenDate.mayHold(text(lines, at))) {
            return Optional.empty();
        }
        String date = unedited(text(lines, at));
        boolean says = text.length() < shown.length();
        return (badge || says || !blank) && WrittenDate.isAlone(date) && Byline.isNameAlone(text) && isLikeName(text)
                ? Optional.of(header(Kind.ABOVE, Byline.of(text, date), at, depth))
                : Optional.empty();
    }

    private static boolean isLikeName(String text) {
        return text.chars().anyMatch(Character::isLetter)
                && !Furniture.is(text)
                && !BADGE.matcher(text).matches();
    }

    /** {@code From:} with {@code Date:} or {@code Sent:} in the lines right below it. */
    private static Optional<Header> letter(List<Line> lines, int index) {
        String first = lines.get(index).text().toLowerCase(Locale.ROOT);
        if (SENDERS.stream().noneMatch(s -> first.startsWith(s + ":") || first.startsWith(s + " :"))) {
            return Optional.empty();
        }
        String from = "";
        Optional<String> date = Optional.empty();
        Optional<String> subject = Optional.empty();
        int at = index;
        for (; at < Math.min(lines.size(), index + MAX_LETTER_LINES); at++) {
            Matcher field = LETTER.matcher(text(lines, at));
            if (!field.matches()) {
                break;
            }
            String name = field.group(1).toLowerCase(Locale.ROOT);
            from = SENDERS.contains(name) ? field.group(2) : from;
            date = TIMES.contains(name) ? Optional.of(field.group(2)) : date;
            subject = name.equals("subject") ? Optional.of(field.group(2)) : subject;
        }
        boolean dated = date.map(d -> d.replaceFirst(" ?\\([^)]{0,40}\\)$", "").strip())
                .filter(d -> WrittenDate.isAlone(d) || WrittenDate.iso(d).isPresent())
                .isPresent();
        if (at - index < 2 || !dated) {
            return Optional.empty();
        }
        Byline byline = new Byline(AuthorName.ofSender(from), date.map(String::strip), Optional.empty());
        return Optional.of(new Header(Kind.LETTER, byline, at - 1, 0, 0, subject));
    }

    private static Header header(Kind kind, Byline byline, int last, int depth) {
        return new Header(kind, byline, last, depth, 0, Optional.empty());
    }

    private static String text(List<Line> lines, int index) {
        return index < lines.size() ? lines.get(index).text() : "";
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
