package dev.colloquy.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.model.ReadProblem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.junit.jupiter.api.Test;

final class ArchivesTest {

    private static final ArchiveLimits SMALL = new ArchiveLimits(2, 5, 300_000, 20, 10_000);

    /** What an archive gave: names and texts, then sentences. */
    private static List<String> seen(byte[] archive, ArchiveLimits limits) {
        List<String> seen = new ArrayList<>();
        List<String> told = new ArrayList<>();
        new Archives(limits).visit("dump", Stored.of(archive), new Archives.Visitor() {
            @Override
            public void file(String name, Stored content) {
                seen.add(name + "=" + text(content));
                assertThat(text(content)).isEqualTo(text(content));
            }

            @Override
            public void skipped(String name, String why) {
                told.add(name + ": skipped: " + why);
            }

            @Override
            public void problem(ReadProblem problem) {
                told.add(problem.severity() + " " + problem.sentence());
            }
        });
        seen.addAll(told);
        return seen;
    }

    private static List<String> seen(byte[] archive) {
        return seen(archive, ArchiveLimits.USUAL);
    }

    private static String text(Stored content) {
        try (InputStream in = content.open()) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.length() > 100 ? text.length() + " characters" : text;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] zip(Object... namesAndContents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putArchiveEntry(new ZipArchiveEntry((String) namesAndContents[i]));
                zip.write(content(namesAndContents[i + 1]));
                zip.closeArchiveEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] tar(Object... namesAndContents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                byte[] content = content(namesAndContents[i + 1]);
                TarArchiveEntry entry = new TarArchiveEntry((String) namesAndContents[i], true);
                entry.setSize(content.length);
                tar.putArchiveEntry(entry);
                tar.write(content);
                tar.closeArchiveEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GzipCompressorOutputStream gzip = new GzipCompressorOutputStream(out)) {
            gzip.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] content(Object content) {
        return content instanceof byte[] bytes ? bytes : bytes((String) content);
    }

    @Test
    void whatIsNoArchiveIsShownAsItIs() {
        assertThat(seen(bytes("a text"))).containsExactly("dump=a text");
        assertThat(seen(new byte[0])).containsExactly("dump=");
        assertThat(seen(bytes("BZhoping to begin like an archive"))).hasSize(1);
    }

    @Test
    void everyKindOfArchiveIsKnownByItsContent() throws IOException {
        assertThat(seen(zip("a/b.txt", "one", "c.txt", "two"))).containsExactly("dump/a/b.txt=one", "dump/c.txt=two");
        assertThat(seen(tar("a/b.txt", "one", "c.txt", "two"))).containsExactly("dump/a/b.txt=one", "dump/c.txt=two");
        assertThat(seen(gzip(tar("a/b.txt", "one")))).containsExactly("dump/a/b.txt=one");
        assertThat(seen(gzip(bytes("one")))).containsExactly("dump/dump=one");
        assertThat(seen(zip())).isEmpty();
    }

    @Test
    void archivesWithinArchivesAreOpenedToADepth() throws IOException {
        byte[] inner = zip("x.txt", "deep");

        assertThat(seen(zip("in.gz", gzip(bytes("text")), "b.zip", inner), SMALL))
                .containsExactly("dump/in.gz/in=text", "dump/b.zip/x.txt=deep");
        assertThat(seen(zip("b.zip", zip("c.zip", inner), "d.txt", "kept"), SMALL))
                .containsExactly(
                        "dump/d.txt=kept", "ERROR dump/b.zip/c.zip: is left out: it is an archive within 2 others");
    }

    @Test
    void largeFilesInArchivesCanBeReadAgainAndLeaveNothingBehind() throws IOException {
        assertThat(seen(zip("big.txt", "words ".repeat(500_000)))).containsExactly("dump/big.txt=3000000 characters");
    }

    @Test
    void bombsAreStopped() throws IOException {
        assertThat(seen(zip("ok.txt", "fine", "bomb.txt", new byte[200_000]), SMALL))
                .containsExactly(
                        "dump/ok.txt=fine",
                        "ERROR dump: is read no further: it unpacks to more than 20 times its size, which only archives"
                                + " do that are made to fill a disk");
        byte[] random = new byte[200_000];
        SplittableRandom numbers = new SplittableRandom(1);
        for (int i = 0; i < random.length; i++) {
            random[i] = (byte) numbers.nextInt();
        }
        assertThat(seen(tar("a", random, "b", random), SMALL).get(1)).contains("it unpacks to more than 300000 bytes");
        assertThat(seen(tar("a", "", "b", "", "c", "", "d", "", "e", "", "f", ""), SMALL))
                .hasSize(6)
                .last()
                .asString()
                .contains("it holds more than 5 files");
    }

    @Test
    void namesThatClimbAreReadUnderSafeOnes() throws IOException {
        assertThat(seen(tar("../../etc/x.txt", "one", "C:\\y.txt", "two")))
                .containsExactly(
                        "dump/etc/x.txt=one",
                        "dump/y.txt=two",
                        "WARNING dump: 2 files in it point out of the archive; they are read under their names without"
                                + " that, the first of them “../../etc/x.txt”");
        assertThat(EntryName.of("/a//./b")).isEqualTo(new EntryName("a/b", true));
        assertThat(EntryName.of("..")).isEqualTo(new EntryName("file", true));
    }

    @Test
    void hiddenFilesAndDocumentsAreNoThreads() throws IOException {
        assertThat(seen(zip("__MACOSX/a.txt", "x", ".DS_Store", "x", "a/.git/b", "x")))
                .isEmpty();
        assertThat(seen(zip("[Content_Types].xml", "<x/>", "word/a.xml", "<x/>")))
                .singleElement()
                .asString()
                .contains("skipped: it is a document");
        assertThat(seen(new byte[] {0x37, 0x7a, (byte) 0xbc, (byte) 0xaf, 0x27, 0x1c, 0, 4}))
                .singleElement()
                .asString()
                .contains("7-Zip");
    }

    @Test
    void encryptedFilesAreTold() throws IOException {
        byte[] zip = zip("a.txt", "secret", "b.txt", "other");
        // The flag of the first entry, in its header and in the list.
        zip[6] |= 1;
        for (int i = 0; i < zip.length - 4; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                zip[i + 8] |= 1;
                break;
            }
        }

        assertThat(seen(zip))
                .containsExactly("dump/b.txt=other", "ERROR dump: the file “a.txt” in it is encrypted and left out");
    }

    /** A zip file whose first file says that it is packed by another method. */
    private static byte[] method(int method, byte[] zip) {
        byte[] changed = zip.clone();
        changed[8] = (byte) method;
        changed[list(zip) + 10] = (byte) method;
        return changed;
    }

    /** Where the list of files begins. */
    private static int list(byte[] zip) {
        return new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
    }

    @Test
    void filesPackedInAWayThatIsNotKnownHereAreToldAndTheRestIsRead() throws IOException {
        byte[] whole = zip("a.txt", "one", "b.txt", "two");
        for (int method : new int[] {20, 93, 95, 98}) {
            byte[] strange = method(method, whole);
            String untold = "ERROR dump: the file “a.txt” in it is packed in a way that is not known here";

            assertThat(seen(strange)).containsExactly("dump/b.txt=two", untold);
            // Without its list nothing tells where the file ends.
            assertThat(seen(Arrays.copyOf(strange, list(strange))))
                    .hasSize(2)
                    .contains(untold)
                    .anyMatch(told -> told.startsWith("ERROR dump: is damaged or cut off ("));
        }
    }

    @Test
    void whatIsCutOffGivesWhatIsThere() throws IOException {
        byte[] zip = zip("a.txt", "one", "b.txt", "two");
        byte[] tar = tar("a.txt", "one", "b.txt", "two ".repeat(1000));

        assertThat(seen(Arrays.copyOf(zip, zip.length - 30)))
                .contains("dump/a.txt=one", "dump/b.txt=two")
                .last()
                .asString()
                .startsWith("ERROR dump: is damaged or cut off");
        assertThat(seen(Arrays.copyOf(tar, 2000)))
                .contains("dump/a.txt=one")
                .last()
                .asString()
                .startsWith("ERROR dump: is damaged or cut off");
        byte[] gzip = gzip(bytes("a text that goes on"));
        assertThat(seen(Arrays.copyOf(gzip, gzip.length - 4))).hasSize(2).contains("dump/dump=a text that goes on");
    }

    @Test
    void damageNeverEndsTheRun() throws IOException {
        List<byte[]> whole = List.of(
                zip("a.txt", "one ".repeat(50), "b.zip", zip("c.txt", "x")),
                tar("a.txt", "one ".repeat(50)),
                gzip(tar("a.txt", "one ".repeat(50))));
        for (int seed = 0; seed < 600; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            byte[] broken = whole.get(seed % whole.size()).clone();
            for (int i = 0; i <= seed % 4; i++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt();
            }
            assertThat(seen(broken, SMALL)).isNotNull();
        }
    }

    @Test
    void firstBytesTellWhatIsLookedInto() {
        assertThat(Archives.isOpened(zipped("a.txt"))).isTrue();
        assertThat(Archives.isOpened(zipped("[Content_Types].xml"))).isFalse();
        assertThat(Archives.isOpened(new byte[] {0x1f, (byte) 0x8b, 8, 0})).isTrue();
        assertThat(Archives.isOpened("PK of sorts".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
    }

    private static byte[] zipped(String first) {
        byte[] head = new byte[30 + first.length()];
        System.arraycopy(new byte[] {'P', 'K', 3, 4}, 0, head, 0, 4);
        System.arraycopy(first.getBytes(StandardCharsets.UTF_8), 0, head, 30, first.length());
        return head;
    }

    @Test
    void linksAndPipesInATarAreNoEmptyTexts() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
            for (byte kind : new byte[] {TarConstants.LF_SYMLINK, TarConstants.LF_LINK}) {
                TarArchiveEntry link = new TarArchiveEntry("link" + (char) kind + ".txt", kind);
                link.setLinkName("a.txt");
                tar.putArchiveEntry(link);
                tar.closeArchiveEntry();
            }
            for (byte kind : new byte[] {TarConstants.LF_FIFO, TarConstants.LF_CHR, TarConstants.LF_BLK}) {
                tar.putArchiveEntry(new TarArchiveEntry("odd" + (char) kind + ".txt", kind));
                tar.closeArchiveEntry();
            }
            TarArchiveEntry file = new TarArchiveEntry("a.txt");
            file.setSize(1);
            tar.putArchiveEntry(file);
            tar.write('x');
            tar.closeArchiveEntry();
        }

        assertThat(seen(out.toByteArray()))
                .containsExactly(
                        "dump/a.txt=x",
                        "NOTE dump: 2 files in it are links to others, and left out, the first of them “link2.txt”");
    }
}
