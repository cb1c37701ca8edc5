package dev.tauraro.engine.fuzz;

/** What a generated expression or variable is expected to hold. */
enum Kind {
  INT("i"),
  FLOAT("f"),
  BOOL("b"),
  STR("s"),
  /** A list of ints only. */
  INTS("n"),
  /** A list of numbers, strings and None. */
  LIST("l"),
  DICT("d"),
  SET("t"),
  TUPLE("p"),
  OBJECT("o"),
  /** Anything: such variables change their type while the program runs. */
  ANY("v");

  private final String prefix;

  Kind(String prefix) {
    this.prefix = prefix;
  }

  /** First letter of the names of variables of this kind. */
  String prefix() {
    return prefix;
  }
}
