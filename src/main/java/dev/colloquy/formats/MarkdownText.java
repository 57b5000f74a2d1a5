package dev.colloquy.formats;

import dev.colloquy.text.MappedText;
import dev.colloquy.text.StandIns;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Markdown (CommonMark 0.31) as text, by the rules of {@link HtmlText}. Marks of emphasis and headings are left out; HTML within
 * it stays as it is written. Each unit knows its place in the Markdown.
 */
public final class MarkdownText {

    /** Nobody quotes or nests deeper on purpose; what is deeper is words. */
    private static final int MAX_NESTING = 200;

    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(MAX_NESTING)
            .maxInlineNesting(MAX_NESTING)
            .build();

    private MarkdownText() {}

    /**
     * The text of a piece of Markdown.
     *
     * @return with places in what the Markdown was made of
     */
    public static MappedText of(MappedText markdown) {
        return fragment(markdown.value()).in(markdown);
    }

    /** The same of Markdown as people type it into a form, where a line end is a line end. */
    public static MappedText typed(MappedText markdown) {
        return fragment(markdown.value(), /* breaks= */ true).in(markdown);
    }

    /** The text of Markdown, with places in a text that is its own document. */
    public static MappedText fragment(String markdown) {
        return fragment(markdown, /* breaks= */ false);
    }

    private static MappedText fragment(String markdown, boolean breaks) {
        // What is emphasis depends on the kinds of the characters around its marks.
        StandIns standIns = StandIns.of(List.of(markdown));
        String hidden = standIns.hidden(markdown);
        Walk walk = new Walk(hidden, breaks);
        PARSER.parse(hidden).accept(walk);
        return walk.text.build().original(standIns);
    }

    /** Walks over the nodes; how deep they lie is bounded. */
    private static final class Walk extends AbstractVisitor {

        private final FlowedText text = new FlowedText();
        private final String source;
        private final boolean breaks;

        Walk(String source, boolean breaks) {
            this.source = source;
            this.breaks = breaks;
        }

        @Override
        protected void visitChildren(Node parent) {
            for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
                if (node instanceof Block) {
                    block(node);
                    node.accept(this);
                    block(node);
                } else {
                    node.accept(this);
                }
            }
        }

        private void block(Node node) {
            if (node instanceof ListItem || (node.getParent() instanceof ListItem && isTight(node))) {
                text.line();
            } else {
                text.paragraph();
            }
        }

        /** True for a list within a list, and for what stands in a list whose items no blank line parts. */
        private static boolean isTight(Node node) {
            return node instanceof ListBlock
                    || (node instanceof Paragraph
                            && node.getParent().getParent() instanceof ListBlock list
                            && list.isTight());
        }

        @Override
        public void visit(BlockQuote quote) {
            text.openQuote();
            visitChildren(quote);
            text.closeQuote();
        }

        @Override
        public void visit(BulletList list) {
            text.openList();
            visitChildren(list);
            text.closeList();
        }

        @Override
        public void visit(OrderedList list) {
            Integer first = list.getMarkerStartNumber();
            text.openList(first == null ? 1 : first);
            visitChildren(list);
            text.closeList();
        }

        @Override
        public void visit(ListItem item) {
            text.item(from(item));
            visitChildren(item);
            text.closeItem();
        }

        @Override
        public void visit(FencedCodeBlock code) {
            // The first and the last span are the fences.
            code(code.getLiteral(), code.getSourceSpans(), 1);
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            code(code.getLiteral(), code.getSourceSpans(), 0);
        }

        @Override
        public void visit(HtmlBlock html) {
            code(html.getLiteral(), html.getSourceSpans(), 0);
        }

        /** Lines that stay as they are; each is the end of its line in the source. */
        private void code(String literal, List<SourceSpan> spans, int firstSpan) {
            text.openCode();
            int line = firstSpan;
            for (String words : literal.split("\n", -1)) {
                SourceSpan span = spans.get(Math.min(line, spans.size() - 1));
                int end = span.getInputIndex() + span.getLength();
                int from = Math.max(span.getInputIndex(), end - words.length());
                text.words(aligned(words, from, end));
                text.lineEnd();
                line++;
            }
            text.closeCode();
        }

        @Override
        public void visit(Text words) {
            text.words(aligned(words.getLiteral(), from(words), to(words)));
        }

        @Override
        public void visit(HtmlInline html) {
            text.words(aligned(html.getLiteral(), from(html), to(html)));
        }

        @Override
        public void visit(Code code) {
            int from = from(code);
            int at = source.indexOf(code.getLiteral(), from);
            text.words(aligned(code.getLiteral(), at < 0 ? from : at, to(code)));
        }

        @Override
        public void visit(SoftLineBreak end) {
            if (breaks) {
                text.lineEnd();
            } else {
                text.gap();
            }
        }

        @Override
        public void visit(HardLineBreak end) {
            text.lineEnd();
        }

        @Override
        public void visit(Image image) {
            visitChildren(image);
        }

        @Override
        public void visit(Link link) {
            text.openLink();
            visitChildren(link);
            text.closeLink(destination(link));
        }

        private MappedText destination(Link link) {
            String address = link.getDestination();
            int from = from(link);
            int to = to(link);
            Node last = link.getLastChild();
            int after = last == null ? from : Math.max(from, to(last));
            int behind = source.indexOf(address, after);
            int at = behind >= 0 && behind + address.length() <= to ? behind : source.indexOf(address, from);
            // That of a reference stands elsewhere, or is written with escapes.
            boolean here = at >= 0 && at + address.length() <= to;
            return aligned(address, here ? at : after, here ? at + address.length() : to);
        }

        /** Words with their places, which differ from those in the source by escapes and references. */
        private MappedText aligned(String words, int from, int to) {
            MappedText.Builder out = MappedText.builder();
            int at = from;
            for (int i = 0; i < words.length(); ) {
                if (at < to && source.charAt(at) == '\\' && words.charAt(i) != '\\') {
                    at++;
                } else if (at + 1 < to && source.startsWith("\\\\", at)) {
                    at++;
                }
                int end = at < to ? Entities.end(source, at, to) : -1;
                String one = end < 0 ? "" : Entities.decoded(source.substring(at, end));
                if (end > 0 && words.startsWith(one, i)) {
                    out.append(one, at, end);
                    i += one.length();
                    at = end;
                } else {
                    int next = Math.min(at + 1, to);
                    out.append(words.charAt(i), Math.min(at, to), next);
                    i++;
                    at = next;
                }
            }
            return out.build();
        }

        private int from(Node node) {
            List<SourceSpan> spans = node.getSourceSpans();
            return spans.isEmpty() ? 0 : spans.get(0).getInputIndex();
        }

        private int to(Node node) {
            List<SourceSpan> spans = node.getSourceSpans();
            if (spans.isEmpty()) {
                return 0;
            }
            SourceSpan last = spans.get(spans.size() - 1);
            return Math.min(source.length(), last.getInputIndex() + last.getLength());
        }
    }
}
