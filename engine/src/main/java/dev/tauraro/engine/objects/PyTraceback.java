package dev.tauraro.engine.objects;

import dev.tauraro.engine.bytecode.CodeUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One activation that an exception passed, and those inside it: a traceback of scripts. */
public final class PyTraceback extends PyObject {
  /** What a line is when the instruction tells it. */
  private static final int OF_INSTRUCTION = Integer.MIN_VALUE;

  private final CodeUnit code;
  private final int pc;
  private final int givenLine;
  private final int givenOffset;
  private final Activation activation;
  private PyTraceback next;
  private PyFrame frame;

  /**
   * An activation that was passed.
   *
   * @param pc instruction of {@code code} that was running
   * @param activation the activation if its variables are to be seen later, or null
   * @param next the activations that it called, or null
   */
  PyTraceback(CodeUnit code, int pc, Activation activation, PyTraceback next) {
    this.code = code;
    this.pc = pc;
    this.givenLine = OF_INSTRUCTION;
    this.givenOffset = OF_INSTRUCTION;
    this.activation = activation;
    this.next = next;
  }

  /**
   * A traceback that a script makes of a frame.
   *
   * @param offset where the script says that the instruction is, in bytes
   */
  public PyTraceback(PyTraceback next, PyFrame frame, int offset, int line) {
    this.code = frame.activation().code();
    this.pc = Math.min(Math.max(offset / CodeUnit.INSTRUCTION_BYTES, 0), code.code().length - 1);
    this.givenLine = line;
    this.givenOffset = offset;
    this.activation = frame.activation();
    this.next = next;
    this.frame = frame;
  }

  @Override
  public PyType type() {
    return Types.TRACEBACK;
  }

  public CodeUnit code() {
    return code;
  }

  /** The instruction that was running. */
  public int pc() {
    return pc;
  }

  /** {@code tb_lasti}: where the instruction is, in bytes. */
  public int offset() {
    return givenOffset == OF_INSTRUCTION ? CodeUnit.INSTRUCTION_BYTES * pc : givenOffset;
  }

  /** {@code tb_lineno} */
  public int line() {
    return givenLine == OF_INSTRUCTION ? code.lineAt(pc) : givenLine;
  }

  /** Whether the line is that of the instruction. */
  public boolean isPlace() {
    return givenLine == OF_INSTRUCTION || givenLine == code.lineAt(pc);
  }

  /** {@code tb_frame} */
  public PyFrame frame() {
    if (frame == null) {
      frame = PyFrame.of(activation == null ? new PassedActivation(code, pc) : activation);
    }
    return frame;
  }

  /** {@code tb_next}: what the activation called, or null. */
  public PyTraceback next() {
    return next;
  }

  public void setNext(PyTraceback next) {
    this.next = next;
  }

  /** The activations, innermost first. */
  public List<PyTraceback> innermostFirst() {
    return all(this);
  }

  /** The activations of a traceback, innermost first; none for null. */
  static List<PyTraceback> all(PyTraceback outermost) {
    if (outermost == null) {
      return List.of();
    }
    List<PyTraceback> all = new ArrayList<>();
    for (PyTraceback each = outermost; each != null; each = each.next) {
      all.add(each);
    }
    Collections.reverse(all);
    return all;
  }
}
