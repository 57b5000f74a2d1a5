package dev.colloquy.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class PackerTest {

    private static final List<Long> NUMBERS =
            List.of(0L, 1L, -1L, 63L, 64L, 127L, 128L, -129L, 1L << 40, Long.MAX_VALUE, Long.MIN_VALUE);

    private static final List<Double> REALS =
            List.of(0.0, -0.0, 0.1, 1.0, Double.MIN_VALUE, Double.MAX_VALUE, Double.NaN, Double.NEGATIVE_INFINITY);

    @Test
    void numbersComeBack() {
        Packer out = new Packer();
        out.list(NUMBERS, out::number).list(REALS, out::real);

        Unpacker in = new Unpacker(out.bytes());

        assertThat(in.list(in::number)).isEqualTo(NUMBERS);
        assertThat(in.list(in::real)).isEqualTo(REALS);
        assertThat(in.done()).isTrue();
    }

    @Test
    void textsComeBackUnitByUnit() {
        List<String> texts =
                List.of("", "a", "a", "\uD83D", "caf\u00E9 \uD83D\uDE00", "x".repeat(5000), "a", "\u0000\uFFFF");
        Packer out = new Packer();
        out.list(texts, out::text).optional(Optional.of("a"), out::text).optional(Optional.<String>empty(), out::text);

        Unpacker in = new Unpacker(out.bytes());

        assertThat(in.list(in::text)).isEqualTo(texts);
        assertThat(in.optional(in::text)).contains("a");
        assertThat(in.optional(in::text)).isEmpty();
    }

    @Test
    void aTextThatComesTwiceIsWrittenOnce() {
        Packer out = new Packer();
        out.text("a name of thirty units, or more").text("a name of thirty units, or more");

        assertThat(out.bytes()).hasSizeLessThan(40);
    }

    @Test
    void aCountBelowZeroIsRefused() {
        assertThatThrownBy(() -> new Packer().count(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void damagedBytesAreRefusedAndNeverLoop() {
        Packer out = new Packer();
        SourceText.mapped(text("one two\r\nthree e\u0301"), 7).pack(out);
        byte[] whole = out.bytes();
        for (int seed = 0; seed < 200; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            byte[] damaged = Arrays.copyOf(whole, random.nextInt(whole.length));
            if (damaged.length > 0) {
                damaged[random.nextInt(damaged.length)] ^= (byte) random.nextInt(256);
            }
            try {
                assertThat(SourceText.unpack(new Unpacker(damaged))).isNotNull();
            } catch (RuntimeException e) {
                assertThat(e)
                        .isInstanceOfAny(
                                IllegalStateException.class, IllegalArgumentException.class, ArithmeticException.class);
            }
        }
    }

    @Test
    void textsComeBackWithTheirPlaces() {
        SourceText plain = SourceText.of("A plain text.\nWith a line.");
        SourceText mapped = SourceText.mapped(text("one\r\ntwo e\u0301 three"), 1L << 33);
        SourceText placed = SourceText.placed("made of something else", new Stretch(10, 90))
                .knowing(Map.of(new Span(0, 4), new Stretch(12, 20)));
        for (SourceText text : List.of(plain, mapped, placed, mapped.slice(new Span(2, 8)))) {
            Packer out = new Packer();
            text.pack(out);
            SourceText back = SourceText.unpack(new Unpacker(out.bytes()));

            assertThat(back).isEqualTo(text);
            assertThat(back.inDocument(back.all())).isEqualTo(text.inDocument(text.all()));
        }
    }

    private static MappedText text(String raw) {
        return MappedText.builder().copy(raw, 0, raw.length()).build();
    }

    private enum Colour {
        RED,
        BLUE
    }

    @Test
    void valuesAreWrittenOneBehindTheOther() {
        byte[] bytes = new Packer()
                .real(0.5)
                .flag(true)
                .constant(Colour.BLUE)
                .text("a")
                .text("a")
                .steps(new int[] {3, 5, 7, 7})
                .runs(new byte[] {1, 1, -2})
                .flag(false)
                .count(3)
                .bytes();

        Unpacker in = new Unpacker(bytes);

        assertThat(in.done()).isFalse();
        assertThat(in.real()).isEqualTo(0.5);
        assertThat(in.flag()).isTrue();
        assertThat(in.constant(Colour.values())).isEqualTo(Colour.BLUE);
        assertThat(in.text()).isEqualTo("a");
        assertThat(in.text()).isEqualTo("a");
        assertThat(in.steps(4)).containsExactly(3, 5, 7, 7);
        assertThat(in.runs(3)).containsExactly(1, 1, -2);
        assertThat(in.flag()).isFalse();
        assertThat(in.size()).isEqualTo(3);
        assertThat(in.done()).isTrue();
    }

    @Test
    void aConstantThatIsNotThereIsRefused() {
        byte[] bytes = new Packer().constant(Colour.BLUE).bytes();

        assertThatThrownBy(() -> new Unpacker(bytes).constant(new Colour[] {Colour.RED}))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void textsAtTheLongestSharedLengthComeBack() {
        List<String> texts = List.of("x".repeat(128), "a", "y".repeat(129), "b", "x".repeat(128), "y".repeat(129), "a");
        Packer out = new Packer();
        out.list(texts, out::text);
        Unpacker in = new Unpacker(out.bytes());

        assertThat(in.list(in::text)).isEqualTo(texts);
    }

    @Test
    void evenStepsAndRunsTakeFewBytes() {
        int[] steps = IntStream.range(0, 1000).map(i -> 40 + 2 * i).toArray();

        assertThat(new Packer().steps(steps).bytes()).hasSizeLessThan(10);
        assertThat(new Packer().runs(new byte[1000]).bytes()).hasSizeLessThan(10);
    }

    @Test
    void aSizeIsAsLargeAsAnArrayCanBe() {
        byte[] most = new Packer().count(Integer.MAX_VALUE).bytes();
        byte[] more = new Packer().count(Integer.MAX_VALUE + 1L).bytes();

        assertThat(new Unpacker(most).size()).isEqualTo(Integer.MAX_VALUE);
        assertThatThrownBy(() -> new Unpacker(more).size()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void runsThatAreLongerThanTheirWholeAreRefused() {
        Packer out = new Packer().count(3).number(1).count(2).number(1).count(2);

        assertThatThrownBy(() -> new Unpacker(out.bytes()).runs(3)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Unpacker(out.bytes()).steps(3)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void runsOfAnotherLengthThanTheyMustHaveAreRefused() {
        byte[] most = new Packer()
                .count(Integer.MAX_VALUE)
                .number(1)
                .count(Integer.MAX_VALUE)
                .bytes();

        assertThatThrownBy(() -> new Unpacker(most).runs(3)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Unpacker(most).steps(3)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aTextMayBeTheLastThing() {
        Unpacker in = new Unpacker(new Packer().text("abc").bytes());

        assertThat(in.text()).isEqualTo("abc");
        assertThat(in.done()).isTrue();
    }
}
