package dev.colloquy.load.staticsite;

import dev.colloquy.formats.Chars;
import dev.colloquy.formats.Encoding;
import dev.colloquy.formats.JsonFiles;
import dev.colloquy.formats.JsonValue;
import dev.colloquy.formats.ValuesFound;
import dev.colloquy.formats.YamlFiles;
import dev.colloquy.load.Confidence;
import dev.colloquy.load.RawFile;
import dev.colloquy.load.ReadOptions;
import dev.colloquy.load.ReadOutcome;
import dev.colloquy.load.Sample;
import dev.colloquy.load.ThreadReader;
import dev.colloquy.load.ThreadSink;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ReadProblem.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads comments that lie in the data of a static site (Staticman and its kin, data of Jekyll and Hugo), in YAML or JSON: one
 * comment a file, a list of comments, a map of them, or a map of pages to comments.
 */
public final class StaticSiteReader implements ThreadReader {

    private static final String KEY = "(?m)(?:^[ \\t-]*|[{,][ \\t]*)[\"']?(?:%s)[\"']?[ \\t]*:";
    private static final Pattern BODY =
            Pattern.compile(KEY.replace("%s", "message|content|comment|text|body|html|markdown|raw"));
    private static final Pattern AUTHOR = Pattern.compile(
            KEY.replace("%s", "name|author|authorName|author_name|user|username|nickname|nick|login|display_name"));
    private static final Pattern TOP = Pattern.compile("(?m)^[^\\s#]");

    @Override
    public String format() {
        return "static-site";
    }

    @Override
    public String signs() {
        return "YAML or JSON with texts, names and dates of comments";
    }

    @Override
    public Confidence sniff(Sample sample) {
        char first = sample.first();
        boolean json = first == '{' || first == '[';
        String text = sample.text();
        Optional<Site> headed =
                json || first == '<' ? Optional.empty() : FrontMatter.of(text).flatMap(Site::of);
        if (headed.isPresent()) {
            return Confidence.LIKELY;
        }
        if (first == '<'
                || (!json && !(BODY.matcher(text).find() && AUTHOR.matcher(text).find()))) {
            return Confidence.NO;
        }
        Site site = Site.of(parsed(json || sample.whole() ? text : cut(text), json, new ArrayList<>()));
        // What is cut may be the only comment.
        site = site.isEmpty() && !sample.whole() ? Site.of(parsed(text, json, new ArrayList<>())) : site;
        boolean lines = first == '{' && text.strip().contains("\n{");
        if (lines && !site.isNested()) {
            return Confidence.NO;
        }
        return site.isSure() ? Confidence.LIKELY : site.isEmpty() ? Confidence.NO : Confidence.MAYBE;
    }

    /** The text up to the last entry at its left edge, which may be cut. */
    private static String cut(String text) {
        Matcher top = TOP.matcher(text);
        int last = 0;
        while (top.find()) {
            last = top.start();
        }
        return text.substring(0, last);
    }

    private static List<JsonValue> parsed(String text, boolean json, List<ValuesFound.Fault> faults) {
        ValuesFound found = new ValuesFound();
        if (!json) {
            YamlFiles.values(text, found);
            faults.addAll(found.faults());
            return found.values();
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (Chars chars = new Chars(
                new ByteArrayInputStream(bytes), new Encoding(StandardCharsets.UTF_8, 0, /* guessed= */ false))) {
            boolean list = text.stripLeading().startsWith("[");
            JsonFiles.values(chars, list, found);
            faults.addAll(found.faults());
            return list ? List.of(new JsonValue.Array(0, found.values())) : found.values();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public ReadOutcome read(RawFile file, ReadOptions options, ThreadSink sink) throws IOException {
        RawFile.Characters all = file.characters();
        String whole = all.text();
        String start = whole.stripLeading();
        List<ValuesFound.Fault> faults = new ArrayList<>();
        boolean json = start.startsWith("{") || start.startsWith("[");
        Optional<FrontMatter> headed = json ? Optional.empty() : FrontMatter.of(whole);
        headed.filter(h -> Site.of(h).isPresent()).ifPresent(h -> faults.addAll(h.faults()));
        Site site = headed.flatMap(Site::of).orElseGet(() -> Site.of(parsed(whole, json, faults)));
        if (site.isEmpty()) {
            return new ReadOutcome.Unrecognised("it holds no comments of a static site");
        }
        site.tell(file, options, whole, sink);
        for (ValuesFound.Fault fault : faults) {
            sink.problem(ReadProblem.at(
                    Severity.ERROR,
                    file.path(),
                    fault.place().line(),
                    fault.place().column(),
                    fault.why()));
        }
        all.problems().forEach(sink::problem);
        return new ReadOutcome.Done();
    }
}
