package dev.colloquy.annotate.source;

import java.util.Set;

/** Tells addresses of the writer's own: "find me on www.jotanner.example (my little photo site)" cites nothing. */
final class OwnSites {

    private static final Set<String> REACH = Set.of("find", "mail", "follow", "reach", "contact", "message");
    private static final Set<String> SITES =
            Set.of("site", "website", "blog", "page", "homepage", "channel", "profile", "shop");
    private static final int BEFORE = 5;

    private OwnSites() {}

    static boolean at(ItemWords words, int offset) {
        int at = words.placeAt(offset);
        for (int i = at - 1; i >= Math.max(1, at - BEFORE) && words.sameSentence(i, at); i--) {
            if (words.low(i).equals("me") && words.is(i - 1, REACH)) {
                return true;
            }
        }
        if (!words.isMark(at + 1, "(") || !words.low(at + 2).equals("my")) {
            return false;
        }
        return words.is(at + 3, SITES) || words.is(at + 4, SITES) || words.is(at + 5, SITES);
    }
}
