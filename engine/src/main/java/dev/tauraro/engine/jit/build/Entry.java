package dev.tauraro.engine.jit.build;

import dev.tauraro.engine.interp.Frame;
import dev.tauraro.engine.jit.ir.Ty;
import dev.tauraro.engine.objects.BuiltinFunction;
import dev.tauraro.engine.objects.Cell;
import dev.tauraro.engine.objects.GlobalCell;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.RangeIterator;

/**
 * The kinds of the variables of a frame at the moment at which its loop got hot, copied so that a
 * compilation in the background can read them. Built-ins are kept themselves, for they are the same
 * in all contexts; nothing else of the run is.
 */
public final class Entry {
  private final Ty[] registers;
  private final long[] steps;
  private final Ty[] globals;
  private final Object[] builtins;
  private final Ty[] cells;

  private Entry(Ty[] registers, long[] steps, Ty[] globals, Object[] builtins, Ty[] cells) {
    this.registers = registers;
    this.steps = steps;
    this.globals = globals;
    this.builtins = builtins;
    this.cells = cells;
  }

  /** Looks at a frame. */
  public static Entry of(Frame frame) {
    Ty[] registers = new Ty[frame.r.length];
    long[] steps = new long[registers.length];
    for (int i = 0; i < registers.length; i++) {
      registers[i] = Ty.of(frame.r[i]);
      if (registers[i] == Ty.RANGE_ITERATOR) {
        steps[i] = ((RangeIterator) frame.r[i]).step;
      }
    }
    return new Entry(
        registers, steps, kinds(frame.globals), builtins(frame.globals), kinds(frame.cells));
  }

  /** What is known when a function is entered: its variables, but not its registers. */
  public static Entry of(GlobalCell[] globals, int registers, int cells) {
    return new Entry(
        fill(registers), new long[registers], kinds(globals), builtins(globals), fill(cells));
  }

  private static Ty[] fill(int count) {
    Ty[] kinds = new Ty[count];
    java.util.Arrays.fill(kinds, Ty.ANY);
    return kinds;
  }

  private static Ty[] kinds(GlobalCell[] cells) {
    Ty[] kinds = new Ty[cells.length];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = Ty.of(cells[i].value);
    }
    return kinds;
  }

  private static Object[] builtins(GlobalCell[] cells) {
    Object[] builtins = new Object[cells.length];
    for (int i = 0; i < builtins.length; i++) {
      builtins[i] =
          cells[i].value == null && isOfEngine(cells[i].builtin) ? cells[i].builtin : null;
    }
    return builtins;
  }

  /** Whether a built-in is no object of a run, which a script may put among them. */
  private static boolean isOfEngine(Object builtin) {
    return builtin instanceof BuiltinFunction
        || builtin instanceof PyType && ((PyType) builtin).isBuiltin();
  }

  private static Ty[] kinds(Cell[] cells) {
    Ty[] kinds = new Ty[cells.length];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = Ty.of(cells[i].value);
    }
    return kinds;
  }

  /**
   * The first variable of a frame that is of another kind than it was: the two kinds, or null when
   * there is none.
   */
  public Ty[] difference(Frame frame) {
    for (int i = 0; i < registers.length; i++) {
      Ty now = Ty.of(frame.r[i]);
      if (registers[i] != Ty.ANY && registers[i] != now) {
        return new Ty[] {registers[i], now};
      }
    }
    Ty[] globalsNow = kinds(frame.globals);
    for (int i = 0; i < globals.length; i++) {
      if (globals[i] != globalsNow[i]) {
        return new Ty[] {globals[i], globalsNow[i]};
      }
    }
    Ty[] cellsNow = kinds(frame.cells);
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] != Ty.ANY && cells[i] != cellsNow[i]) {
        return new Ty[] {cells[i], cellsNow[i]};
      }
    }
    return null;
  }

  Ty register(int index) {
    return registers[index];
  }

  /** Step of the range iterator in a register; 0 when there is none. */
  long step(int register) {
    return steps[register];
  }

  Ty global(int slot) {
    return globals[slot];
  }

  Ty cell(int index) {
    return cells[index];
  }

  /** The built-in that a name meant, or null when it was a module variable (or nothing). */
  Object builtin(int slot) {
    return builtins[slot];
  }
}
