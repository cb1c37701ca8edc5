package dev.tauraro.engine.jit.build;

import dev.tauraro.engine.bytecode.CallSpec;
import dev.tauraro.engine.bytecode.Op;
import dev.tauraro.engine.bytecode.Word;
import dev.tauraro.engine.interp.InlinedCalls;
import dev.tauraro.engine.jit.deopt.ExitReason;
import dev.tauraro.engine.jit.ir.Condition;
import dev.tauraro.engine.jit.ir.IrOp;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.ir.RuntimeMethod;
import dev.tauraro.engine.jit.ir.Ty;
import dev.tauraro.engine.objects.BuiltinFunction;
import dev.tauraro.engine.objects.ClassBlueprint;
import dev.tauraro.engine.objects.CodeState;
import dev.tauraro.engine.objects.Shape;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.profile.Profile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Calls: of known built-ins inline, of everything else through the runtime. */
final class CallBuilder {
  /** Compilations in which functions other than those seen were called. */
  private static final int MAX_TARGET_ROUNDS = 3;

  private static final String[] PLAIN = {};

  /** The ways in which functions of scripts are called. */
  record Ways(
      DirectCallBuilder direct, KnownCalls known, SpecialMethods special, SuperCalls supers) {}

  private final ParameterBinder binder;
  private final Draft draft;
  private final StepBuilder steps;
  private final BuiltinCalls builtins;
  private final DirectCallBuilder direct;
  private final ShapeAccess shapes;
  private final KnownCalls known;
  private final SpecialMethods special;
  private final SuperCalls supers;
  private final Flow flow;

  CallBuilder(Draft draft, Flow flow, StepBuilder steps, ShapeAccess shapes, Ways ways) {
    this.flow = flow;
    this.binder = new ParameterBinder(draft);
    this.shapes = shapes;
    this.direct = ways.direct();
    this.known = ways.known();
    this.special = ways.special();
    this.supers = ways.supers();
    this.draft = draft;
    this.steps = steps;
    this.builtins = new BuiltinCalls(draft);
  }

  static boolean handles(Op op) {
    return op == Op.CALL || op == Op.CALL_METHOD || op == Op.CALL_KW;
  }

  void build(Op op, long word) {
    int a = Word.a(word);
    int b = Word.b(word);
    int c = Word.c(word);
    Node function = draft.register(b);
    List<Node> arguments = new ArrayList<>();
    int first = b + 1;
    int count = c;
    String[] keywords = {};
    if (op == Op.CALL_KW) {
      CallSpec spec = (CallSpec) draft.region().unit().constants()[c];
      count = spec.count();
      keywords = spec.keywords().toArray(new String[0]);
    }
    if (op != Op.CALL) {
      Node self = draft.register(b + 1);
      first = b + 2;
      boolean unbound = self.isConstant() && self.data() == null;
      if (!unbound && self.ty() == Ty.ANY) {
        steps.build(word);
        return;
      }
      if (!unbound) {
        arguments.add(self);
      }
    }
    for (int i = 0; i < count; i++) {
      arguments.add(draft.register(first + i));
    }
    for (int i = 0; i < arguments.size(); i++) {
      arguments.set(i, draft.bound(arguments.get(i)));
    }
    Node callee = draft.bound(function);
    if (op == Op.CALL && (arguments.isEmpty() || arguments.size() == 2) && callsSuper(callee)) {
      supers.call(a, arguments);
      return;
    }
    if (op == Op.CALL_METHOD) {
      draft.setRegister(b, known.whileCalled(function));
    }
    if (direct.handles(callee, arguments.size(), keywords)) {
      direct.build(a, callee, arguments, keywords);
      return;
    }
    if (keywords.length == 0 && callOneOf(a, callee, arguments)) {
      return;
    }
    if (callBound(a, callee, arguments, keywords)
        || makeInstance(a, callee, arguments, keywords)
        || keywords.length == 0 && !callee.isConstant() && special.call(a, callee, arguments)) {
      return;
    }
    Node result = keywords.length == 0 ? builtins.callBound(callee, arguments) : null;
    if (result == null) {
      result = call(guessed(callee), arguments, keywords);
    }
    if (draft.isOpen()) {
      draft.setRegister(a, result);
    }
  }

  /** Whether the instruction calls the built-in super in a way that needs no frame. */
  private boolean callsSuper(Node callee) {
    if (!draft.region().isSuperCall(draft.pc())) {
      return false;
    }
    if (!callee.isConstant() || callee.data() != Types.SUPER) {
      if (draft.inlining() != null) {
        draft.inlining().refuse();
        throw new Restart();
      }
      throw new BuildFailure("super may be the built-in or not");
    }
    return true;
  }

  /** r[a] = the result of a function that was bound to its first argument before. */
  private boolean callBound(int a, Node callee, List<Node> given, String[] keywords) {
    Object seen = draft.observations().target(draft.pc());
    if (!(seen instanceof CodeState.Bound)
        || callee.isConstant()
        || callee.ty().isKnown() && callee.ty() != Ty.BOUND_METHOD
        || !draft.mayGuess(ExitReason.CALL_TARGET)) {
      return false;
    }
    CodeState code = ((CodeState.Bound) seen).code();
    if (!binder.takes((Profile) code, given.size() + 1, keywords)) {
      return false;
    }
    Node bound = draft.as(callee, Ty.BOUND_METHOD, ExitReason.CALL_TARGET);
    Node function = draft.pure(Pures.FUNCTION_OF, Ty.OBJECT, bound);
    draft.guard(
        IrOp.CHECK_SAME,
        Ty.VOID,
        code,
        ExitReason.CALL_TARGET,
        draft.pure(Pures.STATE_OF, Ty.RAW, function));
    draft.state().setLastingFact(function, code);
    List<Node> arguments = new ArrayList<>(given);
    arguments.add(0, draft.pure(Pures.SELF_OF, Ty.OBJECT, bound));
    direct.build(a, function, arguments, keywords);
    return true;
  }

  /** r[a] = the result of one of the several functions that were called here. */
  private boolean callOneOf(int a, Node function, List<Node> arguments) {
    if (draft.state().fact(function) instanceof SeveralShapes
        && callByShape(a, function, arguments)) {
      return true;
    }
    List<Object> seen = draft.observations().targets(draft.pc());
    if (seen.size() < 2
        || draft.history().isCareful()
        || draft.history().rounds(draft.pc(), ExitReason.CALL_TARGET) >= MAX_TARGET_ROUNDS
        || function.isConstant()
        || function.ty().isKnown() && function.ty() != Ty.FUNCTION) {
      return false;
    }
    for (Object target : seen) {
      if (!(target instanceof Profile)
          || !binder.takes((Profile) target, arguments.size(), PLAIN)) {
        return false;
      }
    }
    Node code = draft.pure(Pures.STATE_OF, Ty.RAW, function);
    Cases cases = new Cases(draft, flow);
    for (Object target : seen.subList(0, seen.size() - 1)) {
      cases.when(
          draft.add(IrOp.SAME, Ty.BOOL, null, code, draft.raw(target)),
          () -> callKnown(a, function, target, arguments));
    }
    Object last = seen.get(seen.size() - 1);
    cases.otherwise(
        () -> {
          draft.guard(IrOp.CHECK_SAME, Ty.VOID, last, ExitReason.CALL_TARGET, code);
          callKnown(a, function, last, arguments);
        });
    return true;
  }

  /** r[a] = the result of a method, which the shape of its instance tells. */
  private boolean callByShape(int a, Node function, List<Node> arguments) {
    SeveralShapes several = (SeveralShapes) draft.state().fact(function);
    String name = (String) function.input(1).data();
    List<CodeState> methods = new ArrayList<>();
    for (Shape shape : several.shapes()) {
      CodeState code = MemberAccess.codeOf(shape.blueprint().lookup(name));
      if (!binder.takes((Profile) code, arguments.size(), PLAIN)) {
        return false;
      }
      methods.add(code);
    }
    // The code that most shapes share comes last, where no shape needs to be asked for.
    CodeState last = methods.get(0);
    for (CodeState each : methods) {
      if (Collections.frequency(methods, each) > Collections.frequency(methods, last)) {
        last = each;
      }
    }
    Cases cases = new Cases(draft, flow, several.instance());
    List<Shape> others = new ArrayList<>();
    for (int i = 0; i < methods.size(); i++) {
      CodeState code = methods.get(i);
      Shape shape = several.shapes().get(i);
      if (code != last) {
        cases.when(
            shapes.has(several.actual(), shape),
            () -> {
              draft.state().setFact(several.instance(), shape);
              callKnown(a, function, code, arguments);
            });
      } else {
        others.add(shape);
      }
    }
    CodeState rest = last;
    cases.otherwise(
        () -> {
          Object fact = others.size() == 1 ? others.get(0) : new OneOf(others);
          draft.state().setFact(several.instance(), fact);
          callKnown(a, function, rest, arguments);
        });
    shapes.remember(several.instance(), cases.facts());
    return true;
  }

  private void callKnown(int a, Node function, Object code, List<Node> arguments) {
    draft.state().setLastingFact(function, code);
    direct.build(a, function, arguments, PLAIN);
  }

  /** r[a] = an instance of a class that was always of the same class statement. */
  private boolean makeInstance(int a, Node callee, List<Node> arguments, String[] keywords) {
    Object seen = draft.observations().target(draft.pc());
    if (!(seen instanceof ClassBlueprint)
        || callee.isConstant()
        || callee.ty().isKnown() && callee.ty() != Ty.TYPE
        || !draft.mayGuess(ExitReason.CALL_TARGET)) {
      return false;
    }
    ClassBlueprint blueprint = (ClassBlueprint) seen;
    ClassBlueprint.Member init = blueprint.lookup("__init__");
    boolean plain = blueprint.isDefault("__init__");
    boolean usable =
        plain
            ? arguments.isEmpty()
            : init.code() != null
                && binder.takes((Profile) init.code(), arguments.size() + 1, keywords);
    if (!usable || !blueprint.isValid()) {
      return false;
    }
    Node found = draft.read(Pures.BLUEPRINT_OF, Ty.RAW, callee);
    draft.guard(IrOp.CHECK_SAME, Ty.VOID, blueprint, ExitReason.CALL_TARGET, found);
    shapes.assume(blueprint);
    Node type = draft.add(IrOp.CAST, Ty.TYPE, null, callee);
    Shape empty = blueprint.emptyShape();
    Node instance = shapes.make(type, blueprint);
    draft.state().setFact(instance, empty);
    if (!plain) {
      Node function = shapes.find(Pures.METHOD, type, "__init__");
      List<Node> all = new ArrayList<>(arguments);
      all.add(0, instance);
      all = binder.bind((Profile) init.code(), function, all, keywords);
      Inliner.Call call =
          new Inliner.Call(init.code(), function, all, InlinedCalls.INITIALIZED, a, instance);
      Node result = known.call(call);
      if (!draft.isOpen()) {
        return true;
      }
      if (result.ty() != Ty.NONE) {
        draft.call(RuntimeMethod.CHECK_INIT_RESULT, result);
      }
    }
    draft.setRegister(a, instance);
    return true;
  }

  /** The function as a constant when it was always the same built-in. */
  private Node guessed(Node callee) {
    Object target = draft.observations().target(draft.pc());
    if (callee.isConstant()
        || !(target instanceof BuiltinFunction)
        || callee.ty().isKnown() && callee.ty() != Ty.BUILTIN
        || !draft.mayGuess(ExitReason.CALL_TARGET)) {
      return callee;
    }
    draft.guard(IrOp.CHECK_SAME, Ty.VOID, target, ExitReason.CALL_TARGET, callee);
    Node constant = draft.constant(target);
    draft.state().refine(callee, constant);
    return constant;
  }

  private Node call(Node function, List<Node> arguments, String[] keywords) {
    if (keywords.length > 0) {
      Node inline =
          function.isConstant() && function.data() instanceof BuiltinFunction
              ? builtins.call((BuiltinFunction) function.data(), arguments, keywords)
              : null;
      return inline != null
          ? inline
          : draft.call(
              RuntimeMethod.CALL_KEYWORDS, function, array(arguments), draft.raw(keywords));
    }
    if (function.isConstant() && function.data() instanceof BuiltinFunction) {
      BuiltinFunction builtin = (BuiltinFunction) function.data();
      if (arguments.size() == 1 && builtin.owner() == null && builtin.name().equals("len")) {
        Node length = special.length(arguments.get(0));
        if (length != null || !draft.isOpen()) {
          return length;
        }
      }
      if (arguments.size() == 2
          && builtin.owner() == null
          && builtin.name().equals("isinstance")
          && draft.mayGuess(ExitReason.SPECIAL_OPERAND)) {
        return isInstance(arguments.get(0), arguments.get(1));
      }
      Node inline = builtins.call((BuiltinFunction) function.data(), arguments);
      if (inline != null) {
        return inline;
      }
    } else if (function.isConstant()) {
      if (function.data() == Types.TYPE && arguments.size() == 1) {
        return typeOf(arguments.get(0));
      }
      Node inline = builtins.callType(function.data(), arguments);
      if (inline != null) {
        return inline;
      }
    }
    switch (arguments.size()) {
      case 0:
        return draft.call(RuntimeMethod.CALL_0, function);
      case 1:
        return draft.call(RuntimeMethod.CALL_1, function, arguments.get(0));
      case 2:
        return draft.call(RuntimeMethod.CALL_2, function, arguments.get(0), arguments.get(1));
      case 3:
        return draft.call(
            RuntimeMethod.CALL_3, function, arguments.get(0), arguments.get(1), arguments.get(2));
      default:
        arguments.add(0, function);
        return draft.call(RuntimeMethod.CALL_N, array(arguments));
    }
  }

  private Node isInstance(Node value, Node type) {
    Node answer = draft.read(Pures.IS_INSTANCE, Ty.INT, draft.box(value), draft.box(type));
    draft.check(
        draft.compare(Condition.GE, answer, draft.intConstant(0)), ExitReason.SPECIAL_OPERAND);
    return draft.compare(Condition.NE, answer, draft.intConstant(0));
  }

  private Node typeOf(Node value) {
    return value.ty() == Ty.INSTANCE
        ? shapes.typeOf(value)
        : draft.read(Pures.TYPE_OF, Ty.TYPE, draft.box(value));
  }

  private Node array(List<Node> items) {
    Node[] boxed = new Node[items.size()];
    for (int i = 0; i < boxed.length; i++) {
      boxed[i] = draft.box(items.get(i));
    }
    return draft.add(IrOp.NEW_ARRAY, Ty.RAW, null, boxed);
  }
}
