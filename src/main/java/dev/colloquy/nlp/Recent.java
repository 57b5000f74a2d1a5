package dev.colloquy.nlp;

import java.util.LinkedHashMap;
import java.util.Map;

/** A memory that forgets what was asked for longest ago. Answers must not depend on what it holds: it only saves time. */
final class Recent<K, V> extends LinkedHashMap<K, V> {

    private static final long serialVersionUID = 1;
    private static final int FIRST_ROOM = 1024;
    private static final float LOAD = 0.75f;

    private final int most;

    /** @param most entries that are kept */
    Recent(int most) {
        super(FIRST_ROOM, LOAD, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
