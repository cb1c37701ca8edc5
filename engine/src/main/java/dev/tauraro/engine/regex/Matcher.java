package dev.tauraro.engine.regex;

import dev.tauraro.engine.objects.Work;
import java.util.Arrays;

/**
 * Matches a pattern by backtracking, on a stack of its own: of choices not tried yet, and of
 * registers to set back when a choice turns out to be wrong.
 */
public final class Matcher {
  /** Words of an entry of the stack. */
  private static final int ENTRY = 3;

  /** Third word of an entry that goes on at a place; runs have the position of the first there. */
  private static final int PLAIN = -1;

  private static final int CHUNK = 1024;
  private static final int FIRST_STACK = 16 * ENTRY;
  private static final Node.Place[] PLACES = Node.Place.values();
  private static final CaseFolding[] FOLDINGS = CaseFolding.values();

  private final Program program;
  private final Subject subject;
  private final int[] code;
  private final int[] registers;
  private final int end;
  private int[] stack = new int[FIRST_STACK];
  private int height;
  private int fuel = CHUNK;
  private int begin;
  private boolean whole;
  private boolean mustAdvance;

  /** A matcher for a subject that ends at {@code end}. */
  public Matcher(Program program, Subject subject, int end) {
    this.program = program;
    this.subject = subject;
    this.code = program.code;
    this.end = end;
    this.registers = new int[program.registers];
  }

  /**
   * Matches at a position.
   *
   * @param all whether the match must reach to the end
   * @param advance whether it must not be empty
   */
  public boolean match(int position, boolean all, boolean advance) {
    whole = all;
    mustAdvance = advance;
    boolean found = run(position);
    pay();
    return found;
  }

  /**
   * Finds the first match from a position on.
   *
   * @param advance whether a match right there must not be empty
   */
  public boolean search(int from, boolean advance) {
    whole = false;
    mustAdvance = advance;
    int last = program.anchored ? Math.min(0, end - program.shortest) : end - program.shortest;
    boolean found = false;
    for (int at = from; at <= last; at++) {
      at = nextCandidate(at, last);
      if (at > last) {
        break;
      }
      mustAdvance &= at == from;
      if (run(at)) {
        found = true;
        break;
      }
      mustAdvance = false;
    }
    pay();
    return found;
  }

  private int nextCandidate(int from, int last) {
    String narrow = subject.narrow();
    if (program.prefix != null && narrow != null) {
      int found = narrow.indexOf(program.prefix, from);
      Work.elements((found < 0 ? end : found) - from);
      return found < 0 ? Integer.MAX_VALUE : found;
    }
    CharSet first = program.first;
    if (first == null) {
      return from;
    }
    int at = from;
    while (at <= last && (at >= end || !first.has(subject.at(at)))) {
      at++;
    }
    fuel -= at - from >> 1;
    return at;
  }

  /** Charges the work that was done. */
  private void pay() {
    Work.steps(CHUNK - fuel >> 2);
    fuel = CHUNK;
  }

  /** Start of a group, -1 when it did not match. */
  public int start(int group) {
    return registers[2 * group];
  }

  /** End of a group. */
  public int end(int group) {
    return registers[2 * group + 1];
  }

  /** Starts and ends of all groups, then the number of the group closed last (or -1). */
  public int[] result() {
    return Arrays.copyOf(registers, program.lastGroupRegister() + 1);
  }

  private void push(int first, int second, int third) {
    if (height + ENTRY > stack.length) {
      long bytes = 8L * stack.length;
      Work.checkSize(bytes);
      stack = Arrays.copyOf(stack, 2 * stack.length);
      Work.allocated(bytes, stack);
    }
    stack[height] = first;
    stack[height + 1] = second;
    stack[height + 2] = third;
    height += ENTRY;
  }

  /** Sets a register, which backtracking sets back. */
  private void set(int register, int value) {
    push(~register, registers[register], 0);
    registers[register] = value;
  }

  private boolean run(int from) {
    Arrays.fill(registers, -1);
    height = 0;
    begin = from;
    int position = from;
    int pc = 0;
    while (true) {
      if (--fuel < 0) {
        pay();
      }
      int opcode = code[pc];
      boolean ok = true;
      switch (opcode) {
        case Opcode.DONE:
          if (!(whole && position != end) && !(mustAdvance && position == begin)) {
            registers[0] = from;
            registers[1] = position;
            return true;
          }
          ok = false;
          break;
        case Opcode.CHAR:
          ok = position < end && subject.at(position) == code[pc + 1];
          position++;
          pc += 2;
          break;
        case Opcode.SET:
          ok = position < end && program.sets[code[pc + 1]].has(subject.at(position));
          position++;
          pc += 2;
          break;
        case Opcode.STRING:
          int[] literal = program.literals[code[pc + 1]];
          ok = isAt(literal, position);
          position += literal.length;
          pc += 2;
          break;
        case Opcode.JUMP:
          pc = code[pc + 1];
          break;
        case Opcode.SPLIT:
          push(code[pc + 1], position, PLAIN);
          pc += 2;
          break;
        case Opcode.SPLIT_LAZY:
          push(pc + 2, position, PLAIN);
          pc = code[pc + 1];
          break;
        case Opcode.SAVE:
          set(code[pc + 1], position);
          pc += 2;
          break;
        case Opcode.CLOSE:
          set(2 * code[pc + 1] + 1, position);
          set(program.lastGroupRegister(), code[pc + 1]);
          pc += 2;
          break;
        case Opcode.RUN_GREEDY:
        case Opcode.RUN_POSSESSIVE:
          int stop = runEnd(position, code[pc + 2], code[pc + 3]);
          // A search may begin behind its end: there no run is found, not even an empty one.
          ok = stop - position >= code[pc + 1] && position <= end;
          if (ok && opcode == Opcode.RUN_GREEDY) {
            stop = giveBack(pc, stop, position + code[pc + 1]);
            ok = stop >= 0;
          }
          position = stop;
          pc += 5;
          break;
        case Opcode.RUN_LAZY:
          int least = code[pc + 1];
          int reached = least == 0 ? position : runEnd(position, least, code[pc + 3]);
          ok = reached - position >= least && position <= end;
          if (ok) {
            int most = code[pc + 2] == Opcode.UNBOUNDED ? end : sum(position, code[pc + 2]);
            reached = take(pc, reached, Math.min(most, end));
            ok = reached >= 0;
          }
          position = reached;
          pc += 5;
          break;
        case Opcode.AT:
          ok = isPlace(PLACES[code[pc + 1]], position, code[pc + 2] != 0);
          pc += 3;
          break;
        case Opcode.BACK:
          int length = matchedAgain(code[pc + 1], position, FOLDINGS[code[pc + 2]]);
          ok = length >= 0;
          position += length;
          pc += 3;
          break;
        case Opcode.UNLESS_GROUP:
          pc = isSet(code[pc + 1]) ? pc + 3 : code[pc + 2];
          break;
        case Opcode.STEP_BACK:
          position -= code[pc + 1];
          ok = position >= 0;
          pc += 2;
          break;
        case Opcode.LOOK_END:
          cut(registers[code[pc + 1]]);
          position = registers[code[pc + 1] + 1];
          pc += 2;
          break;
        case Opcode.LOOP_GREEDY:
        case Opcode.LOOP_POSSESSIVE:
          pc = decide(pc, position, opcode == Opcode.LOOP_POSSESSIVE);
          break;
        case Opcode.LOOP_LAZY:
          if (registers[code[pc + 1]] < code[pc + 2]) {
            set(code[pc + 1], registers[code[pc + 1]] + 1);
            pc += 8;
          } else {
            push(pc + 5, position, PLAIN);
            pc = code[pc + 4];
          }
          break;
        case Opcode.LOOP_MORE:
          int counter = code[pc + 1];
          ok = registers[counter] < code[pc + 2] && registers[counter + 1] != position;
          if (ok) {
            set(counter + 1, position);
            set(counter, registers[counter] + 1);
          }
          pc += 3;
          break;
        default:
          ok = mark(opcode, pc, position);
          pc += Opcode.length(opcode);
          break;
      }
      if (ok) {
        continue;
      }
      if (!backtrack()) {
        return false;
      }
      pc = nextPc;
      position = nextPosition;
    }
  }

  private int nextPc;
  private int nextPosition;

  private static int sum(int position, int count) {
    return (int) Math.min((long) position + count, Integer.MAX_VALUE);
  }

  /** The instructions that only note something. */
  private boolean mark(int opcode, int pc, int position) {
    int register = opcode == Opcode.FAIL ? 0 : code[pc + 1];
    switch (opcode) {
      case Opcode.MARK:
        registers[register] = height;
        return true;
      case Opcode.CUT:
        cut(registers[register]);
        return true;
      case Opcode.LOOK:
        registers[register] = height;
        registers[register + 1] = position;
        return true;
      case Opcode.LOOK_NOT:
        registers[register] = height;
        push(code[pc + 2], position, PLAIN);
        return true;
      case Opcode.LOOK_NOT_END:
        undo(registers[register]);
        return false;
      case Opcode.LOOP:
        set(register, 0);
        set(register + 1, -1);
        return true;
      default:
        return false;
    }
  }

  /** Whether a loop goes another round; returns where to go on. */
  private int decide(int pc, int position, boolean possessive) {
    int counter = code[pc + 1];
    int count = registers[counter];
    int body = pc + (possessive ? 6 : 5);
    if (possessive) {
      registers[code[pc + 5]] = height;
    }
    if (count < code[pc + 2]) {
      set(counter, count + 1);
      return body;
    }
    if (count < code[pc + 3] && registers[counter + 1] != position) {
      push(code[pc + 4], position, PLAIN);
      set(counter + 1, position);
      set(counter, count + 1);
      return body;
    }
    return code[pc + 4];
  }

  /** Sets {@link #nextPc} and {@link #nextPosition} by the last choice; false without any. */
  private boolean backtrack() {
    while (height > 0) {
      height -= ENTRY;
      int first = stack[height];
      if (first < 0) {
        registers[~first] = stack[height + 1];
        continue;
      }
      int position = stack[height + 1];
      int third = stack[height + 2];
      nextPc = first;
      nextPosition = position;
      if (third == PLAIN) {
        return true;
      }
      nextPc = first + 5;
      if (code[first] == Opcode.RUN_GREEDY) {
        nextPosition = giveBack(first, position - 1, third);
      } else {
        nextPosition =
            subjectTest(code[first + 3], position) ? take(first, position + 1, third) : -1;
      }
      if (nextPosition >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Where a run of at most {@code most} characters ends. */
  private int runEnd(int position, int most, int test) {
    int limit = Math.min(end, sum(position, most));
    int at = position;
    if (test < 0) {
      int c = ~test;
      while (at < limit && subject.at(at) == c) {
        at++;
      }
    } else {
      CharSet set = program.sets[test];
      if (set == CharSet.ALL) {
        return Math.max(at, limit);
      }
      while (at < limit && set.has(subject.at(at))) {
        at++;
      }
    }
    fuel -= at - position >> 1;
    return at;
  }

  private boolean subjectTest(int test, int position) {
    int c = subject.at(position);
    return test < 0 ? c == ~test : program.sets[test].has(c);
  }

  /** A greedy run reaches to {@code stop}: the longest one that may go on, or -1. */
  private int giveBack(int pc, int stop, int least) {
    int hint = code[pc + 4];
    int at = stop;
    if (hint >= 0) {
      while (at >= least && (at >= end || subject.at(at) != hint)) {
        at--;
      }
      fuel -= stop - at >> 1;
      if (at < least) {
        return -1;
      }
    }
    if (at > least) {
      push(pc, at, least);
    }
    return at;
  }

  /** A lazy run reaches to {@code stop}: the shortest one that may go on, or -1. */
  private int take(int pc, int stop, int most) {
    int hint = code[pc + 4];
    int at = stop;
    if (hint >= 0) {
      while (at < end && subject.at(at) != hint) {
        if (at >= most || !subjectTest(code[pc + 3], at)) {
          return -1;
        }
        at++;
      }
      fuel -= at - stop >> 1;
      if (at >= end) {
        return -1;
      }
    }
    if (at < most) {
      push(pc, at, most);
    }
    return at;
  }

  private boolean isAt(int[] literal, int position) {
    if (literal.length > end - position) {
      return false;
    }
    for (int i = 0; i < literal.length; i++) {
      if (subject.at(position + i) != literal[i]) {
        fuel -= i >> 1;
        return false;
      }
    }
    fuel -= literal.length >> 1;
    return true;
  }

  private boolean isSet(int group) {
    int start = registers[2 * group];
    return start >= 0 && registers[2 * group + 1] >= start;
  }

  /** Length of a group's text, which stands at the position again; otherwise -1. */
  private int matchedAgain(int group, int position, CaseFolding folding) {
    if (!isSet(group)) {
      return -1;
    }
    int start = registers[2 * group];
    int length = registers[2 * group + 1] - start;
    if (length > 0 && length > end - position) {
      return -1;
    }
    fuel -= length >> 1;
    for (int i = 0; i < length; i++) {
      if (!folding.same(subject.at(start + i), subject.at(position + i))) {
        return -1;
      }
    }
    return length;
  }

  private boolean isPlace(Node.Place place, int position, boolean unicode) {
    switch (place) {
      case TEXT_START:
        return position == 0;
      case LINE_START:
        return position == 0 || subject.at(position - 1) == '\n';
      case TEXT_END:
        return position == end;
      case LAST_LINE_END:
        return position == end || position + 1 == end && subject.at(position) == '\n';
      case LINE_END:
        // A match may be asked for behind the end, even at the end of the text.
        return position == end || position < subject.length() && subject.at(position) == '\n';
      case BOUNDARY:
        return end > 0 && isWordBefore(position, unicode) != isWord(position, unicode);
      default:
        return end > 0 && isWordBefore(position, unicode) == isWord(position, unicode);
    }
  }

  /** A match may start behind the end, where nothing but the end counts. */
  private boolean isWordBefore(int position, boolean unicode) {
    return position > 0 && Category.WORD.has(subject.at(position - 1), unicode);
  }

  private boolean isWord(int position, boolean unicode) {
    return position < end && Category.WORD.has(subject.at(position), unicode);
  }

  /** Forgets the choices since a height, but not what is to be set back. */
  private void cut(int mark) {
    int kept = mark;
    for (int at = mark; at < height; at += ENTRY) {
      if (stack[at] < 0) {
        stack[kept] = stack[at];
        stack[kept + 1] = stack[at + 1];
        kept += ENTRY;
      }
    }
    fuel -= height - mark >> 3;
    height = kept;
  }

  /** Sets back everything since a height. */
  private void undo(int mark) {
    while (height > mark) {
      height -= ENTRY;
      if (stack[height] < 0) {
        registers[~stack[height]] = stack[height + 1];
      }
    }
  }
}
