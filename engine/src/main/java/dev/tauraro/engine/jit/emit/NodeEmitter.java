package dev.tauraro.engine.jit.emit;

import dev.tauraro.engine.jit.deopt.DirectCalls;
import dev.tauraro.engine.jit.deopt.FunctionEntry;
import dev.tauraro.engine.jit.deopt.Landing;
import dev.tauraro.engine.jit.deopt.UnexpectedResult;
import dev.tauraro.engine.jit.ir.Bounds;
import dev.tauraro.engine.jit.ir.Condition;
import dev.tauraro.engine.jit.ir.DirectCall;
import dev.tauraro.engine.jit.ir.FieldRef;
import dev.tauraro.engine.jit.ir.IrOp;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.ir.RuntimeMethod;
import dev.tauraro.engine.jit.ir.Signature;
import dev.tauraro.engine.jit.ir.Ty;
import dev.tauraro.engine.objects.GlobalCell;
import dev.tauraro.engine.objects.PyFunction;
import dev.tauraro.engine.objects.PyList;
import java.lang.invoke.CallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * Emits nodes at their places: guards, memory and calls; values are pushed by {@link ValueEmitter}.
 */
final class NodeEmitter {
  private static final FieldRef GLOBAL_BUILTIN = FieldRef.of(GlobalCell.class, "builtin");

  private static final FieldRef LIST_STRATEGY = FieldRef.of(PyList.class, "strategy");
  private static final FieldRef LIST_SIZE = FieldRef.of(PyList.class, "size");
  private static final FieldRef LIST_LONGS = FieldRef.of(PyList.class, "longs");
  private static final FieldRef LIST_DOUBLES = FieldRef.of(PyList.class, "doubles");
  private static final FieldRef LIST_OBJECTS = FieldRef.of(PyList.class, "objects");

  private static final Handle LINK =
      new Handle(
          Opcodes.H_INVOKESTATIC,
          Code.internal(DirectCalls.class),
          "link",
          Code.descriptor(
              CallSite.class,
              MethodHandles.Lookup.class,
              String.class,
              MethodType.class,
              int.class,
              MethodHandle.class),
          false);

  private final BodyEmitter body;
  private final Code code;
  private final BodyEmitter.Target target;
  private final ValueEmitter values;
  private final FastPaths fastPaths;
  private final StepEmitter steps;
  private final ExactEmitter exact;
  private final boolean failOnce;
  private final boolean[] reached;
  private int guards;
  private int inlined;
  private int calls;

  NodeEmitter(BodyEmitter body, Code code, BodyEmitter.Target target, UnitEmitter.Options options) {
    this.body = body;
    this.code = code;
    this.target = target;
    this.values = new ValueEmitter(this, body, code, target);
    this.fastPaths = new FastPaths(this, code);
    this.steps = new StepEmitter(this, body, code);
    this.exact = new ExactEmitter(this, body, code);
    this.failOnce = options.failOnce();
    this.reached = failOnce ? new boolean[10_000] : new boolean[0];
  }

  EmittedUnit.Contents contents() {
    return new EmittedUnit.Contents(guards, inlined, calls);
  }

  /** Emits a node at its own place; its value, if any, goes to its local. */
  void emit(Node node) {
    if (node.op().isGuard()) {
      emitGuard(node);
      return;
    }
    switch (node.op()) {
      case STORE_REGISTER:
        body.style().loadRegisters();
        code.pushInt((Integer) node.data());
        push(node.input(0));
        code.op(Opcodes.AASTORE);
        break;
      case STORE_GLOBAL:
        body.loadGlobalCell((Integer) node.data());
        push(node.input(0));
        code.putField(ExitEmitter.GLOBAL_VALUE);
        break;
      case STORE_DEREF:
        body.loadCell((Integer) node.data());
        push(node.input(0));
        code.putField(ExitEmitter.CELL_VALUE);
        break;
      case PUT_FIELD:
        FieldRef field = (FieldRef) node.data();
        push(node.input(0));
        code.cast(field.owner());
        push(node.input(1));
        code.putField(field);
        break;
      case ARRAY_STORE:
        emitArrayStore(node);
        break;
      case APPEND:
        emitAppend(node);
        break;
      case CALL_DIRECT:
        emitDirectCall(node);
        break;
      case CALL:
      case STEP:
        emitCall(node);
        break;
      case COUNT_STEP:
      case COUNT_CALL:
      case ENSURE_STEPS:
        steps.count(node);
        break;
      case CAUGHT:
        body.share(node);
        break;
      case SPEND:
        steps.spend(node);
        break;
      default:
        inlined++;
        values.compute(node);
        storeResult(node);
        break;
    }
  }

  void storeResult(Node node) {
    if (node.ty() == Ty.VOID) {
      return;
    }
    if (body.uses().isUsed(node)) {
      body.store(node);
    } else {
      code.op(Code.width(node.ty()) == 2 ? Opcodes.POP2 : Opcodes.POP);
    }
  }

  // stack: ... -> ..., value
  void push(Node node) {
    if (node.isConstant()) {
      ConstantEmitter.push(code, node, target.className(), target.constants());
    } else if (body.uses().isSunk(node)) {
      inlined++;
      values.compute(node);
    } else if (Uses.isVirtual(node)) {
      values.compute(node);
    } else {
      body.load(node);
    }
  }

  private void emitArrayStore(Node node) {
    inlined++;
    push(node.input(0));
    code.cast(ValueEmitter.arrayType((Ty) node.data()));
    push(node.input(1));
    push(node.input(2));
    switch ((Ty) node.data()) {
      case LONG:
        code.op(Opcodes.LASTORE);
        break;
      case DOUBLE:
        code.op(Opcodes.DASTORE);
        break;
      default:
        code.op(Opcodes.AASTORE);
        break;
    }
  }

  private void emitAppend(Node node) {
    inlined++;
    Node list = node.input(0);
    Ty kind = (Ty) node.data();
    push(list);
    code.getField(kind == Ty.LONG ? LIST_LONGS : kind == Ty.DOUBLE ? LIST_DOUBLES : LIST_OBJECTS);
    push(list);
    code.getField(LIST_SIZE);
    push(node.input(1));
    code.op(
        kind == Ty.LONG ? Opcodes.LASTORE : kind == Ty.DOUBLE ? Opcodes.DASTORE : Opcodes.AASTORE);
    push(list);
    push(list);
    code.getField(LIST_SIZE);
    code.pushInt(1);
    code.op(Opcodes.IADD);
    code.putField(LIST_SIZE);
  }

  private void emitCall(Node node) {
    beginCaught(node);
    Label slow = new Label();
    if (node.op() != IrOp.CALL || !fastPaths.emit(node, slow)) {
      emitSlowCall(node);
      return;
    }
    Label end = new Label();
    code.visitor().visitJumpInsn(Opcodes.GOTO, end);
    code.place(slow);
    emitSlowCall(node);
    code.place(end);
  }

  /** Until a call raises something, nothing was caught of it. */
  private void beginCaught(Node call) {
    Node caught = body.uses().caught(call);
    if (caught != null) {
      code.op(Opcodes.ACONST_NULL);
      code.store(Ty.RAW, body.locals().of(caught));
    }
  }

  /** Places the label at which a call goes on whose exception was caught. */
  private void endCaught(Node call, Label after) {
    if (body.uses().caught(call) != null) {
      code.place(after);
    }
  }

  private void emitSlowCall(Node node) {
    RuntimeMethod method = (RuntimeMethod) node.data();
    calls++;
    if (method.usesBudget()) {
      body.style().storeFuel();
    }
    int inlined = method.isOpaque() ? node.state().depth() : 0;
    if (inlined > 0 || body.style().isFunction() && method.isOpaque()) {
      body.style().storeDepth(inlined);
    }
    if (node.op() == IrOp.STEP) {
      body.style().loadFrame();
    }
    int first = node.op() == IrOp.STEP ? 1 : 0;
    for (int i = 0; i < node.inputs().length; i++) {
      push(node.input(i));
      Class<?> wanted = method.parameters().get(i + first);
      if (!wanted.isPrimitive()) {
        castUnlessKnown(node.input(i), wanted);
      }
    }
    Label start = new Label();
    Label end = new Label();
    Label after = new Label();
    Label handler = body.handler(node, !method.usesBudget(), after);
    code.visitor().visitTryCatchBlock(start, end, handler, null);
    code.visitor().visitLabel(start);
    if (method.isOpaque()) {
      CallLines.place(code, target.calls(), node.state(), start);
    }
    code.invoke(method.owner(), method.method(), method.parameters());
    code.visitor().visitLabel(end);
    storeResult(node);
    if (method.usesBudget()) {
      body.style().loadFuel();
    }
    if (inlined > 0 && !body.style().isFunction()) {
      body.style().storeDepth(0);
    }
    endCaught(node, after);
  }

  // A direct call counts its own step and keeps the depth in its argument.
  private void emitDirectCall(Node node) {
    DirectCall call = (DirectCall) node.data();
    Style style = body.style();
    calls++;
    beginCaught(node);
    style.storeFuel();
    push(node.input(0));
    castUnlessKnown(node.input(0), PyFunction.class);
    code.load(Ty.RAW, body.locals().context());
    code.load(Ty.INT, body.locals().depth());
    if (node.state().depth() > 0) {
      code.pushInt(node.state().depth());
      code.op(Opcodes.IADD);
    }
    for (int i = 1; i < node.inputs().length; i++) {
      push(node.input(i));
    }
    Label start = new Label();
    Label end = new Label();
    if (node.afterState() != null) {
      code.visitor()
          .visitTryCatchBlock(
              start,
              end,
              body.unexpected(node.afterState()),
              Code.internal(UnexpectedResult.class));
    }
    Label after = new Label();
    code.visitor().visitTryCatchBlock(start, end, body.handler(node, false, after), null);
    code.visitor().visitLabel(start);
    CallLines.place(code, target.calls(), node.state(), start);
    if (call.isSelf()) {
      code.visitor()
          .visitMethodInsn(
              Opcodes.INVOKESTATIC,
              target.className(),
              UnitEmitter.BODY,
              Style.descriptor(style.signature()),
              false);
    } else {
      emitLinkedCall(node, call);
    }
    code.visitor().visitLabel(end);
    storeResult(node);
    style.loadFuel();
    if (!style.isFunction()) {
      style.storeDepth(0);
    }
    endCaught(node, after);
  }

  private void emitLinkedCall(Node node, DirectCall call) {
    List<Ty> parameters = new ArrayList<>();
    for (int i = 1; i < node.inputs().length; i++) {
      Ty ty = node.input(i).ty();
      parameters.add(ty.isPrimitive() ? ty : Ty.OBJECT);
    }
    Ty result = node.ty().isPrimitive() ? node.ty() : Ty.OBJECT;
    Signature signature = new Signature(parameters, result);
    code.visitor()
        .visitInvokeDynamicInsn(
            "call",
            Style.descriptor(signature),
            LINK,
            target.constants().add(call.entry(), FunctionEntry.class),
            target.generalCalls().of(signature));
  }

  private void castUnlessKnown(Node node, Class<?> wanted) {
    boolean known =
        node.isConstant()
            ? ConstantEmitter.typeOf(node) == wanted
            : node.ty().javaClass() == wanted;
    if (!known) {
      code.cast(wanted);
    }
  }

  // --- Guards --------------------------------------------------------------------------------

  private void emitGuard(Node node) {
    if (failOnce) {
      target.constants().add(reached, boolean[].class);
      ConstantEmitter.pushObject(
          code, reached, boolean[].class, target.className(), target.constants());
      code.pushInt(guards % reached.length);
      code.invokeStatic(Landing.class, "isFirst", boolean.class, boolean[].class, int.class);
      code.visitor().visitJumpInsn(Opcodes.IFNE, body.exit(node));
    }
    guards++;
    switch (node.op()) {
      case UNBOX_LONG:
        emitUnbox(node, Long.class, "longValue", long.class);
        break;
      case UNBOX_DOUBLE:
        emitUnbox(node, Double.class, "doubleValue", double.class);
        break;
      case UNBOX_BOOL:
        emitUnbox(node, Boolean.class, "booleanValue", boolean.class);
        break;
      case CHECK_CLASS:
        emitCheckClass(node);
        break;
      case CHECK_SAME:
        emitCheckSame(node);
        break;
      case CHECK_BOUND:
        push(node.input(0));
        code.visitor().visitJumpInsn(Opcodes.IFNULL, body.exit(node));
        push(node.input(0));
        storeResult(node);
        break;
      case CHECK_STRATEGY:
        push(node.input(0));
        code.getField(LIST_STRATEGY);
        code.pushInt((Integer) node.data());
        code.visitor().visitJumpInsn(Opcodes.IF_ICMPNE, body.exit(node));
        if (body.uses().isUsed(node)) {
          push(node.input(0));
          storeResult(node);
        }
        break;
      case CHECK_INDEX:
        emitCheckIndex(node);
        break;
      case CHECK_BOUNDS:
        emitCheckBounds(node, (Bounds) node.data());
        break;
      case CHECK_TRUE:
        jump(node.input(0), false, body.exit(node));
        break;
      case CHECK_FALSE:
        jump(node.input(0), true, body.exit(node));
        break;
      default:
        inlined++;
        exact.emit(node);
        break;
    }
  }

  private void emitUnbox(Node node, Class<?> box, String getter, Class<?> primitive) {
    push(node.input(0));
    code.visitor().visitTypeInsn(Opcodes.INSTANCEOF, Code.internal(box));
    code.visitor().visitJumpInsn(Opcodes.IFEQ, body.exit(node));
    if (body.uses().isUsed(node)) {
      push(node.input(0));
      code.cast(box);
      code.invokeVirtual(box, getter, primitive);
      storeResult(node);
    }
  }

  private void emitCheckClass(Node node) {
    Class<?> type = node.ty().javaClass();
    push(node.input(0));
    if (node.ty().hasSubclasses()) {
      code.visitor().visitLdcInsn(org.objectweb.asm.Type.getType(type));
      code.invokeStatic(Landing.class, "isExactly", boolean.class, Object.class, Class.class);
    } else {
      code.visitor().visitTypeInsn(Opcodes.INSTANCEOF, Code.internal(type));
    }
    code.visitor().visitJumpInsn(Opcodes.IFEQ, body.exit(node));
    if (body.uses().isUsed(node)) {
      push(node.input(0));
      code.cast(type);
      storeResult(node);
    }
  }

  private void emitCheckSame(Node node) {
    Object wanted = node.data();
    push(node.input(0));
    ConstantEmitter.pushObject(
        code, wanted, wanted.getClass(), target.className(), target.constants());
    code.visitor().visitJumpInsn(Opcodes.IF_ACMPNE, body.exit(node));
    if (node.ty() != Ty.VOID && body.uses().isUsed(node)) {
      ConstantEmitter.pushObject(
          code, wanted, wanted.getClass(), target.className(), target.constants());
      storeResult(node);
    }
  }

  private void emitCheckBounds(Node node, Bounds bounds) {
    if (bounds.equals(Bounds.INDEX)) {
      push(node.input(0));
      code.pushInt(31);
      code.op(Opcodes.LUSHR);
      code.pushLong(0);
      code.op(Opcodes.LCMP);
      code.visitor().visitJumpInsn(Opcodes.IFNE, body.exit(node));
    } else {
      push(node.input(0));
      code.pushLong(bounds.least());
      code.op(Opcodes.LCMP);
      code.visitor().visitJumpInsn(Opcodes.IFLT, body.exit(node));
      push(node.input(0));
      code.pushLong(bounds.greatest());
      code.op(Opcodes.LCMP);
      code.visitor().visitJumpInsn(Opcodes.IFGT, body.exit(node));
    }
    if (body.uses().isUsed(node)) {
      push(node.input(0));
      storeResult(node);
    }
  }

  private void emitCheckIndex(Node node) {
    if (node.data() == null) {
      push(node.input(0));
      code.pushLong(0);
      code.op(Opcodes.LCMP);
      code.visitor().visitJumpInsn(Opcodes.IFLT, body.exit(node));
    }
    push(node.input(0));
    push(node.input(1));
    code.op(Opcodes.I2L);
    code.op(Opcodes.LCMP);
    code.visitor().visitJumpInsn(Opcodes.IFGE, body.exit(node));
    if (body.uses().isUsed(node)) {
      push(node.input(0));
      code.op(Opcodes.L2I);
      storeResult(node);
    }
  }

  // --- Conditions ----------------------------------------------------------------------------

  /** Jumps when the condition is as wanted. */
  void jump(Node condition, boolean when, Label to) {
    if (condition.isConstant() || !body.uses().isSunk(condition)) {
      push(condition);
      code.visitor().visitJumpInsn(when ? Opcodes.IFNE : Opcodes.IFEQ, to);
      return;
    }
    switch (condition.op()) {
      case NOT:
        jump(condition.input(0), !when, to);
        break;
      case COMPARE:
        inlined++;
        jumpCompare(condition, when, to);
        break;
      case SAME:
        push(condition.input(0));
        push(condition.input(1));
        code.visitor().visitJumpInsn(when ? Opcodes.IF_ACMPEQ : Opcodes.IF_ACMPNE, to);
        break;
      case IS_NULL:
        push(condition.input(0));
        code.visitor().visitJumpInsn(when ? Opcodes.IFNULL : Opcodes.IFNONNULL, to);
        break;
      default:
        push(condition);
        code.visitor().visitJumpInsn(when ? Opcodes.IFNE : Opcodes.IFEQ, to);
        break;
    }
  }

  void jumpCompare(Node compare, boolean when, Label to) {
    Condition condition = (Condition) compare.data();
    Node x = compare.input(0);
    Node y = compare.input(1);
    Condition actual = when ? condition : condition.negated();
    if (x.ty() == Ty.INT || x.ty() == Ty.BOOL) {
      push(x);
      push(y);
      code.visitor().visitJumpInsn(Opcodes.IF_ICMPEQ + offset(actual), to);
      return;
    }
    push(x);
    push(y);
    if (x.ty() == Ty.LONG) {
      code.op(Opcodes.LCMP);
    } else {
      // NaN makes every comparison but != false, whether we jump on true or on false.
      boolean less = condition == Condition.LT || condition == Condition.LE;
      code.op(less ? Opcodes.DCMPG : Opcodes.DCMPL);
    }
    code.visitor().visitJumpInsn(Opcodes.IFEQ + offset(actual), to);
  }

  /** Position of a condition in the JVM's order EQ, NE, LT, GE, GT, LE. */
  private static int offset(Condition condition) {
    switch (condition) {
      case EQ:
        return 0;
      case NE:
        return 1;
      case LT:
        return 2;
      case GE:
        return 3;
      case GT:
        return 4;
      default:
        return 5;
    }
  }

  /** The value of a module variable, or the built-in of its name when that is null. */
  void pushBuiltin(Node node) {
    body.loadGlobalCell((Integer) node.data());
    code.getField(GLOBAL_BUILTIN);
  }

  void emitFirstTimes() {
    if (guards > reached.length && failOnce) {
      throw new EmitFailure("too many guards to fail each once", 0);
    }
  }
}
