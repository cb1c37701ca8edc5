package dev.tauraro.engine.jit.build;

import dev.tauraro.engine.jit.deopt.ExitReason;
import dev.tauraro.engine.jit.ir.DirectCall;
import dev.tauraro.engine.jit.ir.IrOp;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.ir.Signature;
import dev.tauraro.engine.jit.ir.Ty;
import dev.tauraro.engine.objects.CodeState;
import dev.tauraro.engine.profile.Profile;
import java.util.List;

/** Calls of script functions that were always the same code: without frame, arguments unboxed. */
final class DirectCallBuilder {
  private final ParameterBinder binder;
  private final Draft draft;
  private final GraphBuilder.Source source;
  private final Inliner inliner;

  DirectCallBuilder(Draft draft, GraphBuilder.Source source, Inliner inliner) {
    this.inliner = inliner;
    this.binder = new ParameterBinder(draft);
    this.draft = draft;
    this.source = source;
  }

  private Profile callee(Node function) {
    Object known = draft.state().lastingFact(function);
    Object target = known != null ? known : draft.observations().target(draft.pc());
    return target instanceof Profile ? (Profile) target : null;
  }

  /** Whether the call can be direct. */
  boolean handles(Node function, int arguments, String[] keywords) {
    Profile callee = callee(function);
    return callee != null
        && binder.takes(callee, arguments, keywords)
        && !function.isConstant()
        && (!function.ty().isKnown() || function.ty() == Ty.FUNCTION)
        && draft.mayGuess(ExitReason.CALL_TARGET);
  }

  /** Calls a function whose code is known; the result is boxed. */
  Node callKnown(CodeState code, Node function, List<Node> arguments) {
    Node[] inputs = new Node[arguments.size() + 1];
    inputs[0] = function;
    for (int i = 0; i < arguments.size(); i++) {
      Node argument = arguments.get(i);
      inputs[i + 1] = argument.ty().isPrimitive() ? argument : draft.box(argument);
    }
    draft.clobber();
    Object entry = source.targets().entry((Profile) code);
    Node call = draft.add(IrOp.CALL_DIRECT, Ty.OBJECT, new DirectCall(code, entry), inputs);
    call.setExit(draft.whenRaising().withoutIterators(), null);
    draft.handlers().after(call, true);
    draft.reloadIterators();
    return call;
  }

  /** r[a] = function(given) */
  void build(int a, Node function, List<Node> given, String[] keywords) {
    Profile callee = callee(function);
    if (draft.state().lastingFact(function) != callee) {
      Node code = draft.pure(Pures.STATE_OF, Ty.RAW, function);
      draft.guard(IrOp.CHECK_SAME, Ty.VOID, callee, ExitReason.CALL_TARGET, code);
      draft.state().setLastingFact(function, callee);
    }
    List<Node> arguments = binder.bind(callee, function, given, keywords);
    Inliner.Call inlined = new Inliner.Call(callee, function, arguments, a, a, null);
    if (inliner.takes(draft, inlined)) {
      Node result = inliner.build(draft, inlined);
      if (draft.isOpen()) {
        draft.setRegister(a, result);
      }
      return;
    }
    boolean self = source.signature() != null && callee == source.profile();
    Node[] inputs = new Node[arguments.size() + 1];
    inputs[0] = function;
    for (int i = 0; i < arguments.size(); i++) {
      inputs[i + 1] = self ? fitting(arguments.get(i), i) : arguments.get(i);
      if (inputs[i + 1] == null) {
        self = false;
        inputs[i + 1] = arguments.get(i);
      }
      if (!inputs[i + 1].ty().isPrimitive()) {
        inputs[i + 1] = draft.box(inputs[i + 1]);
      }
    }
    if (self) {
      for (int i = 0; i < arguments.size(); i++) {
        if (source.signature().parameters().get(i) == Ty.OBJECT) {
          inputs[i + 1] = draft.box(inputs[i + 1]);
        }
      }
    }
    Ty result = self ? source.signature().result() : resultKind();
    Object entry = self ? null : source.targets().entry(callee);
    draft.clobber();
    Node call = draft.add(IrOp.CALL_DIRECT, result, new DirectCall(callee, entry), inputs);
    call.setExit(draft.whenRaising().withoutIterators(), null);
    draft.handlers().after(call, true);
    if (result.isPrimitive()) {
      draft.setRegister(a, draft.graph().node(IrOp.UNEXPECTED, Ty.OBJECT, null));
      call.setAfterState(draft.stateAfter());
    }
    draft.reloadIterators();
    draft.setRegister(a, call);
  }

  /** The argument as the unit's own parameter wants it; null when it can't be. */
  private Node fitting(Node argument, int index) {
    Signature signature = source.signature();
    Ty wanted = signature.parameters().get(index);
    if (!wanted.isPrimitive() || argument.ty() == wanted) {
      return argument;
    }
    return draft.mayGuess(ExitReason.OPERAND_TYPE)
        ? draft.as(argument, wanted, ExitReason.OPERAND_TYPE)
        : null;
  }

  private Ty resultKind() {
    Ty seen = draft.observations().kind(draft.pc(), Observations.RESULT);
    boolean guess =
        seen != null
            && seen.isPrimitive()
            && !draft.history().isCareful()
            && draft.history().rounds(draft.pc() + 1, ExitReason.RESULT_TYPE) == 0;
    return guess ? seen : Ty.OBJECT;
  }
}
