package dev.colloquy.summary;

import dev.colloquy.text.ContentHash;
import java.util.List;
import java.util.Optional;

/**
 * What a result came from: nothing in it depends on the clock, the machine or the user.
 *
 * @param programVersion version of Colloquy
 * @param corpusVersion digest of the corpus as read
 * @param codebookId id of the codebook
 * @param codebookVersion its version, as its author counts
 * @param codebookHash digest of its file
 * @param archiveMap digest of the user's own list of works, if there is one
 * @param publicSuffixList which list tells registrable domains
 * @param models the models that took part, in the order of their use
 */
public record RunHeader(
        String programVersion,
        ContentHash corpusVersion,
        String codebookId,
        String codebookVersion,
        ContentHash codebookHash,
        Optional<ContentHash> archiveMap,
        String publicSuffixList,
        List<ModelRef> models) {

    public RunHeader {
        models = List.copyOf(models);
    }

    /** A digest of all that labels depend on besides the threads themselves, as far as the header knows it. */
    public ContentHash labelKind() {
        return ContentHash.of(String.join(
                "\n",
                programVersion,
                codebookHash.value(),
                archiveMap.map(ContentHash::value).orElse(""),
                publicSuffixList,
                models.toString()));
    }

    /**
     * A model and the digest of its file.
     *
     * @param role what it does: {@code stance}, {@code sentences}, {@code tokens}, {@code pos}, {@code lemmas}
     */
    public record ModelRef(String role, String id, ContentHash hash) {}
}
