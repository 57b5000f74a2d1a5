package dev.colloquy.summary;

import dev.colloquy.annotate.Stance;
import java.util.List;
import java.util.Optional;

/**
 * What the sources of a thread add up to.
 *
 * @param uses in the order of their ids
 * @param flawed addresses that look dead or malformed
 * @param untied mentions that could not be tied to one source
 */
public record ThreadSources(
        List<SourceUse> uses, SourceShare share, List<FlawedAddress> flawed, List<UntiedMention> untied) {

    public ThreadSources {
        uses = List.copyOf(uses);
        flawed = List.copyOf(flawed);
        untied = List.copyOf(untied);
    }

    public static ThreadSources of(ThreadResult thread) {
        List<SourcedItem> items = thread.sourced();
        return new ThreadSources(
                thread.sources(), SourceShare.of(items), FlawedAddress.of(items), UntiedMention.of(items));
    }

    /** Sources that several items cite. */
    public List<SourceUse> shared() {
        return uses.stream().filter(SourceUse::shared).toList();
    }

    /** Sources that one side cites and the other does not. */
    public List<SourceUse> only(Stance side) {
        return uses.stream()
                .filter(u -> u.byStance().onlySide().equals(Optional.of(side)))
                .toList();
    }
}
