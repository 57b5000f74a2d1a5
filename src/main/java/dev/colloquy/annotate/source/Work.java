package dev.colloquy.annotate.source;

import dev.colloquy.annotate.CitedSource;
import dev.colloquy.cite.Known;
import dev.colloquy.cite.Origin;
import dev.colloquy.cite.PartialDate;
import dev.colloquy.cite.WorkType;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A source while a thread is read: it learns its author, publisher and year from one mention after the other. */
final class Work {

    private final Optional<Address> address;
    private Optional<String> publisher;
    private Optional<String> author = Optional.empty();
    private OptionalInt year;
    private String noun = "";

    private Work(Optional<Address> address, Optional<String> publisher, OptionalInt year) {
        this.address = address;
        this.publisher = publisher;
        this.year = year;
    }

    static Work at(Address address) {
        return new Work(
                Optional.of(address),
                Publishers.ofHost(address.host()).map(Publishers.Publisher::name),
                address.year());
    }

    static Work named() {
        return new Work(Optional.empty(), Optional.empty(), OptionalInt.empty());
    }

    /** Takes over what a mention says, where it is not known yet. A year that somebody wrote goes over the address's. */
    void learn(Naming naming) {
        if (publisher.isEmpty()) {
            publisher = naming.publisher().map(Work::publisherName);
        }
        if (author.isEmpty()) {
            author = naming.author();
        }
        if (naming.year().isPresent()) {
            year = naming.year();
        }
        if (noun.isEmpty()) {
            noun = naming.noun();
        }
    }

    /** True if the name is that of its publisher, or what its address spells. */
    boolean isPublishedBy(String name) {
        String wanted = publisherName(name);
        String key = Publishers.key(wanted);
        return publisher
                        .map(p -> {
                            String own = Publishers.key(p);
                            return own.equals(key) || (key.length() >= 5 && own.endsWith(key));
                        })
                        .orElse(false)
                || address.map(a -> a.spells(wanted)).orElse(false);
    }

    /** True if the names have a surname in common. */
    boolean isBy(String name) {
        return author.map(a -> surname(a).equals(surname(name)) || a.endsWith(" " + name) || name.endsWith(" " + a))
                .orElse(false);
    }

    /** False if its address names another year. */
    boolean canBeOf(OptionalInt written) {
        return year.isEmpty() || written.isEmpty() || year.equals(written);
    }

    boolean hasAuthor() {
        return author.isPresent();
    }

    boolean hasPublisher() {
        return publisher.isPresent();
    }

    boolean hasAddress() {
        return address.isPresent();
    }

    boolean isVideo() {
        return type().equals("motion_picture");
    }

    CitedSource as(String id) {
        return new CitedSource(
                id,
                new dev.colloquy.cite.Work(
                        address.stream()
                                .map(a -> new dev.colloquy.cite.Address(
                                        a.written(),
                                        dev.colloquy.cite.Address.Kind.WEB,
                                        a.key(),
                                        a.host(),
                                        Optional.of(a.host()),
                                        Optional.of(a.written()),
                                        Optional.empty()))
                                .toList(),
                        publisher.map(p -> new Known<>(p, Origin.TEXT)),
                        author.map(a -> new Known<>(List.of(a), Origin.TEXT)),
                        year.isPresent()
                                ? Optional.of(new Known<>(PartialDate.of(year.getAsInt()), Origin.TEXT))
                                : Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        new Known<>(WorkType.ofCsl(type()).orElse(WorkType.ARTICLE), Origin.TEXT)));
    }

    private String type() {
        Optional<String> known =
                address.flatMap(a -> Publishers.ofHost(a.host())).map(Publishers.Publisher::type);
        if (known.isPresent()) {
            return known.get();
        }
        if (noun.matches("videos?|clips?|documentary|films?")) {
            return "motion_picture";
        }
        if (noun.matches("stud(?:y|ies)|papers?")) {
            return "article-journal";
        }
        if (noun.matches("episode|podcast|programmes?|programs?|show|series|channel")) {
            return "broadcast";
        }
        if (noun.matches("books?")) {
            return "book";
        }
        if (noun.matches("reports?|surveys?|polls?|leaflet")) {
            return "report";
        }
        return address.isPresent()
                ? "webpage"
                : publisher
                        .flatMap(Publishers::named)
                        .map(Publishers.Publisher::type)
                        .orElse("article");
    }

    /** A publisher's name without article and without the words that only say what it is: "the VICE news network" is VICE. */
    static String publisherName(String written) {
        String name = written.strip().replaceFirst("(?:\\s(?:news|network|magazine|newspaper|website))+$", "");
        String bare = name.startsWith("the ") ? name.substring("the ".length()) : name;
        return Publishers.named(bare).map(Publishers.Publisher::name).orElse(bare);
    }

    private static String surname(String name) {
        String first = name.split(",?\\s(?:and|&|et)\\s", 2)[0];
        return first.substring(first.lastIndexOf(' ') + 1);
    }
}
