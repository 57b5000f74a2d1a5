package dev.colloquy.annotate.source;

import dev.colloquy.annotate.SourceAnnotation.Kind;
import dev.colloquy.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the places of a text that name a source, by patterns of general English. All patterns run in linear time. */
final class Namings {

    private static final String NOUN =
            "(?<noun>articles?|piece|reports?|stud(?:y|ies)|papers?|videos?|clips?|documentary|"
                    + "films?|books?|essay|podcast|column|editorial|op-ed|surveys?|polls?|interview|episode|story|stories|write-up|"
                    + "leaflet|blog post|newsletter|programmes?|programs?|show|series|channel|blog|magazine|newspaper|paper|lecture|talk)";
    private static final String CAPITALISED =
            "\\p{Lu}[\\p{L}\\p{N}&'’.-]{0,30}(?:(?<![.'’-])|(?<=s['’])(?=\\s\\p{Lu}))";
    private static final String NAME =
            "(?!(?:As|But|And|If|When|While|Since|Yet|Though|Although|Because|Like)\\s)(?:[Tt]he\\s)?" + CAPITALISED
                    + "(?:\\s(?:(?:of|and|for|on|&)\\s(?:the\\s)?)?" + CAPITALISED
                    + "){0,4}(?:\\s(?:news|network|magazine|newspaper|website)){0,2}";
    private static final String SURNAMES =
            "\\p{Lu}[\\p{L}'’-]{1,30}(?:(?:,?\\s(?:and|&)\\s|,\\s)\\p{Lu}[\\p{L}'’-]{1,30}){0,3}(?:\\set\\sal\\.?,?)?";
    private static final String DETERMINER =
            "\\b(?:[Aa]n?|[Tt]he|[Tt]his|[Tt]hat|[Oo]ne|[Aa]nother|[Hh]is|[Hh]er|[Tt]heir|[Aa] recent)\\s";

    private static final Pattern BRACKETED = Pattern.compile("\\((?:see\\s|cf\\.\\s|via\\s|from\\s|source:\\s)?(?<who>"
            + SURNAMES + "|" + NAME + ")(?:,?\\s(?<year>(?:19|20)\\d{2})[a-z]?)?(?:,\\spp?\\.\\s?[\\d–-]{1,9})?\\)");

    private static final Pattern DATED = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?<who>" + NAME + "|" + SURNAMES + ")\\s\\((?<year>(?:19|20)\\d{2})[a-z]?\\)");

    private static final Pattern DESCRIBED = Pattern.compile(DETERMINER + "(?:[\\p{L}\\p{N}'’-]{1,20}\\s){0,3}?" + NOUN
            + "\\s(?:(?:(?:that|which)\\s)?(?:I|we)(?:['’]ve|\\shave)?\\s(?:[a-z]{1,10}\\s)?(?:read|saw|seen|found|watched|heard)\\s"
            + "|(?:(?:that|which)\\s(?:was|is)\\s)?(?:[a-z]{2,12}ly\\s)?(?:posted|published|released|written|made|produced|shared|aired|done|run|printed)\\s)?"
            + "(?<how>from|by|in|on|at|of|for)\\s(?<who>" + NAME + ")");

    private static final Pattern TITLED =
            Pattern.compile("(?:" + DETERMINER + "|['’]s\\s)(?:[\\p{L}'’-]{1,20}\\s){0,2}?" + NOUN
                    + "\\s(?:(?:called|titled|entitled|named)\\s)?[“\"‘]?(?<who>" + NAME + ")");

    /** The words of a medium or of who speaks for it: "the host of Plain Engineering". */
    private static final Pattern SPEAKER = Pattern.compile(
            "\\b[Tt]he\\s(?:host|editor|presenter|maker|makers|authors?|director|columnist)s?\\s(?:of|at|from)\\s(?<who>"
                    + NAME + ")");

    private static final Pattern ANY_NAME = Pattern.compile("(?<![\\p{L}\\p{N}])(?<who>" + NAME + ")");

    private static final Pattern MEDIUM = Pattern.compile(
            "(?i).*\\b(?:times|post|journal|gazette|herald|review|magazine|news|daily|guardian|tribune|chronicle|observer|courier|"
                    + "weekly|radio|tv|television|bulletin|echo|ledger|argus|mirror|telegraph|inquirer|dispatch|messenger|reporter)(?:\\sof\\s.*|\\s\\p{Lu}\\w+)?");

    private static final Pattern READ = Pattern.compile(
            "\\b(?:read|saw|watched|found|came across|stumbled upon|stumbled on|listened to|remember|recall)\\s(?<what>(?:an?|one|this)\\s(?:[\\p{L}'’-]{1,20}\\s){0,3}?"
                    + NOUN + "\\b(?:\\s(?:about|on|that|which|where|from|in)\\s[^.,;:!?()\\n]{1,120})?)");

    private static final Pattern ACCORDING = Pattern.compile("\\b[Aa]ccording to\\s(?<who>" + NAME + ")");

    private static final Pattern SAYS = Pattern.compile(
            "(?<who>" + NAME
                    + ")\\s(?:[a-z]{2,12}\\s){0,4}?(?:say|says|said|reports|reported|writes|wrote|claims|claimed|found|published|ran|carried|printed|asked|estimates|argues|argued|puts? it|has it|has an?|had an?)\\b");

    private static final Pattern BACK =
            Pattern.compile("\\b(?:[Tt]he|[Tt]his|[Tt]hat|[Tt]he same|[Tt]heir|[Hh]is|[Hh]er)\\s(?<named>(?:"
                    + CAPITALISED + "\\s){0,2})(?:[a-z-]{2,15}\\s)?" + NOUN + "\\b");

    private static final Pattern AUTHORS = Pattern.compile("\\b[Tt]he (?:same )?(?<noun>authors?|researchers)\\b");

    private static final Pattern INSTITUTION = Pattern.compile(
            "(?i).*\\b(?:times|post|journal|gazette|herald|review|magazine|news|daily|guardian|tribune|chronicle|observer|courier|"
                    + "mail|press|weekly|university|institute|college|network|radio|tv|foundation|association|agency|bulletin|echo|"
                    + "standard|star|ministry|department|office|bureau|centre|center|council|society|union|report|monitor|ledger|"
                    + "argus|record|register|mirror|telegraph|inquirer|dispatch|today|channel|broadcaster|academy|laboratory|lab)\\b.*");

    private static final int LONG_NAME = 80;
    private static final int FEW = 50;

    private Namings() {}

    /** All namings of a text, in order, none within another. */
    static List<Naming> in(String text, Addresses addresses) {
        Found found = new Found();
        References.in(text).forEach(found::add);
        brackets(text, addresses, found);
        described(text, addresses, found);
        said(text, addresses, ACCORDING, found);
        said(text, addresses, SAYS, found);
        Media.in(text).forEach(found::add);
        named(text, TITLED, "titled", found);
        named(text, SPEAKER, "speaker", found);
        spelled(text, addresses, found);
        plain(text, READ, "read", found);
        back(text, addresses, found);
        for (Matcher m = AUTHORS.matcher(text); m.find(); ) {
            add(
                    found,
                    new Naming(
                            span(m),
                            Kind.BACK_REFERENCE,
                            "back",
                            Optional.empty(),
                            Optional.empty(),
                            OptionalInt.empty(),
                            "author"));
        }
        return found.in(addresses);
    }

    private static void brackets(String text, Addresses addresses, Found found) {
        for (Matcher m = BRACKETED.matcher(text); m.find(); ) {
            String who = m.group("who");
            boolean dated = m.group("year") != null;
            boolean known = isPublisher(who, addresses);
            boolean quoted =
                    m.start() > 2 && text.substring(m.start() - 3, m.start()).matches(".*[”\"’'»][.,]?\\s?");
            boolean acronym =
                    who.length() <= 6 && who.equals(who.toUpperCase(Locale.ROOT)) && isSpelledOut(text, m.start(), who);
            if (CommonWords.contains(who) || acronym || !(dated || known || quoted)) {
                continue;
            }
            add(
                    found,
                    new Naming(
                            span(m),
                            Kind.PARENTHETICAL,
                            "parenthetical",
                            known ? Optional.of(who) : Optional.empty(),
                            known ? Optional.empty() : Optional.of(who),
                            year(m),
                            ""));
        }
        for (Matcher m = DATED.matcher(text); m.find(); ) {
            Optional<String> who = Optional.of(name(text, m));
            boolean publisher = isPublisher(who.get(), addresses)
                    || MEDIUM.matcher(who.get()).matches();
            add(
                    found,
                    new Naming(
                            span(m),
                            Kind.NARRATIVE,
                            "dated",
                            who.filter(w -> publisher),
                            who.filter(w -> !publisher),
                            year(m),
                            ""));
        }
    }

    /** True if the words before the bracket begin with the letters within: "the World Health Organization (WHO)". */
    private static boolean isSpelledOut(String text, int bracket, String letters) {
        String before = text.substring(Math.max(0, bracket - LONG_NAME), bracket);
        StringBuilder initials = new StringBuilder();
        for (String word : before.split("[^\\p{L}]+", -1)) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return letters.length() > 1 && initials.toString().endsWith(letters);
    }

    private static void described(String text, Addresses addresses, Found found) {
        for (Matcher m = DESCRIBED.matcher(text); m.find(); ) {
            String who = name(text, m);
            boolean publisher = isPublisher(who, addresses)
                    || INSTITUTION.matcher(who).matches()
                    || who.matches("(?:the )?\\p{Lu}{2,6}(?:\\s.*)?");
            String how = m.group("how");
            boolean bare = who.indexOf(' ') < 0 || who.startsWith("the ");
            boolean series =
                    m.group("noun").matches("episode|column|programmes?|programs?|podcast|series|articles?|piece");
            boolean loose = (how.equals("from") && bare && !publisher)
                    || (how.matches("of|for") && !publisher && !series)
                    || (how.matches("in|at|on") && !publisher && !series && !who.startsWith("the "));
            boolean person = how.equals("by") && !publisher && !who.startsWith("the ");
            if (loose || CommonWords.contains(who)) {
                continue;
            }
            add(
                    found,
                    new Naming(
                            span(m),
                            Kind.NARRATIVE,
                            "described",
                            person ? Optional.empty() : Optional.of(who),
                            person ? Optional.of(who) : Optional.empty(),
                            OptionalInt.empty(),
                            noun(m)));
        }
    }

    private static void said(String text, Addresses addresses, Pattern pattern, Found found) {
        for (Matcher m = pattern.matcher(text); m.find(); ) {
            String who = name(text, m);
            boolean body = who.indexOf(' ') > 0
                    && (pattern == ACCORDING ? INSTITUTION : MEDIUM)
                            .matcher(who)
                            .matches();
            if (isPublisher(who, addresses) || body) {
                Span name = new Span(m.start("who"), m.end("who"));
                add(
                        found,
                        new Naming(
                                name,
                                Kind.NARRATIVE,
                                "said",
                                Optional.of(who),
                                Optional.empty(),
                                OptionalInt.empty(),
                                ""));
            }
        }
    }

    private static void named(String text, Pattern pattern, String rule, Found found) {
        for (Matcher m = pattern.matcher(text); m.find(); ) {
            String who = name(text, m);
            if (!CommonWords.contains(who) && !text.substring(m.start("who")).matches("(?s)\\p{L}+['’]s\\b.*")) {
                String noun = pattern == TITLED ? noun(m) : "";
                add(
                        found,
                        new Naming(
                                span(m),
                                Kind.NARRATIVE,
                                rule,
                                Optional.of(who),
                                Optional.empty(),
                                OptionalInt.empty(),
                                noun));
            }
        }
    }

    /** Names that an address of the text spells. */
    private static void spelled(String text, Addresses addresses, Found found) {
        if (addresses.all().isEmpty()) {
            return;
        }
        for (Matcher m = ANY_NAME.matcher(text); m.find(); ) {
            String who = name(text, m);
            Span span = new Span(m.start("who"), m.end("who"));
            boolean company = addresses.all().stream()
                    .limit(FEW)
                    .anyMatch(a -> a.spells(who) && Publishers.ofHost(a.host()).isPresent());
            if (!company && !addresses.overlap(span) && addresses.spell(Work.publisherName(who))) {
                add(
                        found,
                        new Naming(
                                span,
                                Kind.NARRATIVE,
                                "spelled",
                                Optional.of(who),
                                Optional.empty(),
                                OptionalInt.empty(),
                                ""));
            }
        }
    }

    /** The name that was found; an article that only the start of a sentence made great is made small. */
    private static String name(String text, Matcher m) {
        String who = m.group("who");
        int at = m.start("who");
        boolean opens =
                at == 0 || text.charAt(at - 1) == '\n' || (at > 1 && ".!?”\"".indexOf(text.charAt(at - 2)) >= 0);
        return opens && who.startsWith("The ") ? "the" + who.substring("the".length()) : who;
    }

    private static void plain(String text, Pattern pattern, String rule, Found found) {
        for (Matcher m = pattern.matcher(text); m.find(); ) {
            Span what = new Span(m.start("what"), m.end("what"));
            add(
                    found,
                    new Naming(
                            what,
                            Kind.NARRATIVE,
                            rule,
                            Optional.empty(),
                            Optional.empty(),
                            OptionalInt.empty(),
                            noun(m)));
        }
    }

    private static void back(String text, Addresses addresses, Found found) {
        for (Matcher m = BACK.matcher(text); m.find(); ) {
            String named = m.group("named").strip();
            boolean publisher = !named.isEmpty()
                    && (isPublisher(named, addresses)
                            || INSTITUTION.matcher(named).matches());
            add(
                    found,
                    new Naming(
                            span(m),
                            publisher ? Kind.NARRATIVE : Kind.BACK_REFERENCE,
                            "back",
                            publisher ? Optional.of(named) : Optional.empty(),
                            Optional.empty(),
                            OptionalInt.empty(),
                            noun(m)));
        }
    }

    /** True for a name of the table, or one that an address of the same text spells. */
    static boolean isPublisher(String name, Addresses addresses) {
        return Publishers.named(Work.publisherName(name)).isPresent() || addresses.spell(Work.publisherName(name));
    }

    private static void add(Found found, Naming naming) {
        found.add(naming);
    }

    /** Namings by their place, none of which overlaps another; the first one found stays. */
    private static final class Found {
        private final TreeMap<Integer, Naming> byStart = new TreeMap<>();

        void add(Naming naming) {
            Map.Entry<Integer, Naming> before = byStart.floorEntry(naming.span().end() - 1);
            if (before == null || !before.getValue().span().overlaps(naming.span())) {
                byStart.put(naming.span().start(), naming);
            }
        }

        List<Naming> in(Addresses addresses) {
            return byStart.values().stream()
                    .filter(n -> !addresses.overlap(n.span()))
                    .toList();
        }
    }

    private static Span span(Matcher m) {
        return new Span(m.start(), m.end());
    }

    private static String noun(Matcher m) {
        return m.group("noun").toLowerCase(Locale.ROOT);
    }

    private static OptionalInt year(Matcher m) {
        return m.group("year") == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(m.group("year")));
    }
}
