package dev.colloquy.evaluate;

/** All counts of one thread, or of several together. */
final class Tally {

    private final Confusion confusion = new Confusion();
    private Matches evidence = Matches.NONE;
    private Matches sources = Matches.NONE;

    void addAll(Tally other) {
        confusion.addAll(other.confusion);
        evidence = evidence.plus(other.evidence);
        sources = sources.plus(other.sources);
    }

    void add(Matches ofEvidence, Matches ofSources) {
        evidence = evidence.plus(ofEvidence);
        sources = sources.plus(ofSources);
    }

    Confusion confusion() {
        return confusion;
    }

    Matches evidence() {
        return evidence;
    }

    Matches sources() {
        return sources;
    }
}
