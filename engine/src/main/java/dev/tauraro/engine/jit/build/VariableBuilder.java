package dev.tauraro.engine.jit.build;

import dev.tauraro.engine.bytecode.Op;
import dev.tauraro.engine.bytecode.Word;
import dev.tauraro.engine.jit.deopt.ExitReason;
import dev.tauraro.engine.jit.ir.IrOp;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.ir.Ty;

/** Constants, registers, module variables and cells. */
final class VariableBuilder {
  private final Draft draft;
  private final Region region;
  private final Entry entry;
  private final StepBuilder steps;

  VariableBuilder(Draft draft, Entry entry, StepBuilder steps) {
    this.steps = steps;
    this.draft = draft;
    this.region = draft.region();
    this.entry = entry;
  }

  void build(Op op, long word) {
    int a = Word.a(word);
    int b = Word.b(word);
    int c = Word.c(word);
    if (mayRaise(op) && !draft.mayGuess(ExitReason.UNBOUND)) {
      steps.build(word);
      return;
    }
    switch (op) {
      case LOAD_CONST:
        draft.setRegister(a, draft.constant(region.unit().constants()[c]));
        break;
      case MOVE:
        draft.setRegister(a, draft.register(b));
        break;
      case CLEAR:
        draft.setRegister(a, draft.constant(null));
        break;
      case CHECK_BOUND:
        draft.bound(draft.register(a));
        break;
      case LOAD_GLOBAL:
        draft.setRegister(a, loadGlobal(c));
        break;
      case STORE_GLOBAL:
        store(region.globalVariable(c), draft.register(a));
        break;
      case LOAD_DEREF:
        draft.setRegister(a, loadDeref(c));
        break;
      default:
        store(region.cellVariable(c), draft.register(a));
        break;
    }
  }

  private static boolean mayRaise(Op op) {
    return op == Op.CHECK_BOUND || op == Op.LOAD_GLOBAL || op == Op.LOAD_DEREF;
  }

  private void store(int variable, Node value) {
    draft.state().set(variable, value);
    draft.state().setDirty(variable, true);
  }

  private Node loadDeref(int cell) {
    int variable = region.cellVariable(cell);
    Node value = draft.state().get(variable);
    if (value == null) {
      value = draft.add(IrOp.LOAD_DEREF, Ty.ANY, cell);
      value.setComment(region.nameOf(variable));
      draft.state().set(variable, value);
    }
    return draft.bound(value);
  }

  private Node loadGlobal(int slot) {
    int variable = region.globalVariable(slot);
    Node value = draft.state().get(variable);
    Object builtin = entry.builtin(slot);
    if (value == null && builtin != null && draft.mayGuess(ExitReason.CALL_TARGET)) {
      return loadBuiltin(slot, variable, builtin);
    }
    if (value == null) {
      value = draft.add(IrOp.LOAD_GLOBAL, Ty.ANY, slot);
      value.setComment(region.nameOf(variable));
      draft.state().set(variable, value);
    }
    return draft.bound(value);
  }

  /** A built-in that no module variable hides: a constant once that is checked. */
  private Node loadBuiltin(int slot, int variable, Object builtin) {
    Node hiding = draft.add(IrOp.LOAD_GLOBAL, Ty.ANY, slot);
    hiding.setComment(region.nameOf(variable));
    draft.check(draft.add(IrOp.IS_NULL, Ty.BOOL, null, hiding), ExitReason.CALL_TARGET);
    Node found = draft.add(IrOp.LOAD_BUILTIN, Ty.ANY, slot, hiding);
    draft.guard(IrOp.CHECK_SAME, Ty.VOID, builtin, ExitReason.CALL_TARGET, found);
    Node constant = draft.constant(builtin);
    if (!region.isAssigned(variable)) {
      draft.state().set(variable, constant);
    }
    return constant;
  }
}
