package dev.tauraro.engine.objects;

import dev.tauraro.engine.bytecode.CodeUnit;
import java.util.function.Predicate;

/**
 * A running piece of script code, as built-in functions see it: {@code locals()}, {@code super()}.
 */
public interface Activation {
  CodeUnit code();

  /** The function, or null for a module or class body. */
  PyFunction function();

  /** The module's variables. */
  Globals globals();

  /** The present value of the first parameter; null when there is none or it is unbound. */
  Object firstArgument();

  /** The cell of a name among the own and captured ones, or null. */
  Cell cell(String name);

  /** What {@code locals()} returns. */
  Object locals();

  /** Whether the value of one of the variables that the code names passes a test. */
  boolean anyVariable(Predicate<Object> test);

  /** Index of the running instruction, or of that at which to go on. */
  int pc();

  /** 1-based line of the running instruction. */
  int line();

  /** Goes on at a line, when a tracing function was told of another one; else raises. */
  void goToLine(long line);

  /** The caller, or null. */
  Activation caller();

  /** What scripts see of it, once one asked; or null. */
  PyFrame knownFrame();

  void setFrame(PyFrame frame);

  /** Whether nothing of it ran yet. */
  boolean isFresh();

  /** Whether it runs now, or waits for one that it called. */
  boolean isRunning();

  /** Forgets the local variables; it does not run. */
  void clear();
}
