package dev.colloquy.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Counts how far reports agree with hand-made labels. */
final class Figures {

    private int items;
    private int stance;
    private int toward;
    private int goldSentences;
    private int foundSentences;
    private int saidSentences;
    private int goldReported;
    private int foundReported;
    private int themesRight;
    private int themesExtra;
    private int themesMissed;
    private int goldSources;
    private int foundSources;
    private int saidSources;
    private int goldMentions;
    private int foundMentions;
    private int goldQuotes;
    private int foundQuotes;

    void add(JsonNode report, JsonNode gold) {
        Map<String, JsonNode> sources = new HashMap<>();
        report.get("sources").forEach(s -> sources.put(s.get("id").asText(), s));
        for (JsonNode item : report.get("items")) {
            JsonNode wanted = gold.get("items").get(item.get("id").asText());
            items++;
            stance += equal(item.at("/stance/label"), wanted.get("stance"));
            toward += equal(item.at("/towardPost/label"), wanted.get("towardPost"));
            sentences(item, wanted);
            themes(item, wanted);
            sources(item, wanted, sources);
        }
    }

    private static int equal(JsonNode a, JsonNode b) {
        return a.asText().equals(b.asText()) ? 1 : 0;
    }

    private void sentences(JsonNode item, JsonNode wanted) {
        Map<String, String> found = new HashMap<>();
        item.at("/stance/evidence")
                .forEach(e -> found.put(plain(e.get("quote")), e.get("label").asText()));
        Set<String> reported = new HashSet<>();
        item.at("/stance/reported").forEach(e -> reported.add(plain(e.get("quote"))));
        saidSentences += found.size();
        for (JsonNode sentence : wanted.get("sentences")) {
            goldSentences++;
            foundSentences += sentence.get("label").asText().equals(found.get(plain(sentence.get("text")))) ? 1 : 0;
        }
        for (JsonNode sentence : wanted.get("reported")) {
            goldReported++;
            foundReported += reported.contains(plain(sentence.get("text"))) ? 1 : 0;
        }
    }

    private void themes(JsonNode item, JsonNode wanted) {
        Set<String> found = new HashSet<>();
        item.get("themes").forEach(t -> found.add(t.get("id").asText()));
        Set<String> gold = strings(wanted.get("themes"));
        Set<String> optional = strings(wanted.get("optionalThemes"));
        for (String theme : found) {
            themesRight += gold.contains(theme) ? 1 : 0;
            themesExtra += gold.contains(theme) || optional.contains(theme) ? 0 : 1;
        }
        themesMissed += (int) gold.stream().filter(t -> !found.contains(t)).count();
    }

    private void sources(JsonNode item, JsonNode wanted, Map<String, JsonNode> sources) {
        saidSources += item.get("citations").size();
        for (JsonNode gold : wanted.get("sources")) {
            goldSources++;
            goldMentions += gold.get("mentions").size();
            goldQuotes += gold.get("quotes").size();
            for (JsonNode citation : item.get("citations")) {
                JsonNode source = sources.get(citation.get("source").asText());
                if (source != null && same(gold, source)) {
                    foundSources++;
                    foundMentions += covered(gold.get("mentions"), citation.get("mentions"));
                    foundQuotes += covered(gold.get("quotes"), citation.get("quotes"));
                    break;
                }
            }
        }
    }

    private static boolean same(JsonNode gold, JsonNode source) {
        if (!gold.get("url").isNull() || !source.get("url").isNull()) {
            return gold.get("url").equals(source.get("url"));
        }
        String publisher = gold.get("publisher").asText().toLowerCase(Locale.ROOT);
        return (!gold.get("publisher").isNull()
                        && publisher.equals(source.get("publisher").asText().toLowerCase(Locale.ROOT)))
                || (!gold.get("author").isNull() && gold.get("author").equals(source.get("author")));
    }

    /** How many of the wanted texts one of the found ones holds, or is held by. */
    private static int covered(JsonNode wanted, JsonNode found) {
        List<String> quotes = new ArrayList<>();
        found.forEach(f -> quotes.add(plain(f.get("quote"))));
        int n = 0;
        for (JsonNode one : wanted) {
            String text = plain(one);
            n += quotes.stream().anyMatch(q -> q.contains(text) || text.contains(q)) ? 1 : 0;
        }
        return n;
    }

    private static Set<String> strings(JsonNode array) {
        Set<String> all = new HashSet<>();
        array.forEach(e -> all.add(e.asText()));
        return all;
    }

    private static String plain(JsonNode text) {
        return text.asText().replaceAll("\\s+", " ");
    }

    double themeF1() {
        return 2.0 * themesRight / Math.max(1, 2 * themesRight + themesExtra + themesMissed);
    }

    /** The figures as YAML. */
    String yaml() {
        return "items: " + items + "\n"
                + "stance equal to gold: " + stance + "\n"
                + "towardPost equal to gold: " + toward + "\n"
                + "own sentences in gold: " + goldSentences + "\n"
                + "own sentences found with their side: " + foundSentences + "\n"
                + "own sentences said: " + saidSentences + "\n"
                + "reported sentences in gold: " + goldReported + "\n"
                + "reported sentences found: " + foundReported + "\n"
                + "themes micro-F1: " + String.format(Locale.ROOT, "%.3f", themeF1()) + "\n"
                + "citations in gold: " + goldSources + "\n"
                + "citations found: " + foundSources + "\n"
                + "citations said: " + saidSources + "\n"
                + "mentions in gold: " + goldMentions + "\n"
                + "mentions found: " + foundMentions + "\n"
                + "quotes in gold: " + goldQuotes + "\n"
                + "quotes found: " + foundQuotes + "\n";
    }
}
