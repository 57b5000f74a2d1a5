package dev.colloquy.cite;

import java.util.Optional;

/**
 * An address or identifier of a work, as somebody wrote it, and what it means.
 *
 * @param written as it stands in the text, without the marks around it; a line break within is left out
 * @param kind what it is
 * @param key what all addresses of one work share; addresses with equal keys name one work
 * @param host the host in small letters as written, without port and user; empty for identifiers and broken addresses
 * @param domain the registrable domain by the public suffix list ({@code bbc.co.uk}), where the host has one
 * @param link what may be written as a live link: {@code http} or {@code https} with a host, every other character than those of
 *     RFC 3986 percent-encoded; a resolver's address for a DOI, arXiv id, PMID or PMCID; else empty
 * @param flaw why it looks dead or malformed, as the rest of a sentence ("has no host"), where it does
 */
public record Address(
        String written,
        Kind kind,
        String key,
        String host,
        Optional<String> domain,
        Optional<String> link,
        Optional<String> flaw) {

    /** What an address is. */
    public enum Kind {
        /** A page, with or without its scheme. */
        WEB,
        /** A Digital Object Identifier, bare or by its resolver. */
        DOI,
        /** An arXiv identifier. */
        ARXIV,
        /** An International Standard Book Number, 10 or 13 digits. */
        ISBN,
        /** A PubMed identifier. */
        PMID,
        /** An identifier of PubMed Central, with {@code PMC} before its digits. */
        PMCID,
        /** Half an address, or one of a scheme that is never followed. It names no work. */
        BROKEN
    }
}
