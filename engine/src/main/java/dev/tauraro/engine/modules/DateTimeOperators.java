package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.TypeSetup;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyType;
import java.util.function.IntPredicate;

/** Arithmetic and comparison of {@code datetime} values. */
final class DateTimeOperators {
  private DateTimeOperators() {}

  static void install(TypeSetup setup) {
    setup
        .one("__add__", (a, b) -> plus(of(a), b, 1))
        .one("__radd__", (a, b) -> plus(of(a), b, 1))
        .one(
            "__sub__",
            (a, b) -> b instanceof PyDateTime ? minus(of(a), of(b)) : plus(of(a), b, -1));
    comparison(setup, "__eq__", true, order -> order == 0);
    comparison(setup, "__ne__", true, order -> order != 0);
    comparison(setup, "__lt__", false, order -> order < 0);
    comparison(setup, "__le__", false, order -> order <= 0);
    comparison(setup, "__gt__", false, order -> order > 0);
    comparison(setup, "__ge__", false, order -> order >= 0);
  }

  private static PyDateTime of(Object value) {
    return (PyDateTime) value;
  }

  private static Object plus(PyDateTime moment, Object other, int sign) {
    if (!(other instanceof PyTimeDelta)) {
      return None.NOT_IMPLEMENTED;
    }
    return later(moment, (PyTimeDelta) other, sign);
  }

  /** A moment later by some time, as an instance of the same class. */
  static Object later(PyDateTime moment, PyTimeDelta delta) {
    return later(moment, delta, 1);
  }

  private static Object later(PyDateTime moment, PyTimeDelta delta, int sign) {
    PyType type = moment.type();
    PyDateTime sum =
        PyDateTime.of(
            DateTimeType.TYPE,
            moment.ordinal() + sign * (long) delta.days(),
            moment.micros() + sign * delta.microsOfDay(),
            moment.zone(),
            0);
    return DateTimeType.made(type, sum);
  }

  private static Object minus(PyDateTime a, PyDateTime b) {
    PyTimeDelta left = null;
    PyTimeDelta right = null;
    if (a.zone() != b.zone()) {
      left = DateTimeType.offset(a);
      right = DateTimeType.offset(b);
      if ((left == null) != (right == null)) {
        throw Errors.typeError("can't subtract offset-naive and offset-aware datetimes");
      }
    }
    PyTimeDelta difference =
        PyTimeDelta.of((long) a.ordinal() - b.ordinal(), a.micros() - b.micros());
    if (left == null) {
      return difference;
    }
    PyTimeDelta shift = TimeDeltaType.plus(right, left, -1);
    return TimeDeltaType.plus(difference, shift, 1);
  }

  private static void comparison(
      TypeSetup setup, String name, boolean equality, IntPredicate test) {
    setup.one(
        name,
        (a, b) -> {
          if (b instanceof PyDateTime) {
            return compare(of(a), of(b), equality, test);
          }
          if (b instanceof PyDate) {
            if (equality) {
              return test.test(1);
            }
            throw Errors.typeError("can't compare datetime.datetime to datetime.date");
          }
          return None.NOT_IMPLEMENTED;
        });
  }

  private static boolean compare(PyDateTime a, PyDateTime b, boolean equality, IntPredicate test) {
    if (a.zone() == b.zone()) {
      return test.test(Long.compare(a.allMicros(), b.allMicros()));
    }
    PyTimeDelta left = DateTimeType.offset(a);
    PyTimeDelta right = DateTimeType.offset(b);
    if ((left == null) != (right == null)) {
      if (equality) {
        return test.test(1);
      }
      throw Errors.typeError("can't compare offset-naive and offset-aware datetimes");
    }
    if (equality && (dependsOnFold(a, left) || dependsOnFold(b, right))) {
      return test.test(1);
    }
    return test.test(Long.compare(universal(a, left), universal(b, right)));
  }

  private static long universal(PyDateTime moment, PyTimeDelta offset) {
    return moment.allMicros() - (offset == null ? 0 : offset.longMicros());
  }

  /** Whether the clock shows this time twice or never: then it equals none in another zone. */
  private static boolean dependsOnFold(PyDateTime moment, PyTimeDelta offset) {
    if (offset == null || moment.zone() instanceof PyTimeZone) {
      return false;
    }
    Clock clock = moment.clock();
    PyTimeDelta other = DateTimeType.offset(moment.withClock(clock.withFold(1 - clock.fold())));
    return other == null || other.compareTo(offset) != 0;
  }
}
