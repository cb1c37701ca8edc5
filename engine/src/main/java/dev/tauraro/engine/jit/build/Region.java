package dev.tauraro.engine.jit.build;

import dev.tauraro.engine.bytecode.CodeUnit;
import dev.tauraro.engine.bytecode.Effect;
import dev.tauraro.engine.bytecode.Intrinsic;
import dev.tauraro.engine.bytecode.Liveness;
import dev.tauraro.engine.bytecode.Op;
import dev.tauraro.engine.bytecode.Operand;
import dev.tauraro.engine.bytecode.RegisterMarker;
import dev.tauraro.engine.bytecode.RegisterUse;
import dev.tauraro.engine.bytecode.Word;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * The instructions that become one compiled unit, with what is known of them without running them:
 * where blocks start, what each loop assigns, which registers are live.
 *
 * <p>Its <em>variables</em> are numbered: first all registers, then the module variables that it
 * uses, then the cells, then two for the iterator of each {@code for} loop (position and items
 * left).
 */
public final class Region {
  private static final Set<String> FRAME_READERS =
      Set.of("locals", "vars", "dir", "eval", "exec", "globals", "__import__");

  private static final String CLASS_CELL = "__class__";

  private final CodeUnit unit;
  private final int start;

  /** First instruction: before {@link #start} when that is inside loops. */
  private final int first;

  private final int end;
  private final boolean body;
  private final int mainLoop;
  private final Liveness liveness;
  private final BitSet leaders = new BitSet();
  private final List<Integer> globals = new ArrayList<>();
  private final List<Integer> cells = new ArrayList<>();
  private final BitSet assigned;
  private boolean observed;
  private final BitSet superCalls = new BitSet();
  private boolean suspends;

  /** The region of a loop, or of the whole unit when {@code loop} is -1. */
  public Region(CodeUnit unit, int loop) {
    this(unit, loop, loop < 0 ? 0 : unit.loops()[loop].header(), false);
  }

  private Region(CodeUnit unit, int loop, int start, boolean body) {
    this.unit = unit;
    this.mainLoop = loop;
    this.start = start;
    this.end = loop < 0 ? unit.code().length : unit.loops()[loop].end();
    this.body = body;
    int least = start;
    for (int outer : loopsAround()) {
      least = Math.min(least, unit.loops()[outer].header());
    }
    this.first = least;
    scan();
    this.liveness = Liveness.of(unit, alwaysLive());
    this.assigned = assignedIn(first, end);
  }

  /** The region of a generator's body that is entered at a pc, where it goes on. */
  public static Region ofBody(CodeUnit unit, int pc) {
    return new Region(unit, -1, pc, true);
  }

  /** Whether it is (the rest of) the body of a generator, which runs on a frame that is there. */
  public boolean isBody() {
    return body;
  }

  /** Whether the unit is a function, whose frame is made only when it is needed. */
  public boolean makesFrame() {
    return mainLoop < 0 && !body;
  }

  /** The loops that the start is in the middle of, inner ones first. */
  public List<Integer> loopsAround() {
    List<Integer> around = new ArrayList<>();
    if (body) {
      for (int i = unit.loops().length - 1; i >= 0; i--) {
        CodeUnit.Loop loop = unit.loops()[i];
        if (loop.header() < start && start < loop.end()) {
          around.add(i);
        }
      }
    }
    return around;
  }

  private void scan() {
    observed = unit.globals().readsFrames() || unit.variables().mayHoldViews();
    leaders.set(start);
    long[] code = unit.code();
    for (int pc = 0; pc < code.length; pc++) {
      long word = code[pc];
      Op op = Op.of(word);
      if (op.c() == Operand.GLOBAL) {
        String name = unit.globals().name(Word.c(word));
        observed |= op == Op.LOAD_GLOBAL && FRAME_READERS.contains(name);
        if (op == Op.LOAD_GLOBAL && name.equals("super")) {
          observed |= !isKnownSuper(pc);
        }
      } else if (op == Op.LOAD_NAME) {
        observed = true;
      } else if (op == Op.INTRINSIC) {
        observed |= (Word.c(word) & 0xff) == Intrinsic.LOCALS.ordinal();
      }
      if (pc < first || pc >= end) {
        continue;
      }
      suspends |= op == Op.YIELD || op == Op.SEND;
      if (op.c() == Operand.TARGET) {
        leaders.set(Word.c(word));
        leaders.set(pc + 1);
      } else if (op.c() == Operand.GLOBAL && !globals.contains(Word.c(word))) {
        globals.add(Word.c(word));
      } else if (op.c() == Operand.CELL && !cells.contains(Word.c(word))) {
        cells.add(Word.c(word));
      }
    }
    for (CodeUnit.Loop loop : unit.loops()) {
      leaders.set(loop.header());
    }
    for (CodeUnit.Handler handler : unit.handlers()) {
      leaders.set(handler.handler());
    }
  }

  /**
   * Whether what is loaded is surely called, with two arguments, or with none where the class and
   * the first argument can be found without the frame.
   */
  private boolean isKnownSuper(int load) {
    int register = Word.a(unit.code()[load]);
    for (int pc = load + 1; pc < unit.code().length; pc++) {
      long word = unit.code()[pc];
      if (Op.of(word) == Op.CALL && Word.b(word) == register) {
        boolean known = Word.c(word) == 2 || Word.c(word) == 0 && hasClassCell();
        superCalls.set(pc, known);
        return known;
      }
      BitSet used = new BitSet();
      RegisterUse.reads(word, unit.constants(), used::set);
      RegisterUse.writes(word, used::set);
      if (used.get(register) || Op.of(word).has(Effect.TERMINATES)) {
        return false;
      }
    }
    return false;
  }

  /** Whether {@code super()} works in the unit, and its first argument is in the first register. */
  private boolean hasClassCell() {
    for (int parameter : unit.variables().cellParameters()) {
      if (parameter == 0) {
        return false;
      }
    }
    return unit.parameters().positional() > 0 && classCell() >= 0;
  }

  /** Number of the cell that has the class of {@code super()}; -1 when there is none. */
  int classCell() {
    for (int i = 0; i < unit.variables().cells().size() + unit.variables().frees().size(); i++) {
      if (unit.cellName(i).equals(CLASS_CELL)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the captured class for {@code super()} is the only cell that the unit has. */
  boolean hasOnlyClassCell() {
    return unit.variables().cells().isEmpty()
        && unit.variables().frees().size() == 1
        && classCell() == 0
        && cells.isEmpty();
  }

  /** Whether the instruction is a call of super that needs no frame. */
  boolean isSuperCall(int pc) {
    return superCalls.get(pc);
  }

  private BitSet alwaysLive() {
    BitSet always = new BitSet();
    if (!superCalls.isEmpty()) {
      always.set(0);
    }
    if (observed) {
      always.set(0, unit.variables().locals().size());
    }
    return always;
  }

  public CodeUnit unit() {
    return unit;
  }

  public int start() {
    return start;
  }

  public int end() {
    return end;
  }

  /** The first instruction by number; where the region is entered it may be in the midst of it. */
  public int first() {
    return first;
  }

  /** Index of the loop that the unit consists of, or -1 for a function. */
  public int mainLoop() {
    return mainLoop;
  }

  public boolean contains(int pc) {
    return first <= pc && pc < end;
  }

  /** Whether a block starts at this instruction. */
  public boolean isLeader(int pc) {
    return leaders.get(pc);
  }

  public BitSet liveAt(int pc) {
    return liveness.at(pc);
  }

  /** Whether a called built-in may look at the frame's registers. */
  public boolean isObserved() {
    return observed;
  }

  /** Whether an instruction of the region suspends the frame. */
  public boolean suspends() {
    return suspends;
  }

  /** Index of the loop whose header is at this instruction, or -1. */
  public int loopAt(int pc) {
    CodeUnit.Loop[] loops = unit.loops();
    for (int i = 0; i < loops.length; i++) {
      if (loops[i].header() == pc && contains(pc)) {
        return i;
      }
    }
    return -1;
  }

  public CodeUnit.Loop loop(int index) {
    return unit.loops()[index];
  }

  /** Whether the instruction belongs to some loop. */
  boolean isInLoop(int pc) {
    for (CodeUnit.Loop loop : unit.loops()) {
      if (loop.header() <= pc && pc < loop.end()) {
        return true;
      }
    }
    return false;
  }

  /** Whether some loop of the region is inside this one. */
  public boolean isInnermost(int loop) {
    for (CodeUnit.Loop other : unit.loops()) {
      if (other.parent() == loop) {
        return false;
      }
    }
    return true;
  }

  /** Variables that get a value in a range, those of iterators and of handlers included. */
  public BitSet assignedIn(int from, int to) {
    BitSet set = new BitSet();
    RegisterMarker marker = new RegisterMarker(set, true);
    for (int pc = from; pc < to; pc++) {
      long word = unit.code()[pc];
      RegisterUse.writes(word, marker);
      switch (Op.of(word)) {
        case STORE_GLOBAL:
        case DELETE_GLOBAL:
          set.set(globalVariable(Word.c(word)));
          break;
        case STORE_DEREF:
        case DELETE_DEREF:
          set.set(cellVariable(Word.c(word)));
          break;
        default:
          break;
      }
    }
    for (CodeUnit.Handler handler : unit.handlers()) {
      if (from <= handler.handler() && handler.handler() < to) {
        set.set(handler.register());
      }
    }
    for (int i = 0; i < unit.loops().length; i++) {
      CodeUnit.Loop loop = unit.loops()[i];
      if (from <= loop.header() && loop.header() < to && isFor(i)) {
        set.set(positionVariable(i));
        set.set(remainingVariable(i));
      }
    }
    return set;
  }

  /** Whether any instruction of the region may assign the variable. */
  public boolean isAssigned(int variable) {
    return assigned.get(variable);
  }

  /** Whether the loop is a {@code for} loop over an iterator. */
  public boolean isFor(int loop) {
    return Op.of(unit.code()[loop(loop).header()]) == Op.FOR_ITER;
  }

  /** Register of the iterator of a {@code for} loop. */
  public int iteratorRegister(int loop) {
    return Word.b(unit.code()[loop(loop).header()]);
  }

  public int registers() {
    return unit.registers();
  }

  public List<Integer> globals() {
    return globals;
  }

  public List<Integer> cells() {
    return cells;
  }

  public int globalVariable(int slot) {
    return registers() + globals.indexOf(slot);
  }

  public int cellVariable(int cell) {
    return registers() + globals.size() + cells.indexOf(cell);
  }

  private int firstIterator() {
    return registers() + globals.size() + cells.size();
  }

  public int positionVariable(int loop) {
    return firstIterator() + 2 * loop;
  }

  public int remainingVariable(int loop) {
    return firstIterator() + 2 * loop + 1;
  }

  public boolean isRegister(int variable) {
    return variable < registers();
  }

  public boolean isGlobal(int variable) {
    return variable >= registers() && variable < registers() + globals.size();
  }

  public boolean isCell(int variable) {
    return variable >= registers() + globals.size() && variable < firstIterator();
  }

  public boolean isIterator(int variable) {
    return variable >= firstIterator();
  }

  /** Loop of an iterator variable. */
  public int loopOfVariable(int variable) {
    return (variable - firstIterator()) / 2;
  }

  /** Slot of the module variable, or number of the cell, that a variable stands for. */
  public int slot(int variable) {
    return isGlobal(variable)
        ? globals.get(variable - registers())
        : cells.get(variable - registers() - globals.size());
  }

  public int variables() {
    return firstIterator() + 2 * unit.loops().length;
  }

  /** Name of a variable, for listings. */
  public String nameOf(int variable) {
    if (isRegister(variable)) {
      return variable < unit.variables().locals().size()
          ? unit.variables().locals().get(variable)
          : "t" + variable;
    }
    if (isGlobal(variable)) {
      return unit.globals().name(slot(variable));
    }
    return isCell(variable) ? unit.cellName(slot(variable)) : "loop" + loopOfVariable(variable);
  }
}
