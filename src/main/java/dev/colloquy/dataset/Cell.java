package dev.colloquy.dataset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** A value of a table, or none. */
public sealed interface Cell {

    /** Does what the kind of value asks for. */
    <T> T fold(Cases<T> cases);

    /** One answer for each kind of value. */
    interface Cases<T> {

        T text(String value);

        T whole(long value);

        T number(BigDecimal value);

        T truth(boolean value);

        T day(LocalDate value);

        T nothing();
    }

    /** A text as it is, with its line ends (LF). */
    record Text(String value) implements Cell {

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.text(value);
        }
    }

    /** A whole number. */
    record Whole(long value) implements Cell {

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.whole(value);
        }
    }

    /** A number with decimals, or a whole one of any size. */
    record Decimal(BigDecimal value) implements Cell {

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.number(value);
        }
    }

    /** True or false. */
    record Truth(boolean value) implements Cell {

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.truth(value);
        }
    }

    /** A day of the calendar. */
    record Day(LocalDate value) implements Cell {

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.day(value);
        }
    }

    /** No value. */
    record Nothing() implements Cell {

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.nothing();
        }
    }

    /** No value; what that means stands with the column. */
    static Cell nothing() {
        return new Nothing();
    }

    static Cell of(String value) {
        return new Text(value);
    }

    static Cell of(Optional<String> value) {
        return value.<Cell>map(Text::new).orElseGet(Nothing::new);
    }

    static Cell of(long value) {
        return new Whole(value);
    }

    static Cell of(BigDecimal value) {
        return new Decimal(value);
    }

    static Cell of(boolean value) {
        return new Truth(value);
    }

    /** As a plain table has it: nothing is empty, truth is {@code true} or {@code false}, a day is ISO 8601. */
    default String plain() {
        return fold(new Cases<>() {
            @Override
            public String text(String value) {
                return value;
            }

            @Override
            public String whole(long value) {
                return Long.toString(value);
            }

            @Override
            public String number(BigDecimal value) {
                return value.toPlainString();
            }

            @Override
            public String truth(boolean value) {
                return Boolean.toString(value);
            }

            @Override
            public String day(LocalDate value) {
                return value.toString();
            }

            @Override
            public String nothing() {
                return "";
            }
        });
    }
}
