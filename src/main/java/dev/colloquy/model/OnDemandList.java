package dev.colloquy.model;

import java.util.AbstractList;
import java.util.RandomAccess;

/**
 * A list that cannot be changed and whose elements lie elsewhere, such as in a file: each is made anew when it is asked for, so that the
 * list may be larger than memory. Whoever goes through it should do so in order, and keep what it needs of an element, not the element.
 */
public abstract class OnDemandList<E> extends AbstractList<E> implements RandomAccess {

    /** A list of which nothing is known yet. */
    protected OnDemandList() {}
}
