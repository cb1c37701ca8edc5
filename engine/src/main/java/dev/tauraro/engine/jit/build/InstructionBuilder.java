package dev.tauraro.engine.jit.build;

import dev.tauraro.engine.bytecode.Op;
import dev.tauraro.engine.bytecode.Word;
import dev.tauraro.engine.jit.deopt.ExitReason;
import dev.tauraro.engine.jit.ir.IrOp;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.ir.RuntimeMethod;
import dev.tauraro.engine.jit.ir.Signature;
import dev.tauraro.engine.jit.ir.Ty;
import dev.tauraro.engine.objects.CodeState;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.profile.Profile;

/** Builds the nodes of one instruction: finds who knows the operation. */
final class InstructionBuilder {
  private final Draft draft;
  private final Flow flow;
  private final ArithmeticBuilder arithmetic;
  private final CompareBuilder compare;
  private final VariableBuilder variables;
  private final SequenceBuilder sequences;
  private final IterationBuilder iteration;
  private final AttributeBuilder attributes;
  private final CallBuilder calls;
  private final SpecialMethods special;
  private final StepBuilder steps;
  private final Profile profile;
  private final boolean function;
  private boolean otherResult;
  private final Signature signature;

  InstructionBuilder(Draft draft, Flow flow, GraphBuilder.Source source, Inliner inliner) {
    this.signature = source.signature();
    this.profile = source.profile();
    this.function = signature != null;
    this.draft = draft;
    this.flow = flow;
    this.arithmetic = new ArithmeticBuilder(draft);
    this.compare = new CompareBuilder(draft);
    this.steps = new StepBuilder(draft, flow);
    this.variables = new VariableBuilder(draft, source.entry(), steps);
    this.sequences = new SequenceBuilder(draft);
    this.iteration = new IterationBuilder(draft, flow);
    ShapeAccess shapes = new ShapeAccess(draft, source.assumptions());
    DirectCallBuilder direct = new DirectCallBuilder(draft, source, inliner);
    KnownCalls known = new KnownCalls(draft, direct, inliner, shapes);
    SuperCalls supers = new SuperCalls(draft, shapes, source.profile());
    MemberAccess members = new MemberAccess(draft, shapes, known);
    this.attributes = new AttributeBuilder(draft, steps, shapes, members, supers, flow);
    this.special = new SpecialMethods(draft, flow, shapes, known);
    CallBuilder.Ways ways = new CallBuilder.Ways(direct, known, special, supers);
    this.calls = new CallBuilder(draft, flow, steps, shapes, ways);
  }

  void build(Op op, long word) {
    int a = Word.a(word);
    int b = Word.b(word);
    int c = Word.c(word);
    if (special.build(op, word)) {
      return;
    }
    switch (op) {
      case NOP:
        break;
      case LOAD_CONST:
      case MOVE:
      case CLEAR:
      case CHECK_BOUND:
      case LOAD_GLOBAL:
      case STORE_GLOBAL:
      case LOAD_DEREF:
      case STORE_DEREF:
        variables.build(op, word);
        break;
      case NEGATE:
      case POSITIVE:
      case INVERT:
        set(a, arithmetic.unary(op, draft.register(b)));
        break;
      case NOT:
        Node truth = truth(draft.register(b));
        if (draft.isOpen()) {
          set(a, compare.not(truth));
        }
        break;
      case LT:
      case LE:
      case EQ:
      case NE:
      case GT:
      case GE:
      case IS:
      case IS_NOT:
      case IN:
      case NOT_IN:
        set(a, compare.build(op, draft.register(b), draft.register(c)));
        break;
      case JUMP:
        flow.jump(c);
        break;
      case JUMP_BACK:
        flow.back(a);
        break;
      case JUMP_IF_TRUE:
        branchOnTruth(a, true, c);
        break;
      case JUMP_IF_FALSE:
        branchOnTruth(a, false, c);
        break;
      case JUMP_IF_NONE:
        flow.branch(compare.isNone(draft.register(a)), c);
        break;
      case JUMP_IF_NOT_NONE:
        flow.branch(compare.not(compare.isNone(draft.register(a))), c);
        break;
      case GET_ITER:
        set(a, iteration.start(draft.register(b), a));
        break;
      case FOR_ITER:
        iteration.next(a, b, c);
        break;
      case RETURN:
        returnValue(a, draft.register(a));
        break;
      case YIELD:
        yieldValue(word);
        break;
      case SEND:
        send(word);
        break;
      default:
        buildMore(op, word);
        break;
    }
  }

  /** Jumps when the truth of a register is the one given. */
  private void branchOnTruth(int register, boolean wanted, int target) {
    Node value = draft.register(register);
    Node truth = truth(value);
    if (!draft.isOpen()) {
      return;
    }
    Node condition = wanted ? truth : compare.not(truth);
    if (truth == value || truth.op() == IrOp.UNBOX_BOOL && truth.input(0) == value) {
      flow.branch(condition, target, register, wanted);
    } else {
      flow.branch(condition, target);
    }
  }

  /** The truth of a value; null when finding it out closed the place. */
  private Node truth(Node value) {
    Node answer = special.truth(value);
    return answer != null || !draft.isOpen() ? answer : compare.truth(value, Observations.FIRST);
  }

  private void buildMore(Op op, long word) {
    int a = Word.a(word);
    int b = Word.b(word);
    int c = Word.c(word);
    if (ArithmeticBuilder.handles(op)) {
      set(a, arithmetic.binary(op, draft.register(b), draft.register(c)));
    } else if (CompareBuilder.isCompareJump(op)) {
      flow.branch(compare.jumpCondition(op, draft.register(a), draft.register(b)), c);
    } else if (Handlers.handles(op)) {
      draft.handlers().build(op, word);
    } else if (SequenceBuilder.handles(op)) {
      sequences.build(op, word);
    } else if (AttributeBuilder.handles(op)) {
      attributes.build(op, word);
    } else if (CallBuilder.handles(op)) {
      calls.build(op, word);
    } else if (op == Op.WITH_METHOD) {
      Node manager = draft.bound(draft.register(b));
      set(a, draft.call(c == 0 ? RuntimeMethod.ENTER_METHOD : RuntimeMethod.EXIT_METHOD, manager));
    } else if (op == Op.MAKE_FUNCTION) {
      set(a, function(b, profile.child(c)));
    } else {
      steps.build(word);
    }
  }

  /** A function that the code makes; its defaults and annotations are in three registers. */
  private Node function(int base, CodeState code) {
    Node maker;
    Node cells;
    if (draft.inlining() == null) {
      maker = draft.add(IrOp.MAKER, Ty.RAW, null);
      cells = draft.add(IrOp.OWN_CELLS, Ty.RAW, null);
    } else {
      maker = draft.inlining().function();
      cells = draft.pure(Pures.CLOSURE, Ty.RAW, maker);
    }
    Node made =
        draft.callQuietly(
            RuntimeMethod.MAKE_FUNCTION,
            maker,
            cells,
            draft.raw(code),
            draft.register(base),
            draft.register(base + 1),
            draft.register(base + 2));
    draft.state().setLastingFact(made, code);
    return made;
  }

  /** Whether a result is not of the unboxed kind that the signature promises. */
  boolean hasOtherResult() {
    return otherResult;
  }

  private void yieldValue(long word) {
    if (!draft.region().isBody()) {
      draft.leave(ExitReason.LEAVES_FRAME);
      return;
    }
    Node item = draft.box(draft.bound(draft.register(Word.b(word))));
    Draft.Place taken = null;
    boolean delegates = Word.c(word) != 0;
    if (profile.drained && !delegates) {
      Node frame = draft.add(IrOp.MAKER, Ty.RAW, null);
      taken = flow.split(draft.call(RuntimeMethod.OFFER, frame, item));
    }
    draft.block().endExit(draft.stateAtYield(item), ExitReason.SUSPENDS);
    draft.moveTo(null, null);
    if (taken != null) {
      draft.moveTo(taken.block(), taken.state());
      draft.setRegister(Word.a(word), draft.none());
    }
  }

  private void send(long word) {
    if (draft.region().isBody()) {
      steps.build(word);
    } else {
      draft.leave(ExitReason.LEAVES_FRAME);
    }
  }

  private void returnValue(int register, Node value) {
    if (draft.inlining() != null) {
      Node result = draft.bound(value);
      if (!result.ty().isPrimitive()) {
        result = draft.box(result);
      }
      if (draft.inlining().mayDecline() && !isAnswer(result)) {
        return;
      }
      draft.flush();
      draft.inlining().addReturn(draft.block(), draft.state(), result);
      draft.moveTo(null, null);
      return;
    }
    if (draft.region().isBody()) {
      draft.setRegister(register, draft.bound(value));
      draft.block().endExit(draft.stateAtReturn(register), ExitReason.RETURNS);
      draft.moveTo(null, null);
      return;
    }
    if (!function) {
      draft.leave(ExitReason.LEAVES_FRAME);
      return;
    }
    Node result = draft.bound(value);
    if (signature.result().isPrimitive()) {
      if (result.ty() != signature.result()) {
        otherResult = true;
        draft.leave(ExitReason.LEAVES_FRAME);
        return;
      }
    } else if (!result.ty().isPrimitive()) {
      result = draft.box(result);
    }
    draft.flush();
    draft.block().endReturn(result);
    draft.moveTo(null, null);
  }

  /** Makes sure that a result is not NotImplemented; closes the place when it surely is. */
  private boolean isAnswer(Node result) {
    if (result.ty() != Ty.OBJECT || result.op() == IrOp.BOX) {
      return true;
    }
    if (!draft.mayGuess(ExitReason.SPECIAL_OPERAND)) {
      draft.inlining().refuse();
      draft.leave(ExitReason.LEAVES_FRAME);
      return false;
    }
    if (result.isConstant() && result.data() == None.NOT_IMPLEMENTED) {
      draft.leave(ExitReason.SPECIAL_OPERAND);
      return false;
    }
    Node declined = draft.constant(None.NOT_IMPLEMENTED);
    draft.checkNot(
        draft.add(IrOp.SAME, Ty.BOOL, null, result, declined), ExitReason.SPECIAL_OPERAND);
    return true;
  }

  private void set(int register, Node value) {
    draft.setRegister(register, value);
  }
}
