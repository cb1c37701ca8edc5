package dev.tauraro.engine.jit.build;

import dev.tauraro.engine.bytecode.CodeUnit;
import dev.tauraro.engine.jit.deopt.ExitReason;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.ir.Ty;
import dev.tauraro.engine.profile.Profile;
import java.util.Arrays;
import java.util.List;

/** Assigns the arguments of a call to the parameters of a function whose code is known. */
final class ParameterBinder {
  private static final int DEFAULT = -1;

  private final Draft draft;

  ParameterBinder(Draft draft) {
    this.draft = draft;
  }

  /** Whether the arguments fit, as far as the code tells: defaults belong to the function. */
  boolean takes(Profile callee, int count, String[] keywords) {
    return !callee.suspendable
        && (draft.mayGuess(ExitReason.UNBOUND) || isSimple(callee, count, keywords))
        && sources(callee.code(), count, keywords) != null;
  }

  private static boolean isSimple(Profile callee, int count, String[] keywords) {
    return callee.simple && callee.positional == count && keywords.length == 0;
  }

  /** A value for each parameter; {@link #takes} holds, and the function has the code. */
  List<Node> bind(Profile callee, Node function, List<Node> arguments, String[] keywords) {
    CodeUnit code = callee.code();
    int[] sources = sources(code, arguments.size(), keywords);
    Node[] bound = new Node[sources.length];
    for (int i = 0; i < bound.length; i++) {
      bound[i] = sources[i] == DEFAULT ? byDefault(code, function, i) : arguments.get(sources[i]);
    }
    return Arrays.asList(bound);
  }

  /** The value that a parameter has when no argument is given for it; leaves if there is none. */
  private Node byDefault(CodeUnit code, Node function, int parameter) {
    int positional = code.parameters().positional();
    Node value =
        parameter < positional
            ? draft.read(
                Pures.DEFAULT_OF, Ty.ANY, function, draft.intConstant(positional - parameter))
            : draft.read(
                Pures.KEYWORD_DEFAULT_OF,
                Ty.ANY,
                function,
                draft.raw(code.variables().locals().get(parameter)));
    return draft.bound(value);
  }

  /** For each parameter which argument it gets; null when the general rules are needed. */
  private static int[] sources(CodeUnit code, int count, String[] keywords) {
    CodeUnit.Parameters parameters = code.parameters();
    int given = count - keywords.length;
    if (parameters.hasVarargs() || parameters.hasKeywords() || given > parameters.positional()) {
      return null;
    }
    int[] sources = new int[parameters.count()];
    Arrays.fill(sources, DEFAULT);
    for (int i = 0; i < given; i++) {
      sources[i] = i;
    }
    for (int i = 0; i < keywords.length; i++) {
      int parameter = code.variables().locals().indexOf(keywords[i]);
      if (parameter < parameters.positionalOnly()
          || parameter >= sources.length
          || sources[parameter] != DEFAULT) {
        return null;
      }
      sources[parameter] = given + i;
    }
    return sources;
  }
}
