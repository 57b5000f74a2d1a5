/** Threads of Hacker News: items of its own interface, and trees and hits of its search. */
@org.jspecify.annotations.NullMarked
package dev.colloquy.load.hackernews;
