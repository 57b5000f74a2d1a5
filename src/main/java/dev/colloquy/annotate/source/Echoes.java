package dev.colloquy.annotate.source;

import dev.colloquy.annotate.source.Names.Name;
import dev.colloquy.annotate.source.Naming.Role;
import dev.colloquy.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Words of earlier mentions that come up again: a name of which one word belongs to a work in sight ("Pellow", "Radio Wearmouth"),
 * or "the" and a noun that a work was called by ("the charter"). Whether one means the work is decided where it is tied.
 */
final class Echoes {

    private static final Set<String> THE = Set.of("the", "this", "that", "same", "his", "her", "their", "its", "your");

    private final ItemWords words;
    private final Namings namings;
    private final Set<String> names = new HashSet<>();
    private final Set<String> nouns = new HashSet<>();

    Echoes(ItemWords words, Namings namings, List<Draft> scope) {
        this.words = words;
        this.namings = namings;
        for (Draft draft : scope) {
            names.addAll(draft.words());
            nouns.addAll(draft.spoken());
        }
    }

    List<Naming> all() {
        List<Naming> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Optional<Name> name = Names.at(words, at);
            if (name.isPresent()) {
                named(name.get()).ifPresent(found::add);
                at = name.get().to();
                continue;
            }
            noun(at).ifPresent(found::add);
            at++;
        }
        return found;
    }

    private Optional<Naming> named(Name name) {
        boolean known = false;
        for (int i = name.from(); i < name.to(); i++) {
            known |= names.contains(words.low(i)) || nouns.contains(words.low(i));
        }
        Span span = words.span(name.from(), name.to());
        return known && namings.free(span)
                ? Optional.of(Naming.narrative(span, "echo", Role.MAY_NAME, false, Clues.NONE.named(name.text())))
                : Optional.empty();
    }

    private Optional<Naming> noun(int at) {
        if (!words.isWord(at) || !nouns.contains(words.low(at)) || !words.is(at - 1, THE)) {
            return Optional.empty();
        }
        Span span = words.span(at - 1, at + 1);
        return namings.free(span)
                ? Optional.of(new Naming(
                        span,
                        dev.colloquy.annotate.SourceAnnotation.Kind.BACK_REFERENCE,
                        "echo",
                        Role.REFERS,
                        false,
                        Clues.NONE.hint(words.low(at).toLowerCase(Locale.ROOT))))
                : Optional.empty();
    }
}
