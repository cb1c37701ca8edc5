package dev.tauraro.engine.jit.build;

import dev.tauraro.engine.jit.ir.Ty;
import java.util.List;

/** What the interpreter saw at each instruction of a unit. */
public interface Observations {
  /**
   * Number of operands in the view: the values read, in the order of the operands, then the result.
   */
  int FIRST = 0;

  int SECOND = 1;
  int RESULT = 2;
  int THIRD = 3;

  /** Whether anything was recorded there. */
  boolean reached(int pc);

  /** The one kind of value seen; {@link Ty#OBJECT} for several; null when nothing was seen. */
  Ty kind(int pc, int operand);

  /** Whether only ints (big ones too), floats and bools were seen. */
  boolean onlyNumbers(int pc, int operand);

  /** The one storage strategy seen of a list operand, or -1. */
  int strategy(int pc, int operand);

  /** The one shape, function state, built-in or type seen there, or null. */
  Object target(int pc);

  /** All that {@link #target} may be, when it was several things; empty when it was too many. */
  List<Object> targets(int pc);

  /** All that {@link #target} may be, one thing or several; empty when it was too many. */
  List<Object> all(int pc);

  /** Whether only instances and None were seen. */
  boolean onlyObjects(int pc, int operand);

  /** Whether an exception ever came to the handler. */
  boolean handled(int handler);

  /** Whether the jump there was ever seen to jump. */
  boolean jumped(int pc);

  /** Whether the jump there was ever seen to go on at the next pc. */
  boolean passed(int pc);
}
