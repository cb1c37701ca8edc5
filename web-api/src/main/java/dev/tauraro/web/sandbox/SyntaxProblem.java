package dev.tauraro.web.sandbox;

/**
 * What is wrong with a text that is no script.
 *
 * @param type the class of the exception, such as {@code IndentationError}
 * @param line 1-based
 * @param column 1-based, null when unknown
 * @param sourceLine the line's text, null when there is none
 */
public record SyntaxProblem(
    String type, int line, Integer column, String message, String sourceLine) {}
