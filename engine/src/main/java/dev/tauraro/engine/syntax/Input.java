package dev.tauraro.engine.syntax;

/** What a text is to be read as, which decides what its end stands for. */
enum Input {
  /** Lines of a file: the last one ends with a line break even where none is written. */
  FILE,
  /** An expression: nothing stands at the end but what is written. */
  EXPRESSION,
  /** One statement: the end of the text ends each of its lines, and all of its blocks. */
  STATEMENT;

  /** Whether there is a line break at the end even where none is written. */
  boolean breaks() {
    return this == FILE;
  }
}
