package dev.tauraro.engine.jit.emit;

import dev.tauraro.engine.interp.CompiledBody;
import dev.tauraro.engine.interp.CompiledFunction;
import dev.tauraro.engine.interp.Frame;
import dev.tauraro.engine.interp.InlinedCalls;
import dev.tauraro.engine.interp.Resumption;
import dev.tauraro.engine.jit.deopt.Exit;
import dev.tauraro.engine.jit.deopt.ExitReason;
import dev.tauraro.engine.jit.deopt.ExitTable;
import dev.tauraro.engine.jit.deopt.Landing;
import dev.tauraro.engine.jit.ir.FieldRef;
import dev.tauraro.engine.jit.ir.FoundMethod;
import dev.tauraro.engine.jit.ir.FrameState;
import dev.tauraro.engine.jit.ir.IrOp;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.ir.PureMethod;
import dev.tauraro.engine.jit.ir.Ty;
import dev.tauraro.engine.objects.Cell;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.GlobalCell;
import dev.tauraro.engine.objects.PyFunction;
import dev.tauraro.engine.objects.PyRange;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.RangeIterator;
import dev.tauraro.engine.sandbox.Budget;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Emits the ways out of a unit. Each exit is a static method of its own, which takes the values
 * that must be written back: so the hot method holds little more than a call for each, and hundreds
 * fit.
 */
final class ExitEmitter {
  static final FieldRef FRAME_R = FieldRef.of(Frame.class, "r");
  static final FieldRef FRAME_OUTER_HANDLED = FieldRef.of(Frame.class, "outerHandled");
  static final FieldRef FRAME_PC = FieldRef.of(Frame.class, "pc");
  static final FieldRef FRAME_GLOBALS = FieldRef.of(Frame.class, "globals");
  static final FieldRef FRAME_CELLS = FieldRef.of(Frame.class, "cells");
  static final FieldRef FRAME_CONTEXT = FieldRef.of(Frame.class, "context");
  static final FieldRef CONTEXT_BUDGET = FieldRef.of(ExecutionContext.class, "budget");
  static final FieldRef BUDGET_FUEL = FieldRef.of(Budget.class, "fuel");
  static final FieldRef GLOBAL_VALUE = FieldRef.of(GlobalCell.class, "value");
  static final FieldRef CELL_VALUE = FieldRef.of(Cell.class, "value");

  /** JVM allows 255 parameter slots. */
  private static final int MAX_SLOTS = 250;

  private final ClassVisitor target;
  private final String className;
  private final Constants constants;
  private final ExitTable table;
  private final boolean function;
  private final boolean body;
  private final Ty result;
  private final int frameLocal;
  private int methods;

  /**
   * @param result what the methods of a function return
   */
  ExitEmitter(Target target, Constants constants, ExitTable table, Class<?> type, Ty result) {
    this.function = type == CompiledFunction.class;
    this.body = type == CompiledBody.class;
    this.frameLocal = function ? 1 : 0;
    this.result = result;
    this.target = target.visitor();
    this.className = target.className();
    this.constants = constants;
    this.table = table;
  }

  /** The class that gets the methods. */
  record Target(ClassVisitor visitor, String className) {}

  /** A method that writes a state back, and the nodes whose values it takes. */
  record Stub(String name, String descriptor, List<Node> arguments) {}

  /** The values that have to be handed over, each once. */
  private static List<Node> argumentsOf(FrameState state) {
    List<Node> values = new ArrayList<>();
    state.addValues(values);
    List<Node> arguments = new ArrayList<>();
    for (Node value : values) {
      addArgument(value, arguments);
    }
    return arguments;
  }

  private static void addArgument(Node node, List<Node> arguments) {
    if (Uses.isVirtual(node)) {
      for (Node input : node.inputs()) {
        addArgument(input, arguments);
      }
    } else if (!node.isConstant() && !arguments.contains(node)) {
      arguments.add(node);
    }
  }

  /**
   * Emits the method of an exit. Of a loop: (frame, fuel, values) -> pc. Of a function: (function,
   * frame or null, depth, fuel, values) -> result, which the interpreter finds. Of the body of a
   * generator: (frame, fuel, values) -> what {@link CompiledBody#run} returns.
   */
  Stub exit(FrameState state, ExitReason reason) {
    List<Node> arguments = argumentsOf(state);
    List<Class<?>> types = fixedTypes();
    types.add(long.class);
    int fuel = types.size() - 1;
    Class<?> returned = function ? result.javaClass() : body ? Object.class : int.class;
    Code code = begin("exit", arguments, types, returned);
    loadFrame(code);
    code.getField(FRAME_CONTEXT);
    code.getField(CONTEXT_BUDGET);
    code.load(Ty.LONG, fuel);
    code.putField(BUDGET_FUEL);
    write(code, state.outermost(), arguments, fuel + 2);
    if (state.caller() != null) {
      return inlinedExit(code, state, reason, arguments, fuel + 2);
    }
    if (reason.isFailure()) {
      Exit row = table.add(state.place(), state.origin(), reason);
      pushConstant(code, constants.add(table, ExitTable.class), ExitTable.class);
      code.pushInt(row.id());
      loadFrame(code);
      code.invokeStatic(Landing.class, "leave", int.class, ExitTable.class, int.class, Frame.class);
    } else {
      code.pushInt(state.pc());
    }
    if (function) {
      int pc = fuel + 2 + widthOf(arguments);
      code.store(Ty.INT, pc);
      loadFrame(code);
      code.load(Ty.INT, pc);
      code.putField(FRAME_PC);
      loadFrame(code);
      code.load(Ty.INT, 2);
      code.invokeStatic(Resumption.class, "finish", Object.class, Frame.class, int.class);
      return finishFunction(code, arguments);
    }
    if (body) {
      return bodyExit(code, state, arguments, fuel + 2);
    }
    return finish(code, Opcodes.IRETURN, arguments);
  }

  /** The rest of an exit of a generator's body. */
  // stack: pc -> nothing
  private Stub bodyExit(Code code, FrameState state, List<Node> arguments, int first) {
    int pc = first + widthOf(arguments);
    code.store(Ty.INT, pc);
    loadFrame(code);
    code.load(Ty.INT, pc);
    code.putField(FRAME_PC);
    Node yielded = null;
    for (FrameState.Entry entry : state.entries()) {
      yielded = entry.home() == FrameState.Home.YIELDED ? entry.value() : yielded;
    }
    if (yielded == null) {
      code.op(Opcodes.ACONST_NULL);
    } else {
      pushBoxed(code, yielded, arguments, first);
    }
    return finish(code, Opcodes.ARETURN, arguments);
  }

  /** The rest of an exit from inlined code: makes the frames of the calls and runs them. */
  private Stub inlinedExit(
      Code code, FrameState state, ExitReason reason, List<Node> arguments, int first) {
    List<FrameState> chain = new ArrayList<>();
    for (FrameState each = state; each.caller() != null; each = each.caller().state()) {
      chain.add(0, each);
    }
    int frames = first + widthOf(arguments);
    code.pushInt(chain.size() + 1);
    code.visitor().visitTypeInsn(Opcodes.ANEWARRAY, Code.internal(Frame.class));
    code.store(Ty.RAW, frames);
    storeFrame(code, frames, 0, frameLocal);
    setPc(code, frameLocal, chain.get(0).caller().state().pc());
    int[] uses = new int[chain.size()];
    for (int i = 0; i < uses.length; i++) {
      FrameState inner = chain.get(i);
      uses[i] = inner.caller().use();
      int local = frames + 1 + i;
      code.op(Opcodes.ACONST_NULL);
      pushBoxed(code, inner.caller().function(), arguments, first);
      code.cast(PyFunction.class);
      code.invokeStatic(Landing.class, "frame", Frame.class, Frame.class, PyFunction.class);
      code.store(Ty.RAW, local);
      storeFrame(code, frames, i + 1, local);
      setPc(code, local, inner.pc());
      write(code, inner, arguments, first, local);
    }
    if (reason.isFailure()) {
      Exit row = table.add(state.place(), state.origin(), reason);
      pushConstant(code, constants.add(table, ExitTable.class), ExitTable.class);
      code.pushInt(row.id());
      code.load(Ty.RAW, frames + uses.length);
      code.invokeStatic(Landing.class, "leave", int.class, ExitTable.class, int.class, Frame.class);
      code.op(Opcodes.POP);
    }
    code.load(Ty.RAW, frames);
    pushConstant(code, constants.add(uses, int[].class), int[].class);
    if (function) {
      code.load(Ty.INT, 2);
      code.invokeStatic(
          InlinedCalls.class, "finish", Object.class, Frame[].class, int[].class, int.class);
      return finishFunction(code, arguments);
    }
    code.invokeStatic(InlinedCalls.class, "finishInLoop", int.class, Frame[].class, int[].class);
    if (body) {
      return bodyExit(code, state, arguments, first);
    }
    return finish(code, Opcodes.IRETURN, arguments);
  }

  private static void storeFrame(Code code, int array, int index, int local) {
    code.load(Ty.RAW, array);
    code.pushInt(index);
    code.load(Ty.RAW, local);
    code.op(Opcodes.AASTORE);
  }

  private static void setPc(Code code, int local, int pc) {
    code.load(Ty.RAW, local);
    code.pushInt(pc);
    code.putField(FRAME_PC);
  }

  /**
   * Emits the method for an exception. Of a loop: (frame, values). Of a function: (function, frame
   * or null, depth, exception, values) -> result, if the function handles it.
   */
  Stub raise(FrameState state) {
    List<Node> arguments = argumentsOf(state);
    List<Class<?>> types = fixedTypes();
    if (function) {
      types.add(Throwable.class);
    }
    int first = types.size();
    Code code = begin("raise", arguments, types, function ? result.javaClass() : void.class);
    loadFrame(code);
    code.pushInt(state.pc());
    code.putField(FRAME_PC);
    write(code, state, arguments, first);
    if (function) {
      loadFrame(code);
      code.load(Ty.INT, 2);
      code.load(Ty.RAW, 3);
      code.invokeStatic(
          Resumption.class, "finishRaised", Object.class, Frame.class, int.class, Throwable.class);
      return finishFunction(code, arguments);
    }
    return finish(code, Opcodes.RETURN, arguments);
  }

  private List<Class<?>> fixedTypes() {
    return new ArrayList<>(
        function ? List.of(PyFunction.class, Frame.class, int.class) : List.of(Frame.class));
  }

  private static int widthOf(List<Node> arguments) {
    int width = 0;
    for (Node argument : arguments) {
      width += Code.width(argument.ty());
    }
    return width;
  }

  private void loadFrame(Code code) {
    code.load(Ty.RAW, frameLocal);
  }

  private String nextName;

  private String nextDescriptor;

  private Code begin(String prefix, List<Node> arguments, List<Class<?>> types, Class<?> result) {
    int slots = types.size() + 1 + widthOf(arguments);
    for (Node argument : arguments) {
      types.add(Code.machineType(argument.ty()));
    }
    nextDescriptor = Code.descriptor(result, types);
    if (slots > MAX_SLOTS) {
      throw new EmitFailure("too many live values at an exit", 0);
    }
    nextName = prefix + "$" + methods++;
    Code code =
        new Code(
            target.visitMethod(
                Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC, nextName, nextDescriptor, null, null));
    code.visitor().visitCode();
    if (function) {
      loadFrame(code);
      code.load(Ty.RAW, 0);
      code.invokeStatic(Landing.class, "frame", Frame.class, Frame.class, PyFunction.class);
      code.store(Ty.RAW, frameLocal);
    }
    return code;
  }

  // stack: boxed result -> nothing
  private Stub finishFunction(Code code, List<Node> arguments) {
    GeneralCalls.returnAs(code, result);
    return end(code, arguments);
  }

  private Stub finish(Code code, int returnOp, List<Node> arguments) {
    code.op(returnOp);
    return end(code, arguments);
  }

  private Stub end(Code code, List<Node> arguments) {
    code.visitor().visitMaxs(0, 0);
    code.visitor().visitEnd();
    return new Stub(nextName, nextDescriptor, arguments);
  }

  private void pushConstant(Code code, int index, Class<?> type) {
    code.visitor()
        .visitFieldInsn(
            Opcodes.GETSTATIC, className, Constants.fieldName(index), Code.descriptorOf(type));
  }

  private void write(Code code, FrameState state, List<Node> arguments, int firstLocal) {
    write(code, state, arguments, firstLocal, frameLocal);
  }

  private void write(Code code, FrameState state, List<Node> arguments, int firstLocal, int frame) {
    for (FrameState.Entry entry : state.entries()) {
      switch (entry.home()) {
        case REGISTER:
          code.load(Ty.RAW, frame);
          code.getField(FRAME_R);
          code.pushInt(entry.index());
          pushBoxed(code, entry.value(), arguments, firstLocal);
          code.op(Opcodes.AASTORE);
          break;
        case YIELDED:
          break;
        case GLOBAL:
          writeCell(code, entry, FRAME_GLOBALS, GLOBAL_VALUE, arguments, firstLocal);
          break;
        case CELL:
          writeCell(code, entry, FRAME_CELLS, CELL_VALUE, arguments, firstLocal);
          break;
        default:
          writeField(code, entry, entry.home().field(), arguments, firstLocal);
          break;
      }
    }
  }

  private void writeCell(
      Code code,
      FrameState.Entry entry,
      FieldRef array,
      FieldRef value,
      List<Node> arguments,
      int firstLocal) {
    loadFrame(code);
    code.getField(array);
    code.pushInt(entry.index());
    code.op(Opcodes.AALOAD);
    pushBoxed(code, entry.value(), arguments, firstLocal);
    code.putField(value);
  }

  private void writeField(
      Code code, FrameState.Entry entry, FieldRef field, List<Node> arguments, int firstLocal) {
    push(code, entry.object(), arguments, firstLocal);
    code.cast(field.owner());
    push(code, entry.value(), arguments, firstLocal);
    code.putField(field);
  }

  private void pushBoxed(Code code, Node node, List<Node> arguments, int firstLocal) {
    if (node.op() == IrOp.VIRTUAL_RANGE_ITERATOR) {
      code.visitor().visitTypeInsn(Opcodes.NEW, Code.internal(RangeIterator.class));
      code.op(Opcodes.DUP);
      for (Node input : node.inputs()) {
        push(code, input, arguments, firstLocal);
      }
      code.visitor()
          .visitMethodInsn(
              Opcodes.INVOKESPECIAL,
              Code.internal(RangeIterator.class),
              "<init>",
              Code.descriptor(void.class, long.class, long.class, long.class),
              false);
    } else if (node.op() == IrOp.VIRTUAL_RANGE) {
      for (int i = 0; i < 3; i++) {
        push(code, node.input(i), arguments, firstLocal);
      }
      code.invokeStatic(Landing.class, "range", PyRange.class, long.class, long.class, long.class);
    } else if (node.op() == IrOp.VIRTUAL_METHOD) {
      push(code, node.input(0), arguments, firstLocal);
      code.cast(PyType.class);
      FoundMethod found = (FoundMethod) node.data();
      code.visitor().visitLdcInsn(found.name());
      code.pushInt(found.name().hashCode());
      code.invokeStatic(
          Landing.class,
          found.find().name(),
          PyFunction.class,
          PyType.class,
          String.class,
          int.class);
    } else if (node.op() == IrOp.VIRTUAL_VALUE) {
      PureMethod method = (PureMethod) node.data();
      for (int i = 0; i < node.inputs().length; i++) {
        push(code, node.input(i), arguments, firstLocal);
        if (!method.parameters().get(i).isPrimitive()) {
          code.cast(method.parameters().get(i));
        }
      }
      code.invokeStatic(
          method.owner(),
          method.name(),
          method.result(),
          method.parameters().toArray(new Class<?>[0]));
    } else {
      push(code, node, arguments, firstLocal);
      code.box(node.ty());
    }
  }

  private void push(Code code, Node node, List<Node> arguments, int firstLocal) {
    if (node.isConstant()) {
      ConstantEmitter.push(code, node, className, constants);
      return;
    }
    int local = firstLocal;
    for (Node argument : arguments) {
      if (argument == node) {
        code.load(node.ty(), local);
        return;
      }
      local += Code.width(argument.ty());
    }
    throw new IllegalStateException("no argument for " + node);
  }
}
