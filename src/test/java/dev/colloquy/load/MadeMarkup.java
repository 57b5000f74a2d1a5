package dev.colloquy.load;

import java.util.List;

/** Threads as text, as a page and as XML. */
final class MadeMarkup {

    private MadeMarkup() {}

    static String text(long thread) {
        List<MadeItem> items = MadeItem.of(thread);
        StringBuilder text = new StringBuilder(
                "The bridge\n\n" + items.get(0).plain() + "\n\n" + MadeItem.ANSWERS + " comments\n\n");
        items.stream()
                .skip(1)
                .forEach(i -> text.append("  ")
                        .append(i.place())
                        .append(". ")
                        .append(i.plain())
                        .append("\n\n"));
        return text.append("Leave a Reply\n").toString();
    }

    static String page(long thread) {
        List<MadeItem> items = MadeItem.of(thread);
        StringBuilder page = new StringBuilder(
                "<!DOCTYPE html>\n<html><head><title>The bridge</title><style>p {margin: 0}</style></head><body>"
                        + "<article><h1 class=\"entry-title\">The bridge</h1><div class=\"entry-content\">");
        page.append(items.get(0).html())
                .append("</div></article><div id=\"comments\"><h2>")
                .append(MadeItem.ANSWERS)
                .append(" comments</h2>");
        page.append("<ol class=\"comment-list\">\n");
        for (MadeItem i : items.subList(1, items.size())) {
            page.append("<li class=\"comment depth-1\" id=\"comment-")
                    .append(i.id())
                    .append("\"><article class=\"comment-body\">");
            page.append("<footer class=\"comment-meta\"><div class=\"comment-author vcard\"><b class=\"fn\">")
                    .append(i.author());
            page.append(
                    "</b> <span class=\"says\">says:</span></div><div class=\"comment-metadata\"><a href=\"#c\"><time datetime=\"");
            page.append(i.date()).append("\">then</time></a></div></footer>\n<div class=\"comment-content\">");
            page.append(i.html())
                    .append("</div><div class=\"reply\"><a href=\"#respond\">Reply</a></div></article></li>\n");
        }
        return page.append("</ol></div></body></html>\n").toString();
    }

    static String wordPress(long thread) {
        List<MadeItem> items = MadeItem.of(thread);
        StringBuilder part = new StringBuilder(
                "<item><title>Post " + thread + "</title><dc:creator>ann</dc:creator><content:encoded><![CDATA["
                        + items.get(0).html() + "]]></content:encoded><wp:post_id>" + thread
                        + "</wp:post_id><wp:status>publish</wp:status>"
                        + "<wp:post_type>post</wp:post_type>\n");
        for (MadeItem i : items.subList(1, items.size())) {
            part.append("<wp:comment><wp:comment_id>")
                    .append(i.id())
                    .append("</wp:comment_id><wp:comment_author><![CDATA[")
                    .append(i.author());
            part.append(
                    "]]></wp:comment_author><wp:comment_author_email>nobody@lake.example</wp:comment_author_email><wp:comment_date_gmt>");
            part.append(i.date().replace('T', ' ').replace("Z", ""))
                    .append("</wp:comment_date_gmt><wp:comment_content><![CDATA[");
            part.append(i.typed())
                    .append("]]></wp:comment_content><wp:comment_approved>1</wp:comment_approved><wp:comment_parent>");
            part.append(i.parent() == 0 ? "0" : i.parentId()).append("</wp:comment_parent></wp:comment>\n");
        }
        return part.append("</item>\n").toString();
    }

    /** A page, and comments of this and earlier ones. */
    static String disqus(long thread) {
        StringBuilder part = new StringBuilder("<thread dsq:id=\"" + thread + "\"><link>https://lake.example/" + thread
                + "</link><title>Post " + thread + "</title></thread>\n");
        for (MadeItem i : MadeItem.of(thread).subList(1, MadeItem.ANSWERS + 1)) {
            part.append("<post dsq:id=\"")
                    .append(i.id())
                    .append("\"><message><![CDATA[")
                    .append(i.html());
            part.append("]]></message><createdAt>")
                    .append(i.date())
                    .append("</createdAt><author><name>")
                    .append(i.author());
            part.append("</name></author><thread dsq:id=\"")
                    .append(1 + (thread - 1) / i.place())
                    .append("\"/></post>\n");
        }
        return part.toString();
    }

    static String blogger(long thread) {
        StringBuilder part = new StringBuilder();
        for (MadeItem i : MadeItem.of(thread)) {
            part.append("<entry><id>tag:blogger.com,1999:blog-1.post-")
                    .append(i.id())
                    .append("</id><published>")
                    .append(i.date());
            part.append("</published><category term=\"http://schemas.google.com/blogger/2008/kind#")
                    .append(i.place() == 0 ? "post" : "comment");
            part.append("\"/><title>Post</title><content type=\"html\">")
                    .append(MadeItem.escaped(i.html()))
                    .append("</content><author><name>");
            part.append(i.author()).append("</name></author>");
            if (i.place() > 0) {
                part.append("<thr:in-reply-to ref=\"tag:blogger.com,1999:blog-1.post-")
                        .append(1 + (thread - 1) / i.place())
                        .append("100\"/>");
            }
            part.append("</entry>\n");
        }
        return part.toString();
    }
}
