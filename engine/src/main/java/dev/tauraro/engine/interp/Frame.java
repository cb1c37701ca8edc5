package dev.tauraro.engine.interp;

import dev.tauraro.engine.bytecode.CodeUnit;
import dev.tauraro.engine.objects.Activation;
import dev.tauraro.engine.objects.Cell;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.GlobalCell;
import dev.tauraro.engine.objects.Globals;
import dev.tauraro.engine.objects.ItemSink;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyException;
import dev.tauraro.engine.objects.PyFrame;
import dev.tauraro.engine.objects.PyFunction;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.profile.Profile;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** One activation of a code unit. Fields are public because compiled code reads and writes them. */
public final class Frame implements Activation {
  /** Registers; null is unbound. */
  public final Object[] r;

  /** The instruction that is running, or at which to go on. */
  public int pc;

  public final CodeUnit code;
  public final Profile profile;

  /** The function, or null for a module or class body. */
  public final PyFunction function;

  /** Module variables by slot. */
  public final GlobalCell[] globals;

  public final Globals globalTable;

  /** The unit's own cells, then the captured ones. */
  public final Cell[] cells;

  /** Local namespace of a class body or of {@code exec}: a dict or another mapping; else null. */
  public Object namespace;

  public final ExecutionContext context;

  /** The next frame outwards while the frame runs: the caller, unless that is compiled code. */
  public Frame back;

  /** The caller, once one asked: that is {@link #back} or an activation without frame. */
  private Activation caller;

  /** The generator or coroutine whose body this is, or null. */
  public PyGenerator generator;

  /** What takes items of the running generator, or null. */
  ItemSink sink;

  /**
   * What {@code sys.exc_info} shows when the frame itself handles nothing; generators change it.
   */
  public PyException outerHandled;

  /** Depth of calls of this frame, itself included; set while it runs. */
  public int depth;

  /** Whether the exception about to be raised passed this frame before (its traceback is kept). */
  public boolean reraising;

  /** Whether it is raised by what the compiler added, so that its line is that where it came up. */
  boolean cleaning;

  /** The instruction that raised the exception that came to a handler last. */
  int raisedAt;

  /** What scripts see of the frame, or null while none asked. */
  private PyFrame object;

  /** Whether compiled code of a loop runs, so that {@link #r} may be out of date. */
  public boolean compiled;

  /** The pc last recorded in the profile, or -1. */
  public int recorded = -1;

  /** Whether the call is being told of to a tracing function, before anything ran. */
  boolean beginning;

  /** The event that the frame's tracing function is being told of, or null. */
  String event;

  /** The line that ran last while the frame is traced. */
  int shownLine;

  /** Whether what the frame does is recorded in the profile now. */
  public boolean recording;

  private static final Cell[] NO_CELLS = {};

  /** What every activation of a unit in one world shares. */
  public record Scope(Globals globalTable, GlobalCell[] globals, ExecutionContext context) {}

  /** A frame for a call of a function; arguments are stored by the caller. */
  public Frame(PyFunction function) {
    this(function, null);
  }

  /**
   * A frame for a call of a function that began without one.
   *
   * @param cells of the call; null when they are to be made
   */
  public Frame(PyFunction function, Cell[] cells) {
    this.function = function;
    this.profile = (Profile) function.state();
    this.code = profile.code();
    this.globalTable = function.globals();
    this.globals = function.globalCells();
    this.context = function.context();
    this.r = new Object[profile.registers];
    this.cells =
        cells != null ? cells : profile.cells == 0 ? NO_CELLS : cells(code, function.closure());
    this.recording = profile.recordsEntry();
  }

  /** A frame for a module, or for a class body with the cells that it captures. */
  public Frame(Profile profile, Scope scope, Cell[] closure) {
    this.function = null;
    this.profile = profile;
    this.code = profile.code();
    this.globalTable = scope.globalTable();
    this.globals = scope.globals();
    this.context = scope.context();
    this.r = new Object[code.registers()];
    this.cells = cells(code, closure);
    this.recording = profile.recordsEntry();
  }

  private static Cell[] cells(CodeUnit code, Cell[] closure) {
    return cells(code.variables().cells().size(), closure);
  }

  /** The cells of a call: its own, which are empty, and those that the function captured. */
  public static Cell[] cells(int own, Cell[] closure) {
    Cell[] cells = new Cell[own + closure.length];
    for (int i = 0; i < own; i++) {
      cells[i] = new Cell(null);
    }
    System.arraycopy(closure, 0, cells, own, closure.length);
    return cells;
  }

  /**
   * Moves parameters that are cells into them; called when the arguments are in their registers.
   */
  public void fillCells() {
    int[] parameters = code.variables().cellParameters();
    for (int i = 0; i < parameters.length; i++) {
      if (parameters[i] >= 0) {
        cells[i].value = r[parameters[i]];
      }
    }
  }

  @Override
  public CodeUnit code() {
    return code;
  }

  @Override
  public PyFunction function() {
    return function;
  }

  @Override
  public Globals globals() {
    return globalTable;
  }

  @Override
  public Object firstArgument() {
    if (code.parameters().positional() == 0 && !code.parameters().hasVarargs()) {
      return null;
    }
    int[] parameters = code.variables().cellParameters();
    for (int i = 0; i < parameters.length; i++) {
      if (parameters[i] == 0) {
        return cells[i].value;
      }
    }
    return r[0];
  }

  @Override
  public Cell cell(String name) {
    for (int i = 0; i < cells.length; i++) {
      if (code.cellName(i).equals(name)) {
        return cells[i];
      }
    }
    return null;
  }

  @Override
  public Object locals() {
    if (code.kind() == CodeUnit.Kind.CLASS || namespace != null) {
      return namespace;
    }
    if (code.kind().isModule()) {
      return globalTable.dict();
    }
    PyDict locals = new PyDict();
    List<String> names = code.variables().locals();
    for (int i = 0; i < names.size(); i++) {
      if (r[i] != null && cell(names.get(i)) == null) {
        locals.store(Str.of(names.get(i)), r[i]);
      }
    }
    for (int i = 0; i < cells.length; i++) {
      if (cells[i].value != null && !code.cellName(i).equals("__class__")) {
        locals.store(Str.of(code.cellName(i)), cells[i].value);
      }
    }
    return locals;
  }

  @Override
  public boolean anyVariable(Predicate<Object> test) {
    boolean module = code.kind().isModule();
    Work.elements(module ? globals.length : r.length + cells.length);
    if (module) {
      for (GlobalCell cell : globals) {
        if (test.test(cell.value)) {
          return true;
        }
      }
      return false;
    }
    for (int i = 0; i < code.variables().locals().size(); i++) {
      if (test.test(r[i])) {
        return true;
      }
    }
    for (Cell cell : cells) {
      if (test.test(cell.value)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public int pc() {
    return pc;
  }

  @Override
  public int line() {
    int line = code.lineAt(pc);
    return line == 0 ? shownLine : line;
  }

  @Override
  public void goToLine(long line) {
    LineJump.to(this, line);
  }

  @Override
  public Activation caller() {
    return caller != null ? caller : back;
  }

  /** Whether the caller was looked for in compiled code, too. */
  boolean isCallerKnown() {
    return caller != null;
  }

  /** Says which activation is the caller while the frame runs; null when it is the outermost. */
  void setCaller(Activation caller) {
    this.caller = caller;
  }

  /** The frame runs no more, or is about to be called again. */
  void forgetCaller() {
    back = null;
    caller = null;
  }

  @Override
  public PyFrame knownFrame() {
    return object;
  }

  @Override
  public void setFrame(PyFrame frame) {
    object = frame;
  }

  @Override
  public boolean isFresh() {
    return beginning || generator != null && generator.isFresh();
  }

  @Override
  public boolean isRunning() {
    if (back != null) {
      return true;
    }
    Frame each = (Frame) context.topFrame();
    while (each != null && each != this) {
      each = each.back;
    }
    return each != null;
  }

  @Override
  public void clear() {
    if (generator != null) {
      generator.close();
    }
    Arrays.fill(r, 0, code.variables().locals().size(), null);
    for (int i = 0; i < cells.length; i++) {
      cells[i] = new Cell(null);
    }
  }
}
