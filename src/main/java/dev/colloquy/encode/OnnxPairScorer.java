package dev.colloquy.encode;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Scores pairs with a four-way network of ONNX Runtime, one pair a call: a batch would change the numbers of a dynamically
 * quantised network, and with them the reports. Remembers its latest answers. Workers may share the session, not the
 * scorer.
 */
public final class OnnxPairScorer implements PairScorer {

    /** Answers remembered, at most; threads repeat their sentences through quotation and reprints. */
    private static final int REMEMBERED = 2_000;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPieceTokenizer tokenizer;
    private final Map<Pair, SideScores> memory = new Memory();

    OnnxPairScorer(OrtEnvironment environment, OrtSession session, WordPieceTokenizer tokenizer) {
        this.environment = environment;
        this.session = session;
        this.tokenizer = tokenizer;
    }

    @Override
    public SideScores score(String claim, String text) {
        Pair pair = new Pair(claim, text);
        SideScores known = memory.get(pair);
        if (known != null) {
            return known;
        }
        SideScores scores = run(PairInput.of(tokenizer, claim, text));
        memory.put(pair, scores);
        return scores;
    }

    private SideScores run(PairInput input) {
        try (OnnxTensor ids = tensor(input.ids());
                OnnxTensor mask = tensor(input.mask());
                OnnxTensor types = tensor(input.types());
                OrtSession.Result result =
                        session.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
            OnnxValue output = result.get(0);
            FloatBuffer logits = ((OnnxTensor) output).getFloatBuffer();
            return SideScores.ofLogits(logits.get(0), logits.get(1), logits.get(2), logits.get(3));
        } catch (OrtException e) {
            throw new IllegalStateException("the stance network failed on " + input.length() + " pieces", e);
        }
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, values.length});
    }

    private record Pair(String claim, String text) {}

    /** Forgets what was asked for longest ago. */
    private static final class Memory extends LinkedHashMap<Pair, SideScores> {

        private static final long serialVersionUID = 1;

        Memory() {
            super(64, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Pair, SideScores> eldest) {
            return size() > REMEMBERED;
        }
    }
}
