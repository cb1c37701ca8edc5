package dev.tauraro.engine.host;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Metering;
import java.lang.invoke.MethodType;
import java.lang.reflect.Array;
import java.lang.reflect.Executable;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The methods of one name, or the constructors of a class, and which of them a call means: the one
 * that no other beats in any argument. Those with a variable number of arguments are asked last.
 */
final class Overloads {
  private final String name;
  private final List<Candidate> candidates = new ArrayList<>();
  private final HostTypes types;

  Overloads(String name, List<? extends Executable> members, HostTypes types) {
    this.name = name;
    this.types = types;
    for (Executable each : members) {
      candidates.add(new Candidate(each));
    }
  }

  /**
   * Calls.
   *
   * @param receiver the Java object; null for static methods and constructors
   * @return the Java object that came back
   */
  Object call(Object receiver, Object[] arguments) {
    Work.steps(1);
    Candidate chosen = choose(arguments, false);
    if (chosen != null) {
      return invoke(chosen, receiver, convert(chosen, arguments));
    }
    chosen = choose(arguments, true);
    if (chosen != null) {
      return invoke(chosen, receiver, collect(chosen, arguments));
    }
    throw noneFits(arguments);
  }

  private Object invoke(Candidate chosen, Object receiver, Object[] converted) {
    Object result;
    try {
      result = chosen.invoke(receiver, converted);
    } catch (Throwable thrown) {
      throw types.raise(thrown);
    }
    Metering.checkTime();
    return result;
  }

  private Object[] convert(Candidate chosen, Object[] arguments) {
    Object[] converted = new Object[arguments.length];
    for (int i = 0; i < converted.length; i++) {
      converted[i] = types.toJava().convert(arguments[i], chosen.declared(i));
    }
    return converted;
  }

  private Object[] collect(Candidate chosen, Object[] arguments) {
    int fixed = chosen.count() - 1;
    Object[] converted = Arrays.copyOf(convertFixed(chosen, arguments, fixed), fixed + 1);
    Class<?> item = chosen.parameter(fixed).getComponentType();
    Type declared = chosen.declared(fixed);
    Type itemType =
        declared instanceof GenericArrayType
            ? ((GenericArrayType) declared).getGenericComponentType()
            : item;
    Object rest = Array.newInstance(item, arguments.length - fixed);
    for (int i = fixed; i < arguments.length; i++) {
      Array.set(rest, i - fixed, types.toJava().convert(arguments[i], itemType));
    }
    converted[fixed] = rest;
    return converted;
  }

  private Object[] convertFixed(Candidate chosen, Object[] arguments, int fixed) {
    Object[] converted = new Object[fixed];
    for (int i = 0; i < fixed; i++) {
      converted[i] = types.toJava().convert(arguments[i], chosen.declared(i));
    }
    return converted;
  }

  /** The best candidate; null when none takes the arguments; TypeError when several are as good. */
  private Candidate choose(Object[] arguments, boolean more) {
    List<Candidate> fitting = new ArrayList<>();
    for (Candidate each : candidates) {
      if (fits(each, arguments, more)) {
        fitting.add(each);
      }
    }
    if (fitting.size() <= 1) {
      return fitting.isEmpty() ? null : fitting.get(0);
    }
    for (Candidate each : fitting) {
      if (fitting.stream()
          .allMatch(other -> other == each || beats(each, other, arguments, more))) {
        return each;
      }
    }
    throw Errors.typeError(
        name + "(" + kinds(arguments) + ") is ambiguous; candidates: " + list(fitting));
  }

  private boolean fits(Candidate candidate, Object[] arguments, boolean more) {
    if (more
        ? !candidate.takesMore() || arguments.length < candidate.count() - 1
        : candidate.count() != arguments.length) {
      return false;
    }
    for (int i = 0; i < arguments.length; i++) {
      if (cost(candidate, arguments, i, more) < 0) {
        return false;
      }
    }
    return true;
  }

  private int cost(Candidate candidate, Object[] arguments, int index, boolean more) {
    return types.toJava().cost(arguments[index], parameter(candidate, index, more));
  }

  private static Class<?> parameter(Candidate candidate, int index, boolean more) {
    return more && index >= candidate.count() - 1
        ? candidate.parameter(candidate.count() - 1).getComponentType()
        : candidate.parameter(index);
  }

  /** Whether a candidate is nowhere worse: by conversion, or else by the narrower parameter. */
  private boolean beats(Candidate one, Candidate other, Object[] arguments, boolean more) {
    for (int i = 0; i < arguments.length; i++) {
      int difference = cost(one, arguments, i, more) - cost(other, arguments, i, more);
      if (difference > 0
          || difference == 0 && !isNarrower(parameter(one, i, more), parameter(other, i, more))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a parameter takes no more than another one; a primitive takes less than its class. */
  private static boolean isNarrower(Class<?> one, Class<?> other) {
    return other.isAssignableFrom(one)
        || one.isPrimitive() && other == MethodType.methodType(one).wrap().returnType();
  }

  private ScriptRaise noneFits(Object[] arguments) {
    Candidate only = candidates.get(0);
    if (candidates.size() == 1 && only.count() == arguments.length && !only.takesMore()) {
      // Says what is wrong with which argument.
      convert(only, arguments);
    }
    return Errors.typeError(
        name + "(" + kinds(arguments) + ") fits no candidate: " + list(candidates));
  }

  private static String kinds(Object[] arguments) {
    return Arrays.stream(arguments).map(Types::nameOf).collect(Collectors.joining(", "));
  }

  private static String list(List<Candidate> candidates) {
    return candidates.stream().map(Candidate::toString).sorted().collect(Collectors.joining(", "));
  }
}
