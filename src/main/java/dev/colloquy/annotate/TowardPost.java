package dev.colloquy.annotate;

/** An explicit position towards the post, the parent comment or a view that they report. */
public enum TowardPost {
    AGREE,
    DISAGREE,
    NONE
}
