package dev.tauraro.engine.regex;

import java.util.List;

/** A part of a parsed pattern. */
sealed interface Node {
  /** Stands for no bound. */
  int UNBOUNDED = Integer.MAX_VALUE;

  /** How a repetition chooses the number of times. */
  enum Greed {
    GREEDY,
    LAZY,
    POSSESSIVE
  }

  /** Places that match no character. */
  enum Place {
    TEXT_START,
    LINE_START,
    TEXT_END,
    LAST_LINE_END,
    LINE_END,
    BOUNDARY,
    NO_BOUNDARY
  }

  /** One certain character. */
  record Literal(int character) implements Node {}

  /** One character of a set. */
  record Single(CharSet set) implements Node {}

  /** One after the other. */
  record Sequence(List<Node> items) implements Node {}

  /** One of several, tried in order. */
  record Branch(List<Node> choices) implements Node {}

  /** A group; the number is 0 when it captures nothing. */
  record Group(int number, Node body) implements Node {}

  /** A group that is never matched in another way once it has matched. */
  record Atomic(Node body) implements Node {}

  /** A repetition. */
  record Repeat(Greed greed, int minimum, int maximum, Node body) implements Node {}

  /** What must (or must not) follow, or come before. */
  record Look(boolean behind, boolean negative, Node body) implements Node {}

  /** The text of a group again. */
  record Back(int group, CaseFolding folding) implements Node {}

  /** One of two, by whether a group has matched. */
  record Conditional(int group, Node yes, Node no) implements Node {}

  /**
   * A place.
   *
   * @param unicode which letters make words
   */
  record At(Place place, boolean unicode) implements Node {}

  /** Never matches. */
  record Never() implements Node {}
}
