package dev.tauraro.engine.interp;

import dev.tauraro.engine.bytecode.CodeUnit.Parameters;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.PyFunction;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.runtime.ArgumentMessages;
import java.util.ArrayList;
import java.util.List;

/** The messages about arguments that do not fit a function's parameters. */
final class ArgumentErrors {
  private ArgumentErrors() {}

  private static ScriptRaise error(PyFunction function, String message) {
    return Errors.typeError(function.qualifiedName() + "() " + message);
  }

  static ScriptRaise repeated(PyFunction function, String name) {
    return error(function, ArgumentMessages.repeated(name));
  }

  /** No parameter has the name of a keyword argument, or it is positional-only. */
  static ScriptRaise unexpected(Frame frame, String[] keywords, String name) {
    Parameters parameters = frame.code.parameters();
    List<String> positionalOnly =
        frame.code.variables().locals().subList(0, parameters.positionalOnly());
    List<String> passed = new ArrayList<>();
    for (String parameter : positionalOnly) {
      if (List.of(keywords).contains(parameter)) {
        passed.add(parameter);
      }
    }
    if (!passed.isEmpty()) {
      return error(
          frame.function,
          "got some positional-only arguments passed as keyword arguments: '"
              + String.join(", ", passed)
              + "'");
    }
    return error(frame.function, ArgumentMessages.unexpected(name));
  }

  static ScriptRaise tooMany(Frame frame, int given) {
    Parameters parameters = frame.code.parameters();
    int positional = parameters.positional();
    int defaults = frame.function.defaults().length;
    int keywordOnly = 0;
    for (int i = 0; i < parameters.keywordOnly(); i++) {
      if (frame.r[positional + i] != null) {
        keywordOnly++;
      }
    }
    return error(
        frame.function,
        ArgumentMessages.tooMany(positional - defaults, positional, given, keywordOnly));
  }

  static ScriptRaise missing(Frame frame, int from, int to, String kind) {
    List<String> names = new ArrayList<>();
    int required = kind.equals("positional") ? to - frame.function.defaults().length : to;
    for (int i = from; i < required; i++) {
      if (frame.r[i] == null) {
        names.add(frame.code.variables().locals().get(i));
      }
    }
    return error(frame.function, ArgumentMessages.missing(kind, names));
  }
}
