package dev.colloquy.cite;

import dev.colloquy.cite.Address.Kind;
import dev.colloquy.text.Span;
import java.util.Optional;

/** International Standard Book Numbers (ISO 2108) behind the word ISBN, if their check digit is right. */
final class Isbns {

    private static final String PREFIX = "isbn";
    private static final int LONG = 13;
    private static final int SHORT = 10;
    private static final String BETWEEN = "- \u2010\u2011\u2012\u2013\u00A0";

    private Isbns() {}

    static Optional<FoundAddress> at(String text, int start) {
        if (!Chars.at(text, start, PREFIX) || Chars.wordBefore(text, start)) {
            return Optional.empty();
        }
        int at = label(text, start + PREFIX.length());
        return number(text, start, at, LONG).or(() -> number(text, start, at, SHORT));
    }

    /** Skips what stands between the word and the number: {@code -13}, a colon, blanks. */
    private static int label(String text, int from) {
        int at = from;
        for (String kind : new String[] {"-13", "-10", "13", "10", " 13:", " 10:"}) {
            if (text.startsWith(kind, at)
                    && !Chars.digit(text, at + kind.length())
                    && !text.startsWith("-", at + kind.length())) {
                at += kind.length();
                break;
            }
        }
        int end = at;
        while (end < text.length() && end - at < 4 && ":# \u00A0".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static Optional<FoundAddress> number(String text, int start, int from, int length) {
        StringBuilder digits = new StringBuilder(length);
        int at = from;
        while (at < text.length() && digits.length() < length) {
            char c = text.charAt(at);
            boolean x = length == SHORT && digits.length() == SHORT - 1 && Chars.lower(c) == 'x';
            if (Chars.digit(c) || x) {
                digits.append(x ? 'X' : c);
            } else if (digits.isEmpty() || BETWEEN.indexOf(c) < 0 || BETWEEN.indexOf(text.charAt(at - 1)) >= 0) {
                break;
            }
            at++;
        }
        if (digits.length() < length || Chars.wordAt(text, at)) {
            return Optional.empty();
        }
        Span span = new Span(start, at);
        return key(digits.toString())
                .map(key -> new Identifier(Kind.ISBN, key, Optional.empty()))
                .map(id -> new FoundAddress(span, id.written(span.in(text))));
    }

    /** The form of 13 digits, if the check digit is right. */
    private static Optional<String> key(String number) {
        if (number.length() == LONG) {
            boolean book = number.startsWith("978") || number.startsWith("979");
            return book && check(number.substring(0, LONG - 1)) == number.charAt(LONG - 1)
                    ? Optional.of("isbn:" + number)
                    : Optional.empty();
        }
        int sum = 0;
        for (int i = 0; i < SHORT; i++) {
            char c = number.charAt(i);
            sum += (SHORT - i) * (c == 'X' ? 10 : c - '0');
        }
        String core = "978" + number.substring(0, SHORT - 1);
        return sum % 11 == 0 ? Optional.of("isbn:" + core + check(core)) : Optional.empty();
    }

    private static char check(String twelve) {
        int sum = 0;
        for (int i = 0; i < twelve.length(); i++) {
            sum += (twelve.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return (char) ('0' + (10 - sum % 10) % 10);
    }
}
