package dev.colloquy.nlp;

import dev.colloquy.text.ContentHash;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;
import org.jspecify.annotations.Nullable;

/**
 * The English models (Universal Dependencies, English Web Treebank) that all linguists share, each loaded at its first use.
 * Safe for use by several threads, unlike the linguists built on it.
 */
public final class LanguageModels {

    private static final String VERSION = "en-ud-ewt-1.3";

    /** What a role's file is called by, where that is another word. */
    private static final Map<String, String> PARTS = Map.of("token", "tokens", "lemma", "lemmas");

    private @Nullable SentenceModel sentences;
    private @Nullable TokenizerModel tokens;
    private @Nullable POSModel tags;
    private @Nullable LemmatizerModel lemmas;

    /** The models as a report names them. Digests are those of the shipped files, so that no start has to hash them. */
    public List<LanguageModelInfo> infos() {
        return List.of(
                info("sentence", "4de58d12b09421003c8b1ba13e8b58ec533b28e1f22a65272119dc0993d333e8"),
                info("token", "95139111197ba9f1165fc12be8d4cbac05ea3912f995d167efa1a0e04e3e649a"),
                info("pos", "510b89087e7ef7ffb8c50c63e3e999122404ac9fa64790dfa93b38d1938c52ce"),
                info("lemma", "711ad051faba79865c5f9fc5b8c455d6ad8e6d3e8b92f42142af1ef0bc7b3a96"));
    }

    /** The digest of the file that is loaded for a role; empty if there is none that can be read. */
    public static Optional<ContentHash> found(String role) {
        String part = Optional.ofNullable(PARTS.get(role)).orElse(role);
        try (InputStream in = LanguageModels.class.getResourceAsStream(resource(part))) {
            return in == null ? Optional.empty() : Optional.of(ContentHash.of(in));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Loads now what is not loaded yet. */
    public void load() {
        sentences();
        tokens();
        tags();
        lemmas();
    }

    synchronized SentenceModel sentences() {
        if (sentences == null) {
            sentences = read("sentence", SentenceModel::new);
        }
        return sentences;
    }

    synchronized TokenizerModel tokens() {
        if (tokens == null) {
            tokens = read("tokens", TokenizerModel::new);
        }
        return tokens;
    }

    synchronized POSModel tags() {
        if (tags == null) {
            tags = read("pos", POSModel::new);
        }
        return tags;
    }

    synchronized LemmatizerModel lemmas() {
        if (lemmas == null) {
            lemmas = read("lemmas", LemmatizerModel::new);
        }
        return lemmas;
    }

    static String resource(String part) {
        return "/opennlp-en-ud-ewt-" + part + "-1.3-2.5.4.bin";
    }

    private static LanguageModelInfo info(String role, String digest) {
        return new LanguageModelInfo(role, VERSION + "-" + role, new ContentHash("sha256:" + digest));
    }

    private static <M> M read(String part, Reader<M> reader) {
        String name = resource(part);
        try (InputStream in = Objects.requireNonNull(LanguageModels.class.getResourceAsStream(name), name)) {
            return reader.read(new BufferedInputStream(in));
        } catch (IOException e) {
            throw new UncheckedIOException("the language model " + name + " cannot be read", e);
        }
    }

    /** Makes a model of its bytes. */
    private interface Reader<M> {
        M read(InputStream in) throws IOException;
    }
}
