package dev.colloquy.annotate.source;

import dev.colloquy.cite.Address;
import dev.colloquy.cite.Known;
import dev.colloquy.cite.Origin;
import dev.colloquy.cite.Publisher;
import dev.colloquy.cite.Publishers;
import java.net.IDN;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who published a work, as far as its thread, its addresses and the table of publishers have told by now. */
final class DraftPublisher {

    /** Sites where others publish: their name is the publisher only as long as nobody else is named. */
    private static final Set<String> PLATFORMS = Lexicon.words("""
            youtube x twitter facebook instagram tiktok reddit medium substack tumblr vimeo soundcloud spotify github gitlab
            googlebooks googledrive dropbox scribd issuu archive internetarchive arxiv pubmed ssrn jstor
            doi researchgate linkedin wordpress blogger flickr
            """);

    /** Hosts that only lead on: they say nothing of who published what is there. */
    private static final Set<String> SHORTENERS = Lexicon.words("""
            bit.ly t.co tinyurl.com goo.gl ow.ly buff.ly is.gd lnkd.in dlvr.it trib.al shorturl.at rebrand.ly cutt.ly tiny.cc j.mp rb.gy
            t.ly ift.tt bl.ink v.gd snip.ly
            """);

    /** So many letters of a name tell its publisher. */
    private static final int TELLING = 5;

    private final List<Address> addresses;
    private final Set<String> explained = new LinkedHashSet<>();
    private Optional<Known<String>> publisher = Optional.empty();

    /** @param addresses the addresses of the work; grows as more of them become known */
    DraftPublisher(List<Address> addresses) {
        this.addresses = addresses;
    }

    Optional<Known<String>> known() {
        return publisher;
    }

    Optional<String> name() {
        return publisher.map(Known::value);
    }

    /** What the table says of the host of an address. */
    static Optional<Publisher> table(Address address) {
        return Publishers.ofHost(address.host())
                .filter(p -> !shortened(address))
                .filter(p -> address.kind() == Address.Kind.WEB || address.kind() == Address.Kind.ARXIV);
    }

    private static boolean shortened(Address address) {
        return address.domain().filter(SHORTENERS::contains).isPresent();
    }

    /** Takes over what an address tells, where nothing is known. */
    void reach(Address address) {
        if (publisher.isEmpty() && address.kind() == Address.Kind.ARXIV) {
            publisher = Publishers.named("arXiv").map(p -> new Known<>(p.name(), Origin.TABLE));
        }
        Optional<Publisher> table = table(address);
        if (publisher.isEmpty() && (address.kind() == Address.Kind.WEB || table.isPresent())) {
            publisher = table.map(p -> new Known<>(p.name(), Origin.TABLE))
                    .or(() -> address.domain()
                            .filter(d -> !shortened(address))
                            .map(d -> new Known<>(IDN.toUnicode(d), Origin.ADDRESS)));
        }
    }

    /**
     * Takes over a name that somebody wrote, where it says more.
     *
     * @return true if it did
     */
    boolean learn(String name) {
        boolean longer =
                written() && name.startsWith(publisher.map(Known::value).orElse("") + " ") && spells(name);
        boolean open = publisher.isEmpty() || longer || derived() || (platform() && !same(name));
        if (open) {
            publisher = Optional.of(Publishers.named(name)
                    .map(p -> new Known<>(p.name(), Origin.TEXT))
                    .orElseGet(() -> new Known<>(name, Origin.TEXT)));
        }
        return open;
    }

    /** Remembers another name: an abbreviation that the text explains. */
    void alias(String letters, String name) {
        explained.add(Publishers.key(letters));
        explained.add(Publishers.key(name));
        if (publisher.isPresent() && publisher.get().value().equals(letters)) {
            publisher = Optional.of(new Known<>(name, publisher.get().origin()));
        }
    }

    /** Takes over how another page of the same site names it. */
    void share(DraftPublisher other) {
        if (derived() && other.written() && spells(other.name().orElse(""))) {
            publisher = other.publisher;
        }
    }

    /** True if the name is its own: the same, an abbreviation explained, or its last words ("the Gazette"). */
    boolean same(String written) {
        String name = Names.plain(written);
        String key = Publishers.key(name);
        if (key.isEmpty() || publisher.isEmpty()) {
            return false;
        }
        if (explained.contains(key)) {
            return true;
        }
        String own = publisher.get().value();
        Optional<Publisher> table = Publishers.named(own);
        boolean known = table.isPresent()
                && Publishers.named(name).map(p -> p.equals(table.get())).orElse(false);
        String ownKey = Publishers.key(own);
        return known
                || ownKey.equals(key)
                || (key.length() >= TELLING && (ownKey.endsWith(key) || ownKey.startsWith(key)));
    }

    /** True if the host of an address spells the name: {@code kilowattgazette.example} for "Kilowatt Gazette". */
    boolean spells(String name) {
        return addresses.stream().anyMatch(a -> Spelling.spells(a.host(), Names.plain(name)));
    }

    /** True if another name may still be that of the work's publisher. */
    boolean open() {
        return publisher.isEmpty() || derived() || platform();
    }

    /** True if it is a site where others publish, and nobody named it. */
    boolean platform() {
        return publisher.isPresent()
                && publisher.get().origin() == Origin.TABLE
                && PLATFORMS.contains(Publishers.key(publisher.get().value()));
    }

    boolean written() {
        return publisher.isPresent() && publisher.get().origin() == Origin.TEXT;
    }

    private boolean derived() {
        return publisher.isPresent() && publisher.get().origin() == Origin.ADDRESS;
    }
}
