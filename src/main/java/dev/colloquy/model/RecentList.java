package dev.colloquy.model;

import org.jspecify.annotations.Nullable;

/**
 * An {@link OnDemandList} that still has the element that was asked for last: whoever goes through it asks for one element after another, each
 * several times. Safe for several threads if {@link #read} is.
 */
public abstract class RecentList<E> extends OnDemandList<E> {

    private volatile @Nullable Recent<E> recent;

    private record Recent<E>(int index, E element) {}

    /** A list of which nothing is known yet. */
    protected RecentList() {}

    /** Makes an element. */
    protected abstract E read(int index);

    @Override
    public final E get(int index) {
        Recent<E> known = recent;
        if (known != null && known.index() == index) {
            return known.element();
        }
        E element = read(index);
        recent = new Recent<>(index, element);
        return element;
    }
}
