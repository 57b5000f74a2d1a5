package dev.colloquy.annotate.source;

import dev.colloquy.cite.Publishers;

/** Tells whether the host of an address spells a name. */
final class Spelling {

    /** So many letters tell one name from another. */
    private static final int PREFIX = 5;

    private Spelling() {}

    static boolean spells(String host, String name) {
        String key = Publishers.key(name);
        if (key.length() < 3) {
            return false;
        }
        for (String label : host.split("\\.", -1)) {
            String letters = Publishers.key(label);
            boolean same = letters.equals(key) || letters.equals("the" + key);
            boolean begins = (key.length() >= PREFIX && letters.startsWith(key))
                    || (letters.length() >= PREFIX && key.startsWith(letters));
            if (same || begins) {
                return true;
            }
        }
        return false;
    }
}
