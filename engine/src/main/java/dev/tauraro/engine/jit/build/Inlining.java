package dev.tauraro.engine.jit.build;

import dev.tauraro.engine.bytecode.CodeUnit;
import dev.tauraro.engine.interp.InlinedCalls;
import dev.tauraro.engine.jit.ir.Block;
import dev.tauraro.engine.jit.ir.FrameState;
import dev.tauraro.engine.jit.ir.Node;
import java.util.ArrayList;
import java.util.List;

/** One inlined activation while it is built: who called it, and where it returns. */
final class Inlining {
  /** A place at which the activation returns a value. */
  record Return(Block block, State state, Node value) {}

  private final InlineFacts facts;
  private final Inlining outer;
  private final CodeUnit caller;
  private final String path;
  private final FrameState.Caller whenLeaving;
  private final FrameState.Caller whenRaising;
  private final Node function;
  private final boolean catching;
  private final List<Return> returns = new ArrayList<>();
  private final List<Return> raises = new ArrayList<>();

  /**
   * An activation.
   *
   * @param outer the inlined activation that calls it, or null
   * @param caller code of the activation that calls it
   * @param function the function that runs
   * @param whenLeaving the caller for states at which the interpreter goes on
   * @param whenRaising the caller for states of exceptions
   * @param catching whether the unit handles what the activation raises
   */
  Inlining(
      InlineFacts facts,
      Inlining outer,
      CodeUnit caller,
      Node function,
      FrameState.Caller whenLeaving,
      FrameState.Caller whenRaising,
      boolean catching) {
    this.catching = catching;
    this.facts = facts;
    this.outer = outer;
    this.caller = caller;
    this.function = function;
    this.whenLeaving = whenLeaving;
    this.whenRaising = whenRaising;
    this.path = whenRaising.state().path() + "/" + whenRaising.state().pc();
  }

  /** The calls by which it is reached. */
  String path() {
    return path;
  }

  /** Whether the code is that of one of the callers. */
  boolean isRunning(CodeUnit code) {
    return caller == code || outer != null && outer.isRunning(code);
  }

  /** The function that runs. */
  Node function() {
    return function;
  }

  FrameState.Caller whenLeaving() {
    return whenLeaving;
  }

  FrameState.Caller whenRaising() {
    return whenRaising;
  }

  /** Notes that code runs in it which may look at memory and change it. */
  void setLoud() {
    facts.setLoud(path);
    if (outer != null) {
      outer.setLoud();
    }
  }

  /** Gives it up: something in it needs a frame. */
  void refuse() {
    facts.refuse(path);
  }

  /** Whether the caller asks on when the activation returns NotImplemented. */
  boolean mayDecline() {
    return InlinedCalls.keepsOperands(whenLeaving.use());
  }

  void addReturn(Block block, State state, Node value) {
    returns.add(new Return(block, state, value));
  }

  /** Whether the unit handles what the activation raises. */
  boolean catches() {
    return catching;
  }

  /** Adds a place at which an exception (the value) leaves the activation for its handler. */
  void addRaise(Block block, State state, Node exception) {
    raises.add(new Return(block, state, exception));
  }

  List<Return> raises() {
    return raises;
  }

  List<Return> returns() {
    return returns;
  }
}
