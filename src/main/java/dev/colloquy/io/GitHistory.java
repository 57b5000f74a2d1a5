package dev.colloquy.io;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** The commits that changed one file. */
final class GitHistory {

    private final Repository repository;
    private final String path;
    private final BiFunction<String, RevCommit, Revision> revisions;

    /** @param revisions tells a commit, by the name that it shall have */
    GitHistory(Repository repository, String path, BiFunction<String, RevCommit, Revision> revisions) {
        this.repository = repository;
        this.path = path;
        this.revisions = revisions;
    }

    /** Latest first; each with the tags whose commit holds the file as that commit left it. */
    List<Revision> list() throws IOException {
        List<RevCommit> commits = new ArrayList<>();
        try (RevWalk walk = new RevWalk(repository)) {
            walk.setTreeFilter(AndTreeFilter.create(PathFilter.create(path), TreeFilter.ANY_DIFF));
            walk.sort(RevSort.TOPO);
            walk.sort(RevSort.COMMIT_TIME_DESC, true);
            walk.markStart(walk.parseCommit(repository.resolve(Constants.HEAD)));
            for (RevCommit commit : walk) {
                walk.parseBody(commit);
                commits.add(commit);
            }
        }
        SortedMap<String, List<String>> tags = tagsOf(commits);
        List<Revision> list = new ArrayList<>();
        for (RevCommit commit : commits) {
            list.add(revisions.apply(commit.name(), commit).tagged(tags.getOrDefault(commit.name(), List.of())));
        }
        return list;
    }

    /** Names of tags, sorted, by the id of the commit that they are told with. */
    private SortedMap<String, List<String>> tagsOf(List<RevCommit> commits) throws IOException {
        SortedMap<String, List<String>> tags = new TreeMap<>();
        try (RevWalk walk = new RevWalk(repository)) {
            List<RevCommit> own = new ArrayList<>();
            List<ObjectId> contents = new ArrayList<>();
            for (RevCommit commit : commits) {
                own.add(walk.parseCommit(commit));
                contents.add(content(walk.parseCommit(commit)));
            }
            for (Map.Entry<String, ObjectId> tag : tags(repository).entrySet()) {
                RevCommit tagged = walk.parseCommit(tag.getValue());
                ObjectId content = content(tagged);
                for (int i = 0; i < own.size(); i++) {
                    if (contents.get(i).equals(content) && walk.isMergedInto(own.get(i), tagged)) {
                        tags.computeIfAbsent(own.get(i).name(), c -> new ArrayList<>())
                                .add(tag.getKey());
                        break;
                    }
                }
            }
        }
        return tags;
    }

    private ObjectId content(RevCommit commit) throws IOException {
        try (TreeWalk at = TreeWalk.forPath(repository, path, commit.getTree())) {
            return at == null ? ObjectId.zeroId() : at.getObjectId(0);
        }
    }

    /** Tags that stand for commits, by their names. */
    static SortedMap<String, ObjectId> tags(Repository repository) throws IOException {
        SortedMap<String, ObjectId> tags = new TreeMap<>();
        try (RevWalk walk = new RevWalk(repository)) {
            for (Ref ref : repository.getRefDatabase().getRefsByPrefix(Constants.R_TAGS)) {
                if (walk.peel(walk.parseAny(ref.getObjectId())) instanceof RevCommit commit) {
                    tags.put(ref.getName().substring(Constants.R_TAGS.length()), commit.getId());
                }
            }
        }
        return tags;
    }
}
