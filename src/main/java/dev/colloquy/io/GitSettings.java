package dev.colloquy.io;

import java.io.File;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * What JGit may know of the machine: nothing of the user's or the system's settings, so that a repository reads alike everywhere,
 * and enough about clocks of file systems that it does not try them out by writing into the repository.
 */
final class GitSettings extends SystemReader.Delegate {

    private static final File NOWHERE = new File("none");

    private GitSettings(SystemReader machine) {
        super(machine);
    }

    /** Makes JGit see these settings; done once in a process. */
    static synchronized void use() {
        if (!(SystemReader.getInstance() instanceof GitSettings)) {
            SystemReader.setInstance(new GitSettings(SystemReader.getInstance()));
        }
    }

    @Override
    public @Nullable String getenv(String variable) {
        return variable.startsWith("GIT_") || variable.startsWith("XDG_") ? null : super.getenv(variable);
    }

    @Override
    public FileBasedConfig openUserConfig(@Nullable Config parent, FS fs) {
        return new Blank(fs);
    }

    @Override
    public FileBasedConfig openSystemConfig(@Nullable Config parent, FS fs) {
        return new Blank(fs);
    }

    @Override
    public FileBasedConfig openJGitConfig(@Nullable Config parent, FS fs) {
        return new Blank(fs);
    }

    /** Settings that no file holds. */
    private static final class Blank extends FileBasedConfig {

        private static final Duration COARSEST_CLOCK = Duration.ofSeconds(2);

        Blank(FS fs) {
            super(NOWHERE, fs);
            setBoolean("jmx", null, "WindowCache", false);
        }

        @Override
        public void load() {
            // There is no file.
        }

        @Override
        public void save() {
            // There is no file.
        }

        @Override
        public boolean isOutdated() {
            return false;
        }

        @Override
        public long getTimeUnit(
                String section, @Nullable String subsection, String name, long defaultValue, TimeUnit unit) {
            return section.equals("filesystem")
                    ? unit.convert(COARSEST_CLOCK)
                    : super.getTimeUnit(section, subsection, name, defaultValue, unit);
        }
    }
}
