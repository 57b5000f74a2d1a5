package dev.colloquy.encode;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.colloquy.encode.ItemInput.Place;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The shipped network by ONNX Runtime, one window a call, with a memory for repeated items. */
final class OnnxItemScorer implements ItemScorer {

    /** Answers remembered, at most; threads repeat items through cross-posts and reprints. */
    private static final int REMEMBERED = 500;

    /** Longer items are not remembered: they hardly ever come twice, and the memory stays small. */
    private static final int LONGEST_REMEMBERED = 2_000;

    private static final String SENTENCES = "sentence_logits";
    private static final String ITEM = "item_logits";

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPieceTokenizer tokenizer;
    private final Map<Question, ItemScores> memory = new Memory();

    OnnxItemScorer(OrtEnvironment environment, OrtSession session, WordPieceTokenizer tokenizer) {
        this.environment = environment;
        this.session = session;
        this.tokenizer = tokenizer;
    }

    @Override
    public ItemScores score(String claim, Optional<String> parent, List<String> sentences) {
        if (sentences.isEmpty()) {
            throw new IllegalArgumentException("an item without sentences has no scores");
        }
        Question question = new Question(claim, parent, List.copyOf(sentences));
        ItemScores known = memory.get(question);
        if (known != null) {
            return known;
        }
        ItemScores scores = joined(ItemInput.of(tokenizer, claim, parent, sentences));
        if (sentences.stream().mapToInt(String::length).sum() <= LONGEST_REMEMBERED) {
            memory.put(question, scores);
        }
        return scores;
    }

    /** The whole is the mean of its windows by their length; a sentence in two windows is taken where more stands before it. */
    private ItemScores joined(List<ItemInput> windows) {
        Optional<SideScores> whole = Optional.empty();
        double read = 0;
        Map<Integer, SentenceScores> sentences = new TreeMap<>();
        for (ItemInput window : windows) {
            ItemScores found = run(window);
            double length = Math.max(1, window.textLength());
            read += length;
            double weight = length / read;
            whole = Optional.of(
                    whole.map(w -> w.mixedWith(found.whole(), weight)).orElse(found.whole()));
            for (int i = 0; i < window.places().size(); i++) {
                sentences.putIfAbsent(
                        window.places().get(i).sentence(), found.sentences().get(i));
            }
        }
        return new ItemScores(whole.orElseThrow(), List.copyOf(sentences.values()));
    }

    private ItemScores run(ItemInput input) {
        try (OnnxTensor ids = tensor(input.ids());
                OnnxTensor types = tensor(input.types());
                OnnxTensor shares = OnnxTensor.createTensor(environment, FloatBuffer.wrap(input.shares()), new long[] {
                    1, input.places().size(), input.length()
                });
                OrtSession.Result result = session.run(
                        Map.of("input_ids", ids, "token_type_ids", types, "sentences", shares),
                        Set.of(SENTENCES, ITEM))) {
            FloatBuffer whole = floats(result, ITEM);
            FloatBuffer each = floats(result, SENTENCES);
            List<SentenceScores> sentences = new ArrayList<>();
            for (Place ignored : input.places()) {
                sentences.add(SentenceScores.ofLogits(
                        each.get(), each.get(), each.get(), each.get(), each.get(), each.get()));
            }
            return new ItemScores(
                    SideScores.ofLogits(whole.get(0), whole.get(1), whole.get(2), whole.get(3)), sentences);
        } catch (OrtException e) {
            throw new IllegalStateException("the stance network failed on " + input.length() + " pieces", e);
        }
    }

    private static FloatBuffer floats(OrtSession.Result result, String name) {
        OnnxValue output = result.get(name).orElseThrow();
        return ((OnnxTensor) output).getFloatBuffer();
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, values.length});
    }

    private record Question(String claim, Optional<String> parent, List<String> sentences) {}

    /** Forgets what was asked for longest ago. */
    private static final class Memory extends LinkedHashMap<Question, ItemScores> {

        private static final long serialVersionUID = 1;

        Memory() {
            super(64, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, ItemScores> eldest) {
            return size() > REMEMBERED;
        }
    }
}
