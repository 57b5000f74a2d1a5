/** Tables in a database: files of DuckDB and Parquet, and questions in SQL. The home of DuckDB. */
@NullMarked
package dev.colloquy.database;

import org.jspecify.annotations.NullMarked;
