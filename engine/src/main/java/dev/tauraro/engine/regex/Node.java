package dev.tauraro.engine.regex;

import java.util.List;

/** A part of a parsed pattern. */
sealed interface Node {
  /** Stands for no bound; all numbers of times are below it. */
  long UNBOUNDED = 0xFFFFFFFFL;

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

  /**
   * One character of a set.
   *
   * @param members what the set was written with; empty for the dot
   */
  record Single(CharSet set, List<SetMember> members, boolean negated) implements Node {
    static final Single ALL = new Single(CharSet.ALL, List.of(), false);
    static final Single NOT_NEWLINE = new Single(CharSet.NOT_NEWLINE, List.of(), false);

    /** Makes the set of some members at the expense of the running script. */
    static Single of(CharSet.Builder members, boolean negated) {
      return new Single(members.build(negated), members.members(), negated);
    }
  }

  /** One after the other. */
  record Sequence(List<Node> items) implements Node {
    /** Whether a node is a sequence of nothing. */
    static boolean isEmpty(Node node) {
      return node instanceof Sequence sequence && sequence.items.isEmpty();
    }
  }

  /** One of several, tried in order. */
  record Branch(List<Node> choices) implements Node {}

  /**
   * A group.
   *
   * @param number 0 when it captures nothing
   * @param on flags that it turns on
   * @param off flags that it turns off
   */
  record Group(int number, int on, int off, Node body) implements Node {
    /** Whether it does nothing but hold together what is in it. */
    boolean isPlain() {
      return number == 0 && on == 0 && off == 0;
    }
  }

  /** A group that is never matched in another way once it has matched. */
  record Atomic(Node body) implements Node {}

  /** A repetition. */
  record Repeat(Greed greed, long minimum, long maximum, Node body) implements Node {}

  /** What must (or must not) follow, or come before. */
  record Look(boolean behind, boolean negative, Node body) implements Node {}

  /** The text of a group again. */
  record Back(int group, CaseFolding folding) implements Node {}

  /** One of two, by whether a group has matched. */
  record Conditional(int group, Node yes, Node no) implements Node {
    /** Whether there is something to match when the group has not. */
    boolean hasElse() {
      return no != null && !Sequence.isEmpty(no);
    }
  }

  /**
   * A place.
   *
   * @param unicode which letters make words
   * @param sign how it is written, without a backslash
   */
  record At(Place place, boolean unicode, char sign) implements Node {}
}
