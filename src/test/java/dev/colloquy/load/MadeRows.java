package dev.colloquy.load;

/** Threads as JSON, YAML and tables. */
final class MadeRows {

    private MadeRows() {}

    static String rest(long thread) {
        StringBuilder part = new StringBuilder();
        for (MadeItem i : MadeItem.of(thread)) {
            if (i.place() > 0) {
                part.append("{\"id\":")
                        .append(i.id())
                        .append(",\"post\":")
                        .append(thread)
                        .append(",\"parent\":");
                part.append(i.parent() == 0 ? "0" : i.parentId())
                        .append(",\"author_name\":\"")
                        .append(i.author())
                        .append("\",\"date_gmt\":\"");
                part.append(i.date().replace("Z", ""))
                        .append("\",\"content\":{\"rendered\":")
                        .append(MadeItem.quoted(i.html()));
                part.append(
                        "},\"link\":\"https://lake.example/?p=1\",\"status\":\"approved\",\"type\":\"comment\"},\n");
            }
        }
        return part.toString();
    }

    static String reddit(long thread) {
        StringBuilder part = new StringBuilder();
        for (MadeItem i : MadeItem.of(thread)) {
            part.append("{\"id\":\"")
                    .append(i.place() == 0 ? "t" + thread : i.id())
                    .append("\",\"author\":\"")
                    .append(i.author());
            part.append("\",\"created_utc\":").append(i.seconds()).append(",\"subreddit\":\"harbours\",\"score\":3,");
            if (i.place() == 0) {
                part.append("\"title\":\"Post\",\"selftext\":")
                        .append(MadeItem.quoted(i.plain()))
                        .append(",\"permalink\":\"/r/harbours/\"}\n");
            } else {
                part.append("\"link_id\":\"t3_t").append(thread).append("\",\"parent_id\":\"");
                part.append(i.parent() == 0 ? "t3_t" + thread : "t1_" + i.parentId())
                        .append("\",\"body\":")
                        .append(MadeItem.quoted(i.plain()))
                        .append("}\n");
            }
        }
        return part.toString();
    }

    static String hackerNews(long thread) {
        StringBuilder part = new StringBuilder();
        for (MadeItem i : MadeItem.of(thread)) {
            part.append("{\"by\":\"")
                    .append(i.author().replace(" ", ""))
                    .append("\",\"id\":")
                    .append(i.id())
                    .append(",\"time\":")
                    .append(i.seconds());
            part.append(
                    i.place() == 0
                            ? ",\"title\":\"Post\",\"type\":\"story\""
                            : ",\"type\":\"comment\",\"parent\":" + i.parentId());
            part.append(",\"text\":").append(MadeItem.quoted(i.html())).append("}\n");
        }
        return part.toString();
    }

    static String discourse(long thread) {
        StringBuilder part = new StringBuilder(
                "{\"id\":" + thread + ",\"title\":\"The bridge\",\"posts_count\":21,\"post_stream\":{\"posts\":[\n");
        for (MadeItem i : MadeItem.of(thread)) {
            part.append(i.place() == 0 ? "" : ",\n")
                    .append("{\"id\":")
                    .append(i.id())
                    .append(",\"username\":\"")
                    .append(i.author().replace(' ', '_'));
            part.append("\",\"created_at\":\"")
                    .append(i.date())
                    .append("\",\"cooked\":")
                    .append(MadeItem.quoted(i.html()))
                    .append(",\"post_number\":");
            part.append(i.place() + 1)
                    .append(",\"post_type\":1,\"reply_to_post_number\":")
                    .append(i.place() == 0 ? "null" : i.parent() + 1)
                    .append('}');
        }
        return part.append("]}}\n").toString();
    }

    static String youTube(long thread) {
        StringBuilder part = new StringBuilder();
        for (MadeItem i : MadeItem.of(thread)) {
            part.append("{\"kind\":\"youtube#commentThread\",\"id\":\"")
                    .append(i.id())
                    .append("\",\"snippet\":{\"videoId\":\"v")
                    .append(thread);
            part.append("\",\"topLevelComment\":{\"kind\":\"youtube#comment\",\"id\":\"")
                    .append(i.id())
                    .append("\",\"snippet\":{\"videoId\":\"v");
            part.append(thread)
                    .append("\",\"authorDisplayName\":\"")
                    .append(i.author())
                    .append("\",\"publishedAt\":\"")
                    .append(i.date());
            part.append("\",\"textOriginal\":")
                    .append(MadeItem.quoted(i.plain()))
                    .append("}},\"totalReplyCount\":0}}\n");
        }
        return part.toString();
    }

    static String csv(long thread) {
        StringBuilder part = new StringBuilder();
        for (MadeItem i : MadeItem.of(thread).subList(1, MadeItem.ANSWERS + 1)) {
            part.append(thread)
                    .append(',')
                    .append(i.id())
                    .append(',')
                    .append(i.parent() == 0 ? "" : i.parentId())
                    .append(',')
                    .append(i.author());
            part.append(',')
                    .append(i.date())
                    .append(",\"")
                    .append(i.plain().replace("\"", "\"\""))
                    .append("\"\n");
        }
        return part.toString();
    }

    static String jsonLines(long thread) {
        StringBuilder part = new StringBuilder();
        for (MadeItem i : MadeItem.of(thread).subList(1, MadeItem.ANSWERS + 1)) {
            part.append("{\"thread\":\"")
                    .append(thread)
                    .append("\",\"id\":\"")
                    .append(i.id())
                    .append("\",\"parent\":");
            part.append(i.parent() == 0 ? "null" : "\"" + i.parentId() + "\"")
                    .append(",\"author\":\"")
                    .append(i.author())
                    .append("\",\"date\":\"");
            part.append(i.date())
                    .append("\",\"text\":")
                    .append(MadeItem.quoted(i.plain()))
                    .append("}\n");
        }
        return part.toString();
    }

    static String yaml(long thread) {
        StringBuilder part = new StringBuilder();
        for (MadeItem i : MadeItem.of(thread).subList(1, MadeItem.ANSWERS + 1)) {
            part.append("- _id: a")
                    .append(i.id())
                    .append("\n  name: ")
                    .append(i.author())
                    .append("\n  date: ")
                    .append(i.date());
            part.append("\n  message: ").append(MadeItem.quoted(i.plain())).append('\n');
        }
        return part.toString();
    }
}
