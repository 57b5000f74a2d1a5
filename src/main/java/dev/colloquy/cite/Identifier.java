package dev.colloquy.cite;

import dev.colloquy.cite.Address.Kind;
import dev.colloquy.text.UnknownCharacters;
import java.util.Optional;

/**
 * What names a work without a place: a DOI, an arXiv id, an ISBN, an id of PubMed or of PubMed Central.
 *
 * @param key what all ways of writing it share, with its kind: {@code doi:10.1234/abc}
 * @param link the address of its resolver, where there is one
 */
record Identifier(Kind kind, String key, Optional<String> link) {

    /** The DOI of arXiv's own works; what follows is the arXiv id. */
    private static final String ARXIV_DOI = "10.48550/arxiv.";

    /** DOIs are the same in small letters and capitals (DOI Handbook, 2.4). */
    static Identifier doi(String doi) {
        String lower = UnknownCharacters.lower(doi);
        Optional<Identifier> arxiv =
                lower.startsWith(ARXIV_DOI) ? ArxivIds.of(doi.substring(ARXIV_DOI.length())) : Optional.empty();
        return new Identifier(
                Kind.DOI,
                arxiv.map(Identifier::key).orElse("doi:" + lower),
                Optional.of("https://doi.org/" + Percent.encodedSegment(doi)));
    }

    private static String number(String digits) {
        int at = 0;
        while (at < digits.length() - 1 && digits.charAt(at) == '0') {
            at++;
        }
        return digits.substring(at);
    }

    /** With its prefix, as {@code PMC6425554}. */
    static Identifier pmcid(String digits) {
        String id = "PMC" + number(digits);
        return new Identifier(
                Kind.PMCID, "pmcid:" + id, Optional.of("https://pmc.ncbi.nlm.nih.gov/articles/" + id + "/"));
    }

    static Identifier pmid(String digits) {
        String number = number(digits);
        return new Identifier(
                Kind.PMID, "pmid:" + number, Optional.of("https://pubmed.ncbi.nlm.nih.gov/" + number + "/"));
    }

    Address written(String written) {
        return new Address(written, kind, key, "", Optional.empty(), link, Optional.empty());
    }
}
