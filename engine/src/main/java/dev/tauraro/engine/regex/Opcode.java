package dev.tauraro.engine.regex;

/**
 * The instructions of compiled patterns: a number, and its operands behind it. Registers hold the
 * spans of groups, counters of loops and marks.
 */
final class Opcode {
  /** Stands for no bound of a repetition. */
  static final int UNBOUNDED = Integer.MAX_VALUE;

  /** The end of the pattern. */
  static final int DONE = 0;

  /** Always fails. */
  static final int FAIL = 1;

  /** A character. */
  static final int CHAR = 2;

  /** A character of the set with that index. */
  static final int SET = 3;

  /** The literal with that index. */
  static final int STRING = 4;

  /** Goes to a place. */
  static final int JUMP = 5;

  /** Goes on; later perhaps at a place. */
  static final int SPLIT = 6;

  /** Goes to a place; later perhaps on. */
  static final int SPLIT_LAZY = 7;

  /** Stores the position: register. */
  static final int SAVE = 8;

  /** Ends a group: its number. */
  static final int CLOSE = 9;

  /** A run of one kind of character: minimum, maximum, test, the character after it. */
  static final int RUN_GREEDY = 10;

  static final int RUN_LAZY = 11;
  static final int RUN_POSSESSIVE = 12;

  /** A place: its ordinal, whether letters are those of Unicode. */
  static final int AT = 13;

  /** The text of a group again: group, ordinal of the case folding. */
  static final int BACK = 14;

  /** Goes to a place unless a group has matched: group, place. */
  static final int UNLESS_GROUP = 15;

  /** Remembers the height of the stack: register. */
  static final int MARK = 16;

  /** Forgets the choices made since a mark: register. */
  static final int CUT = 17;

  /** Remembers height and position: register of the first. */
  static final int LOOK = 18;

  /** Forgets choices, goes back to the position: register of the height. */
  static final int LOOK_END = 19;

  /** Remembers the height; if all fails goes to a place: register, place. */
  static final int LOOK_NOT = 20;

  /** Takes everything back since the mark, and fails: register. */
  static final int LOOK_NOT_END = 21;

  /** Goes back some characters. */
  static final int STEP_BACK = 22;

  /** Starts a loop: register of the count, behind which the last position is. */
  static final int LOOP = 23;

  /** Decides about one more round: register, minimum, maximum, place of the end. */
  static final int LOOP_GREEDY = 24;

  static final int LOOP_LAZY = 25;

  /** One more round of a lazy loop: register, maximum. */
  static final int LOOP_MORE = 26;

  /** As the greedy one; marks the height: its register is the last operand. */
  static final int LOOP_POSSESSIVE = 27;

  private static final int[] LENGTHS = {
    1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 5, 5, 5, 3, 3, 3, 2, 2, 2, 2, 3, 2, 2, 2, 5, 5, 3, 6
  };

  private Opcode() {}

  /** Length of an instruction with its operands. */
  static int length(int opcode) {
    return LENGTHS[opcode];
  }
}
