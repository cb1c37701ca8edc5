package dev.tauraro.engine.objects;

import dev.tauraro.engine.bytecode.CodeUnit;
import java.util.function.Predicate;

/** An activation of which only the place is known: that of compiled code, which made no frame. */
public final class PassedActivation implements Activation {
  private final CodeUnit code;
  private final int pc;
  private final Globals globals;
  private final Activation caller;
  private PyFrame frame;

  /** An activation that an exception passed. */
  public PassedActivation(CodeUnit code, int pc) {
    this(code, pc, null);
  }

  /**
   * An activation.
   *
   * @param caller null for one that ended
   */
  public PassedActivation(CodeUnit code, int pc, Activation caller) {
    this.caller = caller;
    this.code = code;
    this.pc = pc;
    this.globals = ExecutionContext.current().variablesOf(code.globals());
  }

  @Override
  public CodeUnit code() {
    return code;
  }

  @Override
  public int pc() {
    return pc;
  }

  @Override
  public PyFunction function() {
    return null;
  }

  @Override
  public Globals globals() {
    return globals;
  }

  @Override
  public Object firstArgument() {
    return null;
  }

  @Override
  public Cell cell(String name) {
    return null;
  }

  @Override
  public Object locals() {
    return code.kind().isModule() ? globals.dict() : new PyDict();
  }

  @Override
  public boolean anyVariable(Predicate<Object> test) {
    return false;
  }

  @Override
  public int line() {
    return code.lineAt(pc);
  }

  @Override
  public Activation caller() {
    return caller;
  }

  @Override
  public PyFrame knownFrame() {
    return frame;
  }

  @Override
  public void setFrame(PyFrame frame) {
    this.frame = frame;
  }

  @Override
  public boolean isFresh() {
    return false;
  }

  @Override
  public boolean isRunning() {
    return false;
  }

  @Override
  public void goToLine(long line) {
    throw Errors.valueError("can't jump from the 'call' trace event of a new frame");
  }

  @Override
  public void clear() {
    // There is nothing that could be forgotten.
  }
}
