package dev.colloquy.annotate.scope;

import java.util.List;

/** One family of rules that look at a sentence; they may look back at those before it. */
interface SentenceRule {

    /**
     * Adds the scopes of one sentence.
     *
     * @param at place of the sentence among those of the item
     */
    void find(List<Words> item, int at, ScopeSink out);
}
