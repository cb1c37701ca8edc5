package dev.tauraro.engine.interp;

import dev.tauraro.engine.bytecode.CodeUnit.Parameters;
import dev.tauraro.engine.objects.Callable;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyFunction;
import dev.tauraro.engine.objects.Str;
import java.util.List;

/** Assigns the arguments of a call to the parameters of a script function. */
final class ArgumentBinder {
  private ArgumentBinder() {}

  /** Binds positional arguments followed by one for each keyword. */
  static void bind(Frame frame, Object[] arguments, String[] keywords) {
    bind(frame, arguments, 0, arguments.length - keywords.length, keywords);
  }

  /** Binds positional arguments only: {@code source[at..at+count]}. */
  static void bindRegisters(Frame frame, Object[] source, int at, int count) {
    bind(frame, source, at, count, Callable.NO_KEYWORDS);
  }

  private static void bind(Frame frame, Object[] source, int at, int given, String[] keywords) {
    Parameters parameters = frame.code.parameters();
    Object[] r = frame.r;
    int positional = parameters.positional();
    int named = positional + parameters.keywordOnly();
    System.arraycopy(source, at, r, 0, Math.min(given, positional));
    if (parameters.hasVarargs()) {
      r[named] = CallOps.rest(source, at + positional, Math.max(0, given - positional));
    }
    PyDict others = null;
    if (parameters.hasKeywords()) {
      others = new PyDict();
      r[named + (parameters.hasVarargs() ? 1 : 0)] = others;
    }
    for (int i = 0; i < keywords.length; i++) {
      bindKeyword(frame, others, keywords, i, source[at + given + i]);
    }
    if (given > positional && !parameters.hasVarargs()) {
      throw ArgumentErrors.tooMany(frame, given);
    }
    fillDefaults(frame, Math.min(given, positional), positional, named);
  }

  private static void bindKeyword(
      Frame frame, PyDict others, String[] keywords, int index, Object value) {
    String name = keywords[index];
    Parameters parameters = frame.code.parameters();
    List<String> locals = frame.code.variables().locals();
    int named = parameters.positional() + parameters.keywordOnly();
    for (int i = parameters.positionalOnly(); i < named; i++) {
      if (locals.get(i).equals(name)) {
        if (frame.r[i] != null) {
          throw ArgumentErrors.repeated(frame.function, name);
        }
        frame.r[i] = value;
        return;
      }
    }
    if (others == null) {
      throw ArgumentErrors.unexpected(frame, keywords, name);
    }
    others.store(Str.of(name), value);
  }

  private static void fillDefaults(Frame frame, int given, int positional, int named) {
    PyFunction function = frame.function;
    Object[] r = frame.r;
    Object[] defaults = function.defaults();
    int firstDefault = positional - defaults.length;
    boolean missing = false;
    for (int i = given; i < positional; i++) {
      if (r[i] == null) {
        if (i >= firstDefault) {
          r[i] = defaults[i - firstDefault];
        } else {
          missing = true;
        }
      }
    }
    if (missing) {
      throw ArgumentErrors.missing(frame, 0, positional, "positional");
    }
    if (named > positional) {
      fillKeywordDefaults(frame, positional, named);
    }
  }

  private static void fillKeywordDefaults(Frame frame, int positional, int named) {
    PyDict defaults = frame.function.keywordDefaults();
    boolean missing = false;
    for (int i = positional; i < named; i++) {
      if (frame.r[i] == null && defaults != null) {
        frame.r[i] = defaults.getOrNull(Str.of(frame.code.variables().locals().get(i)));
      }
      missing |= frame.r[i] == null;
    }
    if (missing) {
      throw ArgumentErrors.missing(frame, positional, named, "keyword-only");
    }
  }
}
