package dev.tauraro.engine.jit.build;

import dev.tauraro.engine.interp.InlinedCalls;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.objects.ClassBlueprint;
import dev.tauraro.engine.objects.CodeState;
import dev.tauraro.engine.profile.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Calls of functions whose code is known: built into the caller where that is good, else direct.
 */
final class KnownCalls {
  private static final String[] PLAIN = {};

  private final Draft draft;
  private final ParameterBinder binder;
  private final DirectCallBuilder direct;
  private final Inliner inliner;
  private final ShapeAccess shapes;

  KnownCalls(Draft draft, DirectCallBuilder direct, Inliner inliner, ShapeAccess shapes) {
    this.draft = draft;
    this.binder = new ParameterBinder(draft);
    this.direct = direct;
    this.inliner = inliner;
    this.shapes = shapes;
  }

  /** Whether a member of a class is a function that takes so many arguments. */
  boolean takes(ClassBlueprint.Member member, int arguments) {
    return member != null && member.code() != null && takes(member.code(), arguments);
  }

  /** Whether a function takes so many arguments. */
  boolean takes(CodeState code, int arguments) {
    return binder.takes((Profile) code, arguments, PLAIN);
  }

  /**
   * Calls a function.
   *
   * @param use what the interpreter does with the result when it finishes the call: the register
   *     that gets it, or one of the constants of {@link InlinedCalls}
   * @param whenDirect what becomes of a result that inlined code did not look at
   * @return the result; null when the call never returns as far as is known
   */
  Node call(
      CodeState code, Node function, List<Node> given, int use, UnaryOperator<Node> whenDirect) {
    List<Node> arguments = binder.bind((Profile) code, function, given, PLAIN);
    Inliner.Call call = new Inliner.Call(code, function, arguments, use, Math.max(use, -1), null);
    return inliner.takes(draft, call)
        ? inliner.build(draft, call)
        : whenDirect.apply(direct.callKnown(code, function, arguments));
  }

  /** Makes a call whose arguments are bound; null when it never returns as far as is known. */
  Node call(Inliner.Call call) {
    return inliner.takes(draft, call)
        ? inliner.build(draft, call)
        : direct.callKnown(call.code(), call.function(), call.arguments());
  }

  /**
   * A method's function, which the class still has, as it stands in states while it is called:
   * leaving there looks it up again, so that inlined code need not look it up at all.
   */
  Node whileCalled(Node function) {
    return draft.state().fact(function) == null ? function : Inliner.virtual(draft, function);
  }

  /** Calls a method of an instance of known shape with arguments that it takes. */
  Node method(
      Node self,
      ClassBlueprint blueprint,
      String name,
      List<Node> arguments,
      int use,
      UnaryOperator<Node> whenDirect) {
    List<Node> all = new ArrayList<>(arguments);
    all.add(0, self);
    Node function = shapes.method(self, name);
    return call(blueprint.lookup(name).code(), function, all, use, whenDirect);
  }
}
