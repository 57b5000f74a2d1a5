package dev.colloquy.bench;

import dev.colloquy.load.BigExport;

/**
 * Reads an export of any size that is made while it is read: {@code BigExportRun wordpress-export 2048} with {@code -Xmx512m}
 * reads 2 GiB in a quarter of that memory. The other formats are {@code disqus-export} and {@code blogger-export}.
 */
public final class BigExportRun {

    private BigExportRun() {}

    public static void main(String[] arguments) throws Exception {
        BigExport.main(arguments);
    }
}
