package dev.tauraro.engine.jit.build;

import dev.tauraro.engine.bytecode.CodeUnit;
import dev.tauraro.engine.bytecode.Op;
import dev.tauraro.engine.bytecode.Word;
import dev.tauraro.engine.jit.deopt.ExitReason;
import dev.tauraro.engine.jit.ir.IrOp;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.ir.RuntimeMethod;
import dev.tauraro.engine.jit.ir.Ty;

/**
 * Exceptions that the unit handles itself: behind each call that may raise one the way to its
 * handler branches off. Handlers to which no exception came yet are no part of the unit; what they
 * handle leaves it.
 */
final class Handlers {
  private final Draft draft;
  private final Flow flow;

  Handlers(Draft draft, Flow flow) {
    this.draft = draft;
    this.flow = flow;
  }

  /** Whether an exception of the current instruction is handled by the unit. */
  boolean catches() {
    Region region = draft.region();
    int handler = region.unit().handlerAt(draft.pc());
    if (handler < 0) {
      return draft.inlining() != null && draft.inlining().catches();
    }
    return region.contains(region.unit().handlers()[handler].handler())
        && draft.observations().handled(handler)
        && !draft.history().isCareful();
  }

  /**
   * Branches off to the handler after a call.
   *
   * @param opaque whether the call may have moved iterators
   */
  void after(Node call, boolean opaque) {
    if (!catches()) {
      return;
    }
    Node caught = draft.add(IrOp.CAUGHT, Ty.ANY, null, call);
    Node none = draft.add(IrOp.IS_NULL, Ty.BOOL, null, caught);
    Draft.Place raised = flow.split(draft.add(IrOp.NOT, Ty.BOOL, null, none));
    Draft.Place normal = new Draft.Place(draft.block(), draft.state());
    draft.moveTo(raised.block(), raised.state());
    if (opaque) {
      draft.reloadIterators();
    }
    land(draft.add(IrOp.CAST, Ty.OBJECT, null, caught));
    draft.moveTo(normal.block(), normal.state());
  }

  /** Goes from the current place to the handler of an exception. */
  void land(Node exception) {
    int handler = draft.region().unit().handlerAt(draft.pc());
    if (handler < 0) {
      draft.flush();
      draft.inlining().addRaise(draft.block(), draft.state(), exception);
      draft.moveTo(null, null);
      return;
    }
    CodeUnit.Handler entry = draft.region().unit().handlers()[handler];
    // The register of the exception may have been that of an iterator.
    flow.leaveLoops(entry.handler());
    draft.setRegister(entry.register(), exception);
    flow.jump(entry.handler());
  }

  static boolean handles(Op op) {
    switch (op) {
      case RAISE:
      case RERAISE:
      case PUSH_HANDLED:
      case POP_HANDLED:
      case MATCH_EXCEPTION:
        return true;
      default:
        return false;
    }
  }

  void build(Op op, long word) {
    int a = Word.a(word);
    switch (op) {
      case RAISE:
        raise(word);
        break;
      case RERAISE:
        raiseAgain(draft.bound(draft.register(a)));
        break;
      case PUSH_HANDLED:
        draft.setRegister(
            a,
            draft.call(
                RuntimeMethod.BEGIN_HANDLING,
                context(),
                outer(),
                draft.bound(draft.register(Word.b(word)))));
        break;
      case POP_HANDLED:
        draft.call(RuntimeMethod.END_HANDLING, context(), outer(), draft.bound(draft.register(a)));
        break;
      default:
        draft.setRegister(
            a,
            draft.call(
                RuntimeMethod.MATCHES,
                draft.bound(draft.register(Word.b(word))),
                draft.bound(draft.register(Word.c(word)))));
        break;
    }
  }

  private void raise(long word) {
    int form = Word.c(word);
    if (form == 0) {
      draft.call(RuntimeMethod.RAISE_HANDLED, context());
      draft.leave(ExitReason.LEAVES_FRAME);
      return;
    }
    Node value = draft.bound(draft.register(Word.a(word)));
    Node cause = form == 2 ? draft.bound(draft.register(Word.b(word))) : draft.constant(null);
    draft.call(RuntimeMethod.RAISE, context(), value, cause);
    draft.leave(ExitReason.LEAVES_FRAME);
  }

  private void raiseAgain(Node exception) {
    if (catches()) {
      land(exception);
      return;
    }
    draft.call(RuntimeMethod.RAISE_AGAIN, exception);
    draft.leave(ExitReason.LEAVES_FRAME);
  }

  private Node context() {
    return draft.add(IrOp.CONTEXT, Ty.RAW, null);
  }

  private Node outer() {
    return draft.inlining() != null || draft.region().makesFrame()
        ? draft.constant(null)
        : draft.add(IrOp.OUTER_HANDLED, Ty.RAW, null);
  }
}
