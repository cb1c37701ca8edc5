package dev.tauraro.engine.regex;

import dev.tauraro.engine.objects.Work;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Translates a parsed pattern to instructions. */
final class CodeWriter {
  private static final int NO_HINT = -1;

  private final List<CharSet> sets = new ArrayList<>();
  private final List<int[]> literals = new ArrayList<>();
  private final Width[] widths;
  private final boolean repeats;
  private int[] code = new int[32];
  private int size;
  private int registers;

  /**
   * Starts to write.
   *
   * @param repeats whether there may be repetitions
   */
  CodeWriter(int groups, Width[] widths, boolean repeats) {
    this.repeats = repeats;
    this.registers = 2 * (groups + 1) + 1;
    this.widths = widths;
  }

  int[] code() {
    return Arrays.copyOf(code, size);
  }

  CharSet[] sets() {
    return sets.toArray(new CharSet[0]);
  }

  int[][] literals() {
    return literals.toArray(new int[0][]);
  }

  int registers() {
    return registers;
  }

  /** Ends the code. */
  void finish() {
    emit(Opcode.DONE);
    for (int pc = 0; pc < size; pc += Opcode.length(code[pc])) {
      if (code[pc] == Opcode.RUN_GREEDY || code[pc] == Opcode.RUN_LAZY) {
        code[pc + 4] = characterAt(pc + 5);
      }
    }
  }

  /** The character that must come at a place of the code, if it is certain. */
  private int characterAt(int start) {
    int pc = start;
    for (int i = 0; i < 4; i++) {
      switch (code[pc]) {
        case Opcode.CHAR:
          return code[pc + 1];
        case Opcode.STRING:
          return literals.get(code[pc + 1])[0];
        case Opcode.SAVE:
        case Opcode.CLOSE:
          pc += 2;
          break;
        case Opcode.JUMP:
          pc = code[pc + 1];
          break;
        default:
          return NO_HINT;
      }
    }
    return NO_HINT;
  }

  private int emit(int... words) {
    if (size + words.length > code.length) {
      Work.checkSize(8L * code.length);
      code = Arrays.copyOf(code, 2 * code.length);
    }
    System.arraycopy(words, 0, code, size, words.length);
    size += words.length;
    return size - words.length;
  }

  private int newRegisters(int count) {
    registers += count;
    return registers - count;
  }

  /** Appends the code of a part. */
  void write(Node node) throws PatternException {
    Work.steps(1);
    if (node instanceof Node.Literal) {
      emit(Opcode.CHAR, ((Node.Literal) node).character());
    } else if (node instanceof Node.Single) {
      emit(Opcode.SET, setIndex(((Node.Single) node).set()));
    } else if (node instanceof Node.Sequence) {
      writeSequence(((Node.Sequence) node).items());
    } else if (node instanceof Node.Branch) {
      writeBranch(((Node.Branch) node).choices());
    } else if (node instanceof Node.Group) {
      writeGroup((Node.Group) node);
    } else if (node instanceof Node.Atomic) {
      int mark = newRegisters(1);
      emit(Opcode.MARK, mark);
      write(((Node.Atomic) node).body());
      emit(Opcode.CUT, mark);
    } else if (node instanceof Node.Repeat) {
      writeRepeat((Node.Repeat) node);
    } else if (node instanceof Node.Look) {
      writeLook((Node.Look) node);
    } else if (node instanceof Node.Back) {
      Node.Back back = (Node.Back) node;
      emit(Opcode.BACK, back.group(), back.folding().ordinal());
    } else if (node instanceof Node.Conditional) {
      writeConditional((Node.Conditional) node);
    } else {
      Node.At at = (Node.At) node;
      emit(Opcode.AT, at.place().ordinal(), at.unicode() ? 1 : 0);
    }
  }

  private int setIndex(CharSet set) {
    int known = sets.lastIndexOf(set);
    if (known >= 0 && sets.size() < 32) {
      return known;
    }
    sets.add(set);
    return sets.size() - 1;
  }

  private void writeSequence(List<Node> items) throws PatternException {
    for (int i = 0; i < items.size(); i++) {
      int end = i;
      while (end < items.size() && items.get(end) instanceof Node.Literal) {
        end++;
      }
      if (end - i < 2) {
        write(items.get(i));
        continue;
      }
      int[] literal = new int[end - i];
      for (int k = 0; k < literal.length; k++) {
        literal[k] = ((Node.Literal) items.get(i + k)).character();
      }
      Work.elements(literal.length);
      literals.add(literal);
      emit(Opcode.STRING, literals.size() - 1);
      i = end - 1;
    }
  }

  private void writeBranch(List<Node> choices) throws PatternException {
    int[] exits = new int[choices.size() - 1];
    for (int i = 0; i < exits.length; i++) {
      int split = emit(Opcode.SPLIT, 0);
      write(choices.get(i));
      exits[i] = emit(Opcode.JUMP, 0);
      code[split + 1] = size;
    }
    write(choices.get(exits.length));
    for (int exit : exits) {
      code[exit + 1] = size;
    }
  }

  private void writeGroup(Node.Group group) throws PatternException {
    if (group.number() == 0) {
      write(group.body());
      return;
    }
    emit(Opcode.SAVE, 2 * group.number());
    write(group.body());
    emit(Opcode.CLOSE, group.number());
  }

  private void writeLook(Node.Look look) throws PatternException {
    Width width = look.behind() ? Width.of(look.body(), widths) : null;
    if (width != null && width.minimum() > Width.LARGEST) {
      throw new PatternException("looks too much behind", PatternException.NOWHERE);
    }
    if (width != null && !width.isFixed()) {
      throw new PatternException(
          "look-behind requires fixed-width pattern", PatternException.NOWHERE);
    }
    if (look.negative() && Node.Sequence.isEmpty(look.body())) {
      emit(Opcode.FAIL);
      return;
    }
    int mark = newRegisters(2);
    int begin = look.negative() ? emit(Opcode.LOOK_NOT, mark, 0) : emit(Opcode.LOOK, mark);
    if (width != null && width.minimum() > 0) {
      emit(Opcode.STEP_BACK, (int) Math.min(width.minimum(), Integer.MAX_VALUE));
    }
    write(look.body());
    emit(look.negative() ? Opcode.LOOK_NOT_END : Opcode.LOOK_END, mark);
    if (look.negative()) {
      code[begin + 2] = size;
    }
  }

  private void writeConditional(Node.Conditional conditional) throws PatternException {
    int test = emit(Opcode.UNLESS_GROUP, conditional.group(), 0);
    write(conditional.yes());
    if (conditional.no() == null) {
      code[test + 2] = size;
      return;
    }
    int exit = emit(Opcode.JUMP, 0);
    code[test + 2] = size;
    write(conditional.no());
    code[exit + 1] = size;
  }

  private void writeRepeat(Node.Repeat repeat) throws PatternException {
    if (!repeats) {
      throw new PatternException(
          "internal: unsupported template operator " + TreeListing.name(repeat.greed()),
          PatternException.NOWHERE);
    }
    Node single = single(repeat.body());
    if (single != null) {
      int test =
          single instanceof Node.Literal
              ? ~((Node.Literal) single).character()
              : setIndex(((Node.Single) single).set());
      emit(
          runOpcode(repeat.greed()),
          bounded(repeat.minimum()),
          bounded(repeat.maximum()),
          test,
          NO_HINT);
    } else if (repeat.maximum() == 1 && repeat.greed() != Node.Greed.POSSESSIVE) {
      writeOptional(repeat);
    } else if (repeat.maximum() > 0) {
      writeLoop(repeat);
    } else {
      int start = size;
      write(repeat.body()); // fails where it is wrong
      size = start;
    }
  }

  /** A number of times: no text is so long that more would make a difference. */
  private static int bounded(long count) {
    return (int) Math.min(count, Opcode.UNBOUNDED);
  }

  /** The part that matches one character, within groups that capture nothing; otherwise null. */
  private static Node single(Node node) {
    Node inner = node;
    while (inner instanceof Node.Group && ((Node.Group) inner).number() == 0) {
      inner = ((Node.Group) inner).body();
    }
    return inner instanceof Node.Literal || inner instanceof Node.Single ? inner : null;
  }

  private static int runOpcode(Node.Greed greed) {
    return switch (greed) {
      case LAZY -> Opcode.RUN_LAZY;
      case POSSESSIVE -> Opcode.RUN_POSSESSIVE;
      default -> Opcode.RUN_GREEDY;
    };
  }

  private void writeOptional(Node.Repeat repeat) throws PatternException {
    if (repeat.minimum() == 1) {
      write(repeat.body());
      return;
    }
    int split = emit(repeat.greed() == Node.Greed.LAZY ? Opcode.SPLIT_LAZY : Opcode.SPLIT, 0);
    write(repeat.body());
    code[split + 1] = size;
  }

  private void writeLoop(Node.Repeat repeat) throws PatternException {
    int counter = newRegisters(2);
    int minimum = bounded(repeat.minimum());
    int maximum = bounded(repeat.maximum());
    emit(Opcode.LOOP, counter);
    int decision = size;
    int mark = 0;
    switch (repeat.greed()) {
      case LAZY:
        emit(Opcode.LOOP_LAZY, counter, minimum, maximum, 0);
        emit(Opcode.LOOP_MORE, counter, maximum);
        break;
      case POSSESSIVE:
        mark = newRegisters(1);
        emit(Opcode.LOOP_POSSESSIVE, counter, minimum, maximum, 0, mark);
        break;
      default:
        emit(Opcode.LOOP_GREEDY, counter, minimum, maximum, 0);
        break;
    }
    write(repeat.body());
    if (mark > 0) {
      emit(Opcode.CUT, mark);
    }
    emit(Opcode.JUMP, decision);
    code[decision + 4] = size;
  }
}
