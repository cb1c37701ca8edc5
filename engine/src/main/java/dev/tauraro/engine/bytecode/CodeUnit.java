package dev.tauraro.engine.bytecode;

import dev.tauraro.engine.source.SourceText;
import java.util.Arrays;
import java.util.List;

/**
 * Compiled code of one module, function, lambda, comprehension or class body. Immutable, and shared
 * between contexts and threads.
 */
public final class CodeUnit {
  /** Bytes that an instruction takes, as scripts see it. */
  public static final int INSTRUCTION_BYTES = Long.BYTES;

  /** What kind of body this is. */
  public enum Kind {
    MODULE,
    CLASS,
    FUNCTION,
    GENERATOR,
    COROUTINE,
    ASYNC_GENERATOR,

    /** A program that awaits. */
    ASYNC_MODULE;

    /** Whether calls run the body, with locals of their own. */
    public boolean isFunction() {
      return this != MODULE && this != CLASS;
    }

    /** Whether this is the body of a program. */
    public boolean isModule() {
      return this == MODULE || this == ASYNC_MODULE;
    }

    /** Whether a call makes a coroutine. */
    public boolean isCoroutine() {
      return this == COROUTINE || this == ASYNC_MODULE;
    }

    /** Whether a call makes a suspended frame instead of running the body. */
    public boolean isSuspendable() {
      return this == GENERATOR || this == ASYNC_GENERATOR || isCoroutine();
    }
  }

  /**
   * How arguments reach registers: register 0 up holds the positional parameters, then the
   * keyword-only ones, then {@code *args} and {@code **kwargs} when present.
   *
   * @param positional number of positional parameters, positional-only ones included
   * @param positionalOnly how many of these are positional-only
   * @param keywordOnly number of keyword-only parameters
   */
  public record Parameters(
      int positional,
      int positionalOnly,
      int keywordOnly,
      boolean hasVarargs,
      boolean hasKeywords) {
    public static final Parameters NONE = new Parameters(0, 0, 0, false, false);

    /** Number of registers that parameters take. */
    public int count() {
      return positional + keywordOnly + (hasVarargs ? 1 : 0) + (hasKeywords ? 1 : 0);
    }

    /** Whether a call with exactly {@link #positional} plain arguments fills all parameters. */
    public boolean isSimple() {
      return keywordOnly == 0 && !hasVarargs && !hasKeywords;
    }
  }

  /**
   * The variables of a unit.
   *
   * @param registers number of registers of a frame
   * @param locals names of registers 0 up, parameters first; registers above are temporaries
   * @param cells names of the unit's own cells
   * @param cellParameters for each own cell the register of the parameter it starts with, or -1
   * @param frees names of the captured cells, numbered after the own ones
   * @param captures for each captured cell its index among the enclosing frame's cells
   * @param mayHoldViews whether views of buffers may be among the values, which built-ins look for
   */
  @SuppressWarnings("ArrayRecordComponent") // read by every call; never changed
  public record Variables(
      int registers,
      List<String> locals,
      List<String> cells,
      int[] cellParameters,
      List<String> frees,
      int[] captures,
      boolean mayHoldViews) {}

  /**
   * A protected range of instructions.
   *
   * @param start first pc
   * @param end pc after the last
   * @param handler where to go on when an instruction in the range raises
   * @param register receives the exception
   */
  public record Handler(int start, int end, int handler, int register) {}

  /**
   * A loop: all its instructions lie in [header, end), and every back edge is a {@link
   * Op#JUMP_BACK}.
   *
   * @param header pc of the first instruction, at which every iteration starts
   * @param end pc after the last instruction
   * @param parent index of the loop around it in this unit, or -1
   */
  public record Loop(int header, int end, int parent) {}

  /** Names and texts that describe the unit. */
  public record Description(
      String name, String qualifiedName, String docstring, SourceText source, int firstLine) {}

  /**
   * The instructions with what they refer to.
   *
   * @param code instruction words, see {@link Word}
   * @param spanStarts for each instruction the offset in the source at which its text starts
   * @param spanEnds for each instruction the offset at which its text ends
   * @param constants script values, {@link CodeUnit}s and {@link CallSpec}s
   * @param names attribute, import and namespace names
   * @param handlers protected ranges, inner ones first
   * @param loops outer loops before inner ones
   */
  @SuppressWarnings("ArrayRecordComponent") // read by every instruction; never changed
  public record Body(
      long[] code,
      int[] spanStarts,
      int[] spanEnds,
      Object[] constants,
      String[] names,
      Handler[] handlers,
      Loop[] loops) {}

  private final Kind kind;
  private final Description description;
  private final Parameters parameters;
  private final Variables variables;
  private final Body body;
  private final GlobalNames globals;

  public CodeUnit(
      Kind kind,
      Description description,
      Parameters parameters,
      Variables variables,
      Body body,
      GlobalNames globals) {
    this.kind = kind;
    this.description = description;
    this.parameters = parameters;
    this.variables = variables;
    this.body = body;
    this.globals = globals;
  }

  public Kind kind() {
    return kind;
  }

  public String name() {
    return description.name();
  }

  public String qualifiedName() {
    return description.qualifiedName();
  }

  /** The docstring, or null. */
  public String docstring() {
    return description.docstring();
  }

  public SourceText source() {
    return description.source();
  }

  /** 1-based line of the definition (of the first decorator, if any). */
  public int firstLine() {
    return description.firstLine();
  }

  public Parameters parameters() {
    return parameters;
  }

  public Variables variables() {
    return variables;
  }

  public Body body() {
    return body;
  }

  public long[] code() {
    return body.code();
  }

  public Object[] constants() {
    return body.constants();
  }

  public String[] names() {
    return body.names();
  }

  public Loop[] loops() {
    return body.loops();
  }

  public Handler[] handlers() {
    return body.handlers();
  }

  public int registers() {
    return variables.registers();
  }

  /** Number of cells of a frame: own ones, then captured ones. */
  public int cells() {
    return variables.cells().size() + variables.frees().size();
  }

  /** Name of cell {@code index}. */
  public String cellName(int index) {
    int own = variables.cells().size();
    return index < own ? variables.cells().get(index) : variables.frees().get(index - own);
  }

  /** The module variables that the code of this module numbers; one object for all its units. */
  public GlobalNames globals() {
    return globals;
  }

  /** Index of the innermost handler that protects {@code pc}, or -1. */
  public int handlerAt(int pc) {
    Handler[] handlers = body.handlers();
    for (int i = 0; i < handlers.length; i++) {
      if (handlers[i].start() <= pc && pc < handlers[i].end()) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The registers that keep what was handled before each of the exception handlers that {@code pc}
   * is in, inner ones first. What protects a handler starts with the end of its handling.
   */
  public int[] handlingAt(int pc) {
    int[] found = new int[body.handlers().length];
    int count = 0;
    for (Handler each : body.handlers()) {
      if (each.start() <= pc && pc < each.end()) {
        long first = body.code()[each.handler()];
        if (Word.op(first) == Op.POP_HANDLED.ordinal()) {
          found[count++] = Word.a(first);
        }
      }
    }
    return Arrays.copyOf(found, count);
  }

  /** 1-based source line of an instruction. */
  public int lineAt(int pc) {
    return source().line(body.spanStarts()[pc]);
  }

  @Override
  public String toString() {
    return "<code " + qualifiedName() + " at " + source().name() + ":" + firstLine() + ">";
  }
}
