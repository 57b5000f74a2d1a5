package dev.colloquy.load.table;

import dev.colloquy.text.Place;

/**
 * What is kept of a row until its thread is whole.
 *
 * @param id what it calls itself, {@link Keys#bare bare}
 * @param parent what it answers, bare; empty if nothing
 * @param number its number on the page
 * @param kind what its columns of kind and status say
 */
record Kept(
        String id,
        String parent,
        String author,
        String date,
        String title,
        StatusCells kind,
        String number,
        Cell text,
        Cell url,
        Place place) {

    private static final int OVERHEAD = 250;
    private static final int BYTES = 2;

    /** What a row says of what became of it. */
    record StatusCells(String kind, String status, String deleted, String spam) {}

    static Kept of(Row row) {
        return new Kept(
                Keys.bare(row.text(Role.ID)),
                Keys.parent(row.text(Role.PARENT)),
                row.text(Role.AUTHOR),
                row.text(Role.DATE),
                row.text(Role.TITLE),
                new StatusCells(
                        row.text(Role.KIND), row.text(Role.STATUS), row.text(Role.DELETED), row.text(Role.SPAM)),
                row.text(Role.NUMBER),
                row.cell(Role.TEXT),
                row.cell(Role.URL),
                row.place());
    }

    /** About how many bytes it takes. */
    long size() {
        return OVERHEAD + (long) BYTES * (text.length() + title.length());
    }

    boolean isEmpty() {
        return text.length() == 0 && title.isEmpty() && id.isEmpty();
    }
}
