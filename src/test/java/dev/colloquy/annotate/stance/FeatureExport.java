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
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Writes the features of a labelled corpus as JSON Lines, for fitting the two stance tables with {@code src/training/fit.py}.
 * Arguments: the corpus, the output, and the buckets of targets wanted, as {@code src/training/encoder/data.py} numbers
 * them, with commas between.
 */
public final class FeatureExport {

    private static final int BUCKETS = 20;

    private FeatureExport() {}

    public static void main(String[] args) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        OpenNlpLinguist linguist = new OpenNlpLinguist(new LanguageModels());
        List<Integer> wanted =
                Stream.of(args[2].split(",", -1)).map(Integer::valueOf).toList();
        try (StanceModel model = new StanceModel();
                BufferedReader in = new BufferedReader(new InputStreamReader(
                        new GZIPInputStream(new FileInputStream(args[0])), StandardCharsets.UTF_8));
                PrintWriter out = new PrintWriter(args[1], StandardCharsets.UTF_8)) {
            TargetScorer scorer = new TargetScorer(model.scorer());
            ItemReader reader = new ItemReader(
                    (target, parent, sentences) -> scorer.score(target.favor(), target.against(), parent, sentences));
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                JsonNode row = mapper.readTree(line);
                if (wanted.contains(bucket(row.get("t").asText()))) {
                    Map<String, Object> found = features(row, linguist, reader);
                    if (!found.isEmpty()) {
                        out.println(mapper.writeValueAsString(found));
                    }
                }
            }
        }
    }

    /** The part of the corpus that a target belongs to, 0 to 19, as in {@code src/training/encoder/data.py}. */
    static int bucket(String target) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-1").digest(target.getBytes(StandardCharsets.UTF_8));
            return (digest[0] & 0xff) % BUCKETS;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-1", e);
        }
    }

    private static Map<String, Object> features(JsonNode row, OpenNlpLinguist linguist, ItemReader reader) {
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
        Optional<String> parent = Optional.ofNullable(row.get("parent")).map(JsonNode::asText);
        Optional<ScoredItem> read = reader.read(text, scopes, parent, target);
        if (read.isEmpty()) {
            return Map.of();
        }
        ScoredItem item = read.orElseThrow();
        List<Map<String, Object>> sentences = new ArrayList<>();
        for (int i = 0; i < item.sentences().size(); i++) {
            ScoredSentence scored = item.sentences().get(i);
            int coded = starts.indexOf(scored.span().start());
            sentences.add(Map.of(
                    "x", Features.sentence(item, i),
                    "code", coded < 0 ? "?" : codes.get(coded),
                    "text", text.text(scored.span()),
                    "reported", scored.scope().isReportedOnly()));
        }
        SideScores whole = item.whole();
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
}
