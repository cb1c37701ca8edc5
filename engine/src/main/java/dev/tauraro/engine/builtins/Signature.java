package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.runtime.ArgumentMessages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The parameters of a built-in function, written as in the language: {@code "sorted(iterable, /, *,
 * key=None, reverse=False)"}. What follows {@code =} says only that the parameter is optional; the
 * function itself knows the default. Messages for {@code "(a, b=0)"} do not tell a name.
 */
public final class Signature {
  private final String function;

  /** What the function is called in messages on its arguments. */
  private final String called;

  private final List<String> names = new ArrayList<>();
  private final List<Boolean> optional = new ArrayList<>();
  private int positionalOnly;
  private int positional;
  private boolean varargs;
  private boolean keywords;

  /** Whether messages are those for functions written in the language. */
  private boolean scripted;

  private Signature(String function) {
    this.function = function;
    this.called = function.isEmpty() ? "function" : function + "()";
  }

  /** Reads a signature; defaults must contain no comma. */
  public static Signature parse(String text) {
    int open = text.indexOf('(');
    Signature signature = new Signature(text.substring(0, open));
    String inside = text.substring(open + 1, text.lastIndexOf(')')).trim();
    boolean keywordOnly = false;
    for (String part : inside.isEmpty() ? new String[0] : inside.split(",", -1)) {
      String parameter = part.trim();
      if (parameter.equals("/")) {
        signature.positionalOnly = signature.names.size();
      } else if (parameter.startsWith("**")) {
        signature.keywords = true;
      } else if (parameter.startsWith("*")) {
        signature.varargs = parameter.length() > 1;
        keywordOnly = true;
      } else {
        int equals = parameter.indexOf('=');
        String name = equals < 0 ? parameter : parameter.substring(0, equals).trim();
        // Names in calls are interned, too, so that most comparisons are of references.
        signature.names.add(name.intern());
        signature.optional.add(equals >= 0);
        signature.positional += keywordOnly ? 0 : 1;
      }
    }
    return signature;
  }

  /**
   * Reads the signature of a function that speaks of its arguments as one written in the language
   * does; all parameters can be given by position and by name.
   */
  public static Signature scripted(String text) {
    Signature signature = parse(text);
    signature.scripted = true;
    return signature;
  }

  /** {@link #bind(Object[], String[], int)} for a function. */
  public Object[] bind(Object[] arguments, String[] keywordNames) {
    return bind(arguments, keywordNames, 0);
  }

  /**
   * Assigns arguments to parameters.
   *
   * @param skip leading arguments that are no parameters, such as the instance of a method
   * @return the value of each parameter or null when absent; then a {@code PyTuple} of the other
   *     positional ones if there is {@code *args}; then a {@code PyDict} if there is {@code
   *     **kwargs}
   */
  public Object[] bind(Object[] arguments, String[] keywordNames, int skip) {
    int given = arguments.length - keywordNames.length - skip;
    int count = names.size();
    Object[] bound = new Object[count + (varargs ? 1 : 0) + (keywords ? 1 : 0)];
    if (scripted) {
      checkScripted(keywordNames, given);
    }
    boolean all = !varargs && !keywords && !isPositionalOnly();
    if (given > positional && !varargs || all && given + keywordNames.length > count) {
      throw tooMany(given, keywordNames.length);
    }
    if (varargs && !keywords && keywordNames.length > count) {
      throw tooMany(0, keywordNames.length);
    }
    System.arraycopy(arguments, skip, bound, 0, Math.min(given, positional));
    if (varargs) {
      bound[count] =
          given <= positional
              ? PyTuple.EMPTY
              : PyTuple.of(Arrays.copyOfRange(arguments, skip + positional, skip + given));
    }
    PyDict others = keywords ? new PyDict() : null;
    if (keywords) {
      bound[bound.length - 1] = others;
    }
    ScriptRaise wrong = null;
    for (int i = 0; i < keywordNames.length; i++) {
      ScriptRaise found = bindKeyword(bound, others, keywordNames[i], arguments[skip + given + i]);
      wrong = wrong == null ? found : wrong;
    }
    for (int i = 0; i < count; i++) {
      if (bound[i] == null && !optional.get(i)) {
        throw wrong != null && isPositionalOnly() ? wrong : missing(i, given);
      }
    }
    if (wrong != null) {
      throw wrong;
    }
    return bound;
  }

  private void checkScripted(String[] keywordNames, int given) {
    for (String name : keywordNames) {
      int index = names.indexOf(name);
      if (index < 0) {
        throw Errors.typeError(called + " " + ArgumentMessages.unexpected(name));
      }
      if (index < Math.min(given, positional)) {
        throw Errors.typeError(called + " " + ArgumentMessages.repeated(name));
      }
    }
    if (given > positional) {
      throw Errors.typeError(
          called + " " + ArgumentMessages.tooMany(required(), positional, given, 0));
    }
    List<String> absent = new ArrayList<>();
    for (int i = given; i < names.size(); i++) {
      if (!optional.get(i) && !Arrays.asList(keywordNames).contains(names.get(i))) {
        absent.add(names.get(i));
      }
    }
    if (!absent.isEmpty()) {
      throw Errors.typeError(called + " " + ArgumentMessages.missing("positional", absent));
    }
  }

  /** Binds a keyword; answers what is wrong with it, which an absent argument comes before. */
  private ScriptRaise bindKeyword(Object[] bound, PyDict others, String name, Object value) {
    int index = names.indexOf(name);
    if (index < positionalOnly) {
      if (others != null) {
        others.store(Str.of(name), value);
        return null;
      }
      return isPositionalOnly()
          ? Errors.typeError(called + " takes no keyword arguments")
          : Errors.typeError("'" + name + "' is an invalid keyword argument for " + target());
    }
    if (bound[index] != null) {
      return Errors.typeError(
          "argument for "
              + called
              + " given by name ('"
              + name
              + "') and position ("
              + (index + 1)
              + ")");
    }
    bound[index] = value;
    return null;
  }

  private String target() {
    return function.isEmpty() ? "this function" : called;
  }

  private boolean isPositionalOnly() {
    return positionalOnly == names.size();
  }

  private int required() {
    int required = 0;
    while (required < positional && !optional.get(required)) {
      required++;
    }
    return required;
  }

  private ScriptRaise tooMany(int given, int keywordCount) {
    int all = names.size();
    int required = required();
    if (isPositionalOnly()) {
      return Errors.typeError(
          function
              + " expected "
              + (required == positional ? "" : "at most ")
              + plural(positional, "argument")
              + ", got "
              + given);
    }
    if (given + keywordCount > all) {
      return Errors.typeError(
          called
              + " takes at most "
              + plural(all, (given == 0 ? "keyword " : "") + "argument")
              + " ("
              + (given + keywordCount)
              + " given)");
    }
    if (positional == 0) {
      return Errors.typeError(called + " takes no positional arguments");
    }
    return Errors.typeError(
        called
            + " takes "
            + (required < positional ? "at most " : "exactly ")
            + plural(positional, "positional argument")
            + " ("
            + given
            + " given)");
  }

  private ScriptRaise missing(int index, int given) {
    if (index >= positionalOnly) {
      return Errors.typeError(
          called
              + " missing required argument '"
              + names.get(index)
              + "' (pos "
              + (index + 1)
              + ")");
    }
    int required = Math.min(required(), positionalOnly);
    if (isPositionalOnly()) {
      return Errors.typeError(
          function
              + " expected "
              + (required == positional ? "" : "at least ")
              + plural(required, "argument")
              + ", got "
              + given);
    }
    return Errors.typeError(
        called
            + " takes "
            + (required < positional ? "at least " : "exactly ")
            + plural(required, "positional argument")
            + " ("
            + given
            + " given)");
  }

  private static String plural(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
