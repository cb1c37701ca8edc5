package dev.tauraro.engine.jit.build;

import dev.tauraro.engine.bytecode.Effect;
import dev.tauraro.engine.bytecode.Op;
import dev.tauraro.engine.bytecode.Operand;
import dev.tauraro.engine.bytecode.RegisterUse;
import dev.tauraro.engine.bytecode.Word;
import dev.tauraro.engine.jit.deopt.ExitReason;
import dev.tauraro.engine.jit.ir.Condition;
import dev.tauraro.engine.jit.ir.IrOp;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.ir.RuntimeMethod;
import dev.tauraro.engine.jit.ir.Ty;

/**
 * Any instruction at all: compiled code brings the frame up to date, lets the interpreter execute
 * the one instruction, and reads its results. So no region is refused because of an instruction.
 */
final class StepBuilder {
  private final Draft draft;
  private final Flow flow;

  StepBuilder(Draft draft, Flow flow) {
    this.draft = draft;
    this.flow = flow;
  }

  void build(long word) {
    Op op = Op.of(word);
    if (draft.inlining() != null && !op.has(Effect.TERMINATES)) {
      draft.inlining().refuse();
    }
    if (draft.inlining() != null || op.has(Effect.TERMINATES)) {
      draft.leave(ExitReason.LEAVES_FRAME);
      return;
    }
    Object[] constants = draft.region().unit().constants();
    RegisterUse.reads(
        word,
        constants,
        r -> draft.add(IrOp.STORE_REGISTER, Ty.VOID, r, draft.box(draft.register(r))));
    draft.clobber();
    draft.showIterators();
    Node next = draft.add(IrOp.STEP, Ty.INT, RuntimeMethod.STEP, draft.intConstant(draft.pc()));
    next.setExit(draft.whenRaising(), null);
    draft.handlers().after(next, true);
    draft.readIterators();
    RegisterUse.writes(word, r -> draft.setRegister(r, draft.add(IrOp.LOAD_REGISTER, Ty.ANY, r)));
    if (op.c() == Operand.TARGET) {
      Node target = draft.intConstant(Word.c(word));
      flow.branch(draft.compare(Condition.EQ, next, target), Word.c(word));
    }
  }
}
