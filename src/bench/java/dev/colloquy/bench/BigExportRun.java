package dev.colloquy.bench;

import dev.colloquy.load.BigExport;

/**
 * Reads an export of any size that is made while it is read: {@code BigExportRun wxr 2048} reads 2 GiB. Run it with a
 * small {@code -Xmx}. The other formats are {@code disqus} and {@code blogger}.
 */
public final class BigExportRun {

    private BigExportRun() {}

    public static void main(String[] arguments) throws Exception {
        BigExport.main(arguments);
    }
}
