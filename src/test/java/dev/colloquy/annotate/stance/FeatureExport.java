package dev.colloquy.annotate.stance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.colloquy.annotate.ScopeAnnotation;
import dev.colloquy.annotate.scope.ScopeAnnotator;
import dev.colloquy.codebook.Target;
import dev.colloquy.encode.SideScores;
import dev.colloquy.encode.StanceModel;
import dev.colloquy.encode.TargetScorer;
import dev.colloquy.nlp.AnalyzedText;
import dev.colloquy.nlp.LanguageModels;
import dev.colloquy.nlp.OpenNlpLinguist;
import dev.colloquy.text.SourceText;
import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Writes the features of a labelled corpus as JSON Lines, for fitting the two stance tables with {@code src/training/fit.py}.
 * Arguments: the corpus, the output, and a cache of encoder scores that is read if it exists and added to.
 */
public final class FeatureExport {

    private FeatureExport() {}

    public static void main(String[] args) throws IOException {
        Map<String, SideScores> cache = cache(Path.of(args[2]));
        ObjectMapper mapper = new ObjectMapper();
        OpenNlpLinguist linguist = new OpenNlpLinguist(new LanguageModels());
        int every = args.length > 3 ? Integer.parseInt(args[3]) : 1;
        try (StanceModel model = new StanceModel();
                BufferedReader in = new BufferedReader(new InputStreamReader(
                        new GZIPInputStream(new FileInputStream(args[0])), StandardCharsets.UTF_8));
                PrintWriter added = new PrintWriter(new java.io.FileWriter(args[2], StandardCharsets.UTF_8, true));
                PrintWriter out = new PrintWriter(args[1], StandardCharsets.UTF_8)) {
            TargetScorer scorer = new TargetScorer(model.scorer());
            SentenceSides sides =
                    new SentenceSides((target, text) -> cache.computeIfAbsent(target.id() + "\t" + text, k -> {
                        SideScores scores = scorer.score(target.favor(), target.against(), text);
                        added.println(k.replace('\n', ' ') + "\t" + scores.favor() + "\t" + scores.against() + "\t"
                                + scores.none() + "\t" + scores.mixed());
                        return scores;
                    }));
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                JsonNode row = mapper.readTree(line);
                if (Math.floorMod(row.get("t").asText().hashCode(), every) != 0) {
                    continue;
                }
                out.println(mapper.writeValueAsString(features(row, linguist, sides)));
            }
        }
    }

    private static Map<String, Object> features(JsonNode row, OpenNlpLinguist linguist, SentenceSides sides) {
        Target target = new Target(
                row.get("t").asText(), "", row.get("f").asText(), row.get("a").asText());
        StringBuilder all = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        for (JsonNode sentence : row.get("s")) {
            all.append(all.isEmpty() ? "" : " ");
            starts.add(all.length());
            codes.add(sentence.get(1).asText());
            all.append(sentence.get(0).asText());
        }
        AnalyzedText text = linguist.analyze(SourceText.of(all.toString()));
        List<ScopeAnnotation> scopes = ScopeAnnotator.scopes("x", text);
        List<ScoredSentence> scored = sides.of(text, scopes, target);
        SideScores whole = sides.whole(text, target);
        List<Map<String, Object>> sentences = new ArrayList<>();
        for (int i = 0; i < scored.size(); i++) {
            int coded = starts.indexOf(scored.get(i).span().start());
            sentences.add(Map.of(
                    "x", Features.sentence(scored, i, whole),
                    "code", coded < 0 ? "?" : codes.get(coded),
                    "text", text.text(scored.get(i).span()),
                    "reported", scored.get(i).scope().isReportedOnly()));
        }
        return Map.of(
                "target",
                target.id(),
                "label",
                row.get("y").asText(),
                "item",
                new double[] {whole.favor(), whole.against(), whole.none(), whole.mixed()},
                "sentences",
                sentences);
    }

    private static Map<String, SideScores> cache(Path file) throws IOException {
        Map<String, SideScores> cache = new HashMap<>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                String[] cells = line.split("\t", -1);
                if (cells.length == 6) {
                    cache.put(
                            cells[0] + "\t" + cells[1],
                            new SideScores(
                                    Double.parseDouble(cells[3]),
                                    Double.parseDouble(cells[2]),
                                    Double.parseDouble(cells[4]),
                                    Double.parseDouble(cells[5])));
                }
            }
        }
        return cache;
    }
}
