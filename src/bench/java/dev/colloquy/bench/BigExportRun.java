package dev.colloquy.bench;

import dev.colloquy.load.BigExport;

/**
 * Reads an export of any size that is made while it is read: {@code BigExportRun wordpress-export 2048} reads 2 GiB. Run it with a
 * small {@code -Xmx}. The other formats are {@code disqus-export} and {@code blogger-export}.
 */
public final class BigExportRun {

    private BigExportRun() {}

    public static void main(String[] arguments) throws Exception {
        BigExport.main(arguments);
    }
}
