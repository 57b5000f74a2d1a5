package dev.colloquy.encode;

/** Says how a text sides with a claim. One instance serves one worker at a time. */
public interface PairScorer {

    /** Side probabilities of {@code text} towards {@code claim}. */
    SideScores score(String claim, String text);
}
