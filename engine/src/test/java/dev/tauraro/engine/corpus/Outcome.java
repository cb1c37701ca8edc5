package dev.tauraro.engine.corpus;

/**
 * What a run showed.
 *
 * @param stdout what it printed
 * @param stderr what it wrote to standard error, and the traceback or exit message at its end
 * @param failure type and message of the exception that ended it, or the empty string
 * @param steps how many steps it used
 */
public record Outcome(String stdout, String stderr, String failure, long steps) {}
