package dev.tauraro.engine.jit.emit;

import dev.tauraro.engine.bytecode.CodeUnit;
import dev.tauraro.engine.interp.CompiledBody;
import dev.tauraro.engine.interp.Frame;
import dev.tauraro.engine.jit.deopt.Fuel;
import dev.tauraro.engine.jit.deopt.Landing;
import dev.tauraro.engine.jit.ir.FieldRef;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.ir.Signature;
import dev.tauraro.engine.jit.ir.Ty;
import dev.tauraro.engine.objects.Cell;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.GlobalCell;
import dev.tauraro.engine.objects.PyFunction;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * What differs between loops, which run on a frame that is there, and functions, which make one
 * only when they hand over to the interpreter: how a unit begins, and where it finds its frame.
 */
final class Style {
  static final FieldRef CONTEXT_DEPTH = FieldRef.of(ExecutionContext.class, "depth");

  /** What a method is of its unit. */
  enum Role {
    WHOLE,
    /** The method that calls the parts, which share the frame. */
    PARENT,
    PART
  }

  private static final FieldRef FRAME_CODE = FieldRef.of(Frame.class, "code");

  private final Code code;
  private final Locals locals;
  private final Signature signature;
  private final int[] ownCells;
  private final int cellArray;
  private final boolean body;
  private final boolean part;

  /**
   * @param type what the unit's class implements
   * @param signature of a function; null for a loop
   * @param ownCells for each cell that the unit makes itself the parameter it starts with, or -1
   * @param role whether there is one method, or several, which return boxed results
   */
  Style(Code code, Class<?> type, Signature signature, int[] ownCells, Role role) {
    this.part = role == Role.PART;
    this.body = type == CompiledBody.class;
    this.code = code;
    this.signature = signature;
    this.ownCells = ownCells;
    this.locals = Locals.of(signature, part);
    boolean array = role == Role.WHOLE && ownCells.length > 0;
    this.cellArray = array ? locals.allocate(Cell[].class) : -1;
  }

  boolean isFunction() {
    return signature != null;
  }

  /** Whether the unit is the body of a generator, on the frame of which it runs as a loop does. */
  boolean isBody() {
    return body;
  }

  Signature signature() {
    return signature;
  }

  Locals locals() {
    return locals;
  }

  /** Descriptor of a function's body. */
  static String descriptor(Signature signature) {
    List<Class<?>> types = new ArrayList<>();
    types.add(PyFunction.class);
    types.add(ExecutionContext.class);
    types.add(int.class);
    for (Ty parameter : signature.parameters()) {
      types.add(parameter.javaClass());
    }
    return Code.descriptor(signature.result().javaClass(), types);
  }

  /** Begins the unit; by now all its locals are known. */
  void emitPrologue() {
    code.setLocals(locals.types());
    locals.initialize(code);
    if (!isFunction()) {
      emitLoopPrologue();
    } else if (part) {
      emitPartPrologue();
    } else {
      emitFunctionPrologue();
    }
  }

  /** The step of the call is counted already, and the depth is that of the function itself. */
  private void emitPartPrologue() {
    code.load(Ty.RAW, locals.objects());
    code.pushInt(Parts.FRAME);
    code.op(Opcodes.AALOAD);
    code.cast(Frame.class);
    code.store(Ty.RAW, locals.frame());
    code.load(Ty.RAW, locals.context());
    code.getField(ExitEmitter.CONTEXT_BUDGET);
    code.store(Ty.RAW, locals.budget());
    loadFuel();
  }

  private void emitLoopPrologue() {
    code.load(Ty.RAW, locals.frame());
    code.getField(ExitEmitter.FRAME_CONTEXT);
    code.op(Opcodes.DUP);
    code.store(Ty.RAW, locals.context());
    code.op(Opcodes.DUP);
    code.getField(CONTEXT_DEPTH);
    code.store(Ty.INT, locals.depth());
    code.getField(ExitEmitter.CONTEXT_BUDGET);
    code.store(Ty.RAW, locals.budget());
    loadFuel();
    code.load(Ty.RAW, locals.frame());
    code.getField(ExitEmitter.FRAME_R);
    code.store(Ty.RAW, locals.registers());
  }

  /**
   * Counts the step of the call, then checks the depth: the order in which the interpreter does it.
   */
  private void emitFunctionPrologue() {
    code.load(Ty.RAW, locals.context());
    code.getField(ExitEmitter.CONTEXT_BUDGET);
    code.store(Ty.RAW, locals.budget());
    loadFuel();
    code.load(Ty.RAW, locals.context());
    code.load(Ty.INT, locals.depth());
    code.load(Ty.LONG, locals.fuel());
    code.invokeStatic(
        Fuel.class, "enter", long.class, ExecutionContext.class, int.class, long.class);
    code.store(Ty.LONG, locals.fuel());
    code.visitor().visitIincInsn(locals.depth(), 1);
    if (cellArray >= 0) {
      emitCells();
    } else if (ownCells.length > 0) {
      emitFrameWithCells();
    }
  }

  /** Makes the cells, with parameters in them; the frame gets them when it is made. */
  private void emitCells() {
    code.pushInt(ownCells.length);
    code.load(Ty.RAW, locals.function());
    code.invokeVirtual(PyFunction.class, "closure", Cell[].class);
    code.invokeStatic(Frame.class, "cells", Cell[].class, int.class, Cell[].class);
    code.store(Ty.RAW, cellArray);
    for (int i = 0; i < ownCells.length; i++) {
      if (ownCells[i] >= 0) {
        Ty kind = signature.parameters().get(ownCells[i]);
        loadCellOf(i);
        code.load(kind, locals.parameter(ownCells[i]));
        code.box(kind);
        code.putField(ExitEmitter.CELL_VALUE);
      }
    }
  }

  /** A divided function with cells of its own makes its frame at once, to share the cells. */
  private void emitFrameWithCells() {
    loadFrame();
    code.getField(ExitEmitter.FRAME_R);
    for (int i = 0; i < signature.parameters().size(); i++) {
      code.op(Opcodes.DUP);
      code.pushInt(i);
      code.load(signature.parameters().get(i), locals.parameter(i));
      code.box(signature.parameters().get(i));
      code.op(Opcodes.AASTORE);
    }
    code.op(Opcodes.POP);
    loadFrame();
    code.invokeVirtual(Frame.class, "fillCells", void.class);
  }

  // stack: ... -> ..., Frame
  void loadFrame() {
    code.load(Ty.RAW, locals.frame());
    if (isFunction()) {
      code.load(Ty.RAW, locals.function());
      if (cellArray >= 0) {
        code.load(Ty.RAW, cellArray);
        code.invokeStatic(
            Landing.class, "frame", Frame.class, Frame.class, PyFunction.class, Cell[].class);
      } else {
        code.invokeStatic(Landing.class, "frame", Frame.class, Frame.class, PyFunction.class);
      }
      code.op(Opcodes.DUP);
      code.store(Ty.RAW, locals.frame());
    }
  }

  /** Loads the frame for leaving, when it is there or must be made of the cells; else null. */
  // stack: ... -> ..., Frame
  void loadFrameIfAny() {
    if (cellArray >= 0) {
      loadFrame();
    } else {
      code.load(Ty.RAW, locals.frame());
    }
  }

  // stack: ... -> ..., Frame or PyFunction
  void loadMaker() {
    code.load(Ty.RAW, isFunction() ? locals.function() : locals.frame());
  }

  // stack: ... -> ..., CodeUnit
  void loadCodeUnit() {
    if (isFunction()) {
      code.load(Ty.RAW, locals.function());
      code.invokeVirtual(PyFunction.class, "code", CodeUnit.class);
    } else {
      code.load(Ty.RAW, locals.frame());
      code.getField(FRAME_CODE);
    }
  }

  // stack: ... -> ..., Object[]
  void loadRegisters() {
    if (isFunction()) {
      loadFrame();
      code.getField(ExitEmitter.FRAME_R);
    } else {
      code.load(Ty.RAW, locals.registers());
    }
  }

  // stack: ... -> ..., GlobalCell
  void loadGlobalCellOf(int slot) {
    loadGlobals();
    code.pushInt(slot);
    code.op(Opcodes.AALOAD);
  }

  // stack: ... -> ..., GlobalCell[]
  void loadGlobals() {
    if (isFunction()) {
      code.load(Ty.RAW, locals.function());
      code.invokeVirtual(PyFunction.class, "globalCells", GlobalCell[].class);
    } else {
      code.load(Ty.RAW, locals.frame());
      code.getField(ExitEmitter.FRAME_GLOBALS);
    }
  }

  /** Whether that many more calls are within the limit of the depth. */
  // stack: ... -> ..., boolean
  void depthFits(int calls) {
    code.load(Ty.RAW, locals.context());
    code.load(Ty.INT, locals.depth());
    code.pushInt(calls);
    code.op(Opcodes.IADD);
    code.invokeStatic(Landing.class, "depthFits", boolean.class, ExecutionContext.class, int.class);
  }

  // stack: ... -> ..., Cell
  void loadCellOf(int index) {
    loadCells();
    code.pushInt(index);
    code.op(Opcodes.AALOAD);
  }

  // stack: ... -> ..., Cell[]
  void loadCells() {
    if (cellArray >= 0) {
      code.load(Ty.RAW, cellArray);
    } else if (isFunction() && ownCells.length == 0) {
      code.load(Ty.RAW, locals.function());
      code.invokeVirtual(PyFunction.class, "closure", Cell[].class);
    } else {
      loadFrame();
      code.getField(ExitEmitter.FRAME_CELLS);
    }
  }

  /** Reads the steps left into their local. */
  void loadFuel() {
    code.load(Ty.RAW, locals.budget());
    code.getField(ExitEmitter.BUDGET_FUEL);
    code.store(Ty.LONG, locals.fuel());
  }

  /** Writes the steps left back to the budget. */
  void storeFuel() {
    code.load(Ty.RAW, locals.budget());
    code.load(Ty.LONG, locals.fuel());
    code.putField(ExitEmitter.BUDGET_FUEL);
  }

  /** Tells the context how deep the calls are, with that many inlined ones. */
  void storeDepth(int inlined) {
    code.load(Ty.RAW, locals.context());
    code.load(Ty.INT, locals.depth());
    if (inlined > 0) {
      code.pushInt(inlined);
      code.op(Opcodes.IADD);
    }
    code.putField(CONTEXT_DEPTH);
  }

  /** Returns a boxed result as the signature says. */
  void returnBoxed() {
    if (part) {
      code.op(Opcodes.ARETURN);
      return;
    }
    GeneralCalls.returnAs(code, signature.result());
  }

  /** Returns what a way out of a function returned, which is as the signature says. */
  void returnLeaving() {
    code.op(part ? Opcodes.ARETURN : returnOp());
  }

  private int returnOp() {
    return Type.getType(signature.result().javaClass()).getOpcode(Opcodes.IRETURN);
  }

  /** Returns a value from a function: fuel goes back to the budget first. */
  void returnValue(Node value, Runnable push) {
    storeFuel();
    push.run();
    if (!part && signature.result().isPrimitive()) {
      code.op(returnOp());
    } else {
      code.box(value.ty());
      code.op(Opcodes.ARETURN);
    }
  }
}
