package dev.colloquy.engine;

import dev.colloquy.engine.ThreadShelf.Entry;
import dev.colloquy.io.RecordStore;
import dev.colloquy.model.OnDemandThreads;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.store.PackedThread;
import dev.colloquy.text.ContentHash;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** The threads of a corpus, sorted by id, out of a store. Safe for several threads. */
final class StoredThreads extends OnDemandThreads {

    private final RecordStore store;
    private final List<Entry> entries;

    /** The digests that were asked for; none where one was not. */
    private final AtomicReferenceArray<byte[]> hashes;

    private StoredThreads(RecordStore store, List<Entry> entries) {
        this.store = store;
        this.entries = entries;
        this.hashes = new AtomicReferenceArray<>(entries.size());
    }

    static StoredThreads of(RecordStore store, List<Entry> entries) {
        return new StoredThreads(
                store, entries.stream().sorted(Comparator.comparing(Entry::id)).toList());
    }

    @Override
    public ThreadDoc get(int index) {
        Entry entry = entries.get(index);
        return PackedThread.read(store.get(entry.ticket())).called(entry.id());
    }

    @Override
    public String id(int index) {
        return entries.get(index).id();
    }

    @Override
    public int items(int index) {
        return entries.get(index).items();
    }

    @Override
    public ContentHash hash(int index) {
        byte @Nullable [] known = hashes.get(index);
        if (known != null) {
            return ContentHash.ofDigest(known);
        }
        ContentHash hash = get(index).hash();
        hashes.set(index, hash.digest());
        return hash;
    }

    @Override
    public int size() {
        return entries.size();
    }
}
