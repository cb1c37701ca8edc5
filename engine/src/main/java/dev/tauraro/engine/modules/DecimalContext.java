package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.NamedAttributes;
import dev.tauraro.engine.objects.PyException;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyModule;
import dev.tauraro.engine.objects.PyObject;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Work;
import java.math.BigInteger;
import java.util.Locale;

/** The settings of decimal arithmetic, and the signals that it gave. */
final class DecimalContext extends PyObject {
  /** How results are rounded. */
  enum Mode {
    ROUND_UP,
    ROUND_DOWN,
    ROUND_CEILING,
    ROUND_FLOOR,
    ROUND_HALF_UP,
    ROUND_HALF_DOWN,
    ROUND_HALF_EVEN,
    ROUND_05UP
  }

  static final int INVALID = 1;
  static final int FLOAT = 2;
  static final int DIVISION = 4;
  static final int OVERFLOW = 8;
  static final int UNDERFLOW = 16;
  static final int SUBNORMAL = 32;
  static final int INEXACT = 64;
  static final int ROUNDED = 128;
  static final int CLAMPED = 256;

  /** Holds the one that operators use, in each context of variables. */
  private static final PyContextVar VARIABLE = new PyContextVar(Str.of("decimal_context"), null);

  private static final String[] NAMES = {
    "InvalidOperation",
    "FloatOperation",
    "DivisionByZero",
    "Overflow",
    "Underflow",
    "Subnormal",
    "Inexact",
    "Rounded",
    "Clamped"
  };

  /** Most digits that arithmetic works with, whatever the script asks for. */
  private static final long GREATEST = 1_000_000;

  long precision = 28;
  Mode rounding = Mode.ROUND_HALF_EVEN;
  long emin = -999_999;
  long emax = 999_999;
  int capitals = 1;
  int clamp;
  int flags;
  int traps = INVALID | DIVISION | OVERFLOW;

  private final PyType type;
  private NamedAttributes attributes;
  private NamedAttributes slots;

  private DecimalContext(PyType type) {
    this.type = type;
  }

  /** The one that operators use now. */
  static DecimalContext current() {
    Object state = ExecutionContext.current().decimalState();
    return state == null ? ofVariable() : (DecimalContext) state;
  }

  /** What the variable holds here, which it is given when it holds none. */
  private static DecimalContext ofVariable() {
    Object state = PyContext.current().value(VARIABLE);
    if (!(state instanceof DecimalContext)) {
      state = template().copy(template().type);
      ((DecimalContext) state).flags = 0;
      use((DecimalContext) state);
    }
    ExecutionContext.current().setDecimalState(state);
    return (DecimalContext) state;
  }

  /** Lets operators use it, as far as context variables reach. */
  static void use(DecimalContext state) {
    PyContext.current().change(VARIABLE, state);
  }

  /** What contexts are made from: {@code DefaultContext}, once it was made. */
  static DecimalContext template() {
    Object template = inModule("_decimal", "template");
    return template instanceof DecimalContext
        ? (DecimalContext) template
        : new DecimalContext(DecimalModule.STATE);
  }

  @Override
  public PyType type() {
    return type;
  }

  @Override
  public NamedAttributes attributes() {
    attributes = NamedAttributes.of(type, attributes);
    return attributes;
  }

  @Override
  public NamedAttributes slots() {
    if (slots == null) {
      slots = new NamedAttributes();
    }
    return slots;
  }

  /** One of another class with the same settings and signals. */
  DecimalContext copy(PyType kind) {
    DecimalContext copy = new DecimalContext(kind);
    copy.precision = precision;
    copy.rounding = rounding;
    copy.emin = emin;
    copy.emax = emax;
    copy.capitals = capitals;
    copy.clamp = clamp;
    copy.flags = flags;
    copy.traps = traps;
    return copy;
  }

  /** A copy for inner steps: other digits, no signals. */
  DecimalContext inner(long digits, Mode mode) {
    DecimalContext copy = copy(DecimalModule.STATE);
    copy.precision = digits;
    copy.rounding = mode;
    copy.emin = -1_999_999_999_999_999_999L;
    copy.emax = 1_999_999_999_999_999_999L;
    copy.clamp = 0;
    copy.traps = 0;
    copy.flags = 0;
    return copy;
  }

  long etiny() {
    return emin - precision + 1;
  }

  long etop() {
    return emax - precision + 1;
  }

  static Mode mode(String name) {
    for (Mode mode : Mode.values()) {
      if (mode.name().equals(name)) {
        return mode;
      }
    }
    throw Errors.typeError(
        "valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n"
            + "   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]");
  }

  /** Gives signals; fails when one of them is trapped. */
  void signal(int signals) {
    flags |= signals;
    int trapped = signals & traps;
    if (trapped != 0) {
      throw raise(trapped, null);
    }
  }

  /** An invalid operation: NaN unless it is trapped. */
  PyDecimal invalid(String condition) {
    flags |= INVALID;
    if ((traps & INVALID) != 0) {
      throw raise(INVALID, condition);
    }
    return PyDecimal.NAN;
  }

  private static ScriptRaise raise(int trapped, String condition) {
    PyList classes = new PyList();
    PyType first = null;
    for (int i = 0; i < NAMES.length; i++) {
      if ((trapped & 1 << i) != 0) {
        PyType each = signalClass(NAMES[i]);
        first = first == null ? each : first;
        classes.append(i == 0 && condition != null ? signalClass(condition) : each);
      }
    }
    return new ScriptRaise(new PyException(first, classes));
  }

  static PyType signalClass(String name) {
    Object found = inModule("_decimal_signals", name);
    if (!(found instanceof PyType)) {
      throw Errors.runtimeError("the signals of decimal are gone: " + name);
    }
    return (PyType) found;
  }

  private static Object inModule(String module, String name) {
    Object found = ExecutionContext.current().modules().getString(module);
    return found instanceof PyModule ? ((PyModule) found).attributes().get(name) : null;
  }

  static BigInteger powerOfTen(long exponent) {
    if (exponent > GREATEST) {
      throw Errors.of(
          dev.tauraro.engine.objects.Exceptions.MEMORY_ERROR,
          String.format(Locale.ROOT, "a decimal of %d digits is too large", exponent));
    }
    Work.steps(exponent >> 4);
    Work.checkSize(exponent / 2);
    return BigInteger.TEN.pow((int) exponent);
  }

  /** The number rounded and bounded as this context says. */
  PyDecimal fix(PyDecimal value) {
    if (value.isNan() || value.isInfinite()) {
      return value.isNan() ? shortPayload(value) : value.plain();
    }
    long etiny = etiny();
    long etop = etop();
    if (value.isZero()) {
      long limit = clamp == 1 ? etop : emax;
      long exponent = Math.min(Math.max(value.exponent, etiny), limit);
      if (exponent == value.exponent) {
        return value.plain();
      }
      signal(CLAMPED);
      return PyDecimal.finite(value.negative, BigInteger.ZERO, exponent);
    }
    long least = value.digits() + value.exponent - precision;
    if (least > etop) {
      return overflow(value.negative);
    }
    boolean subnormal = least < etiny;
    if (subnormal) {
      least = etiny;
    }
    if (value.exponent < least) {
      return shorten(value, least, subnormal);
    }
    if (subnormal) {
      signal(SUBNORMAL);
    }
    if (clamp == 1 && value.exponent > etop) {
      signal(CLAMPED);
      return PyDecimal.finite(
          value.negative, value.coefficient.multiply(powerOfTen(value.exponent - etop)), etop);
    }
    return value.plain();
  }

  private PyDecimal shorten(PyDecimal value, long least, boolean subnormal) {
    boolean[] changed = new boolean[1];
    BigInteger coefficient = round(value, least, rounding, changed);
    if (PyDecimal.digits(coefficient) > precision) {
      coefficient = coefficient.divide(BigInteger.TEN);
      least++;
    }
    if (least > etop()) {
      return overflow(value.negative);
    }
    int signals = ROUNDED;
    if (changed[0]) {
      signals |= INEXACT | (subnormal ? UNDERFLOW : 0);
    }
    if (subnormal) {
      signals |= SUBNORMAL;
    }
    if (coefficient.signum() == 0) {
      signals |= CLAMPED;
    }
    signal(signals);
    return PyDecimal.finite(value.negative, coefficient, least);
  }

  /** The coefficient with digits cut off, so that the exponent is the given one. */
  static BigInteger round(PyDecimal value, long exponent, Mode mode, boolean[] changed) {
    long cut = exponent - value.exponent;
    BigInteger quotient;
    BigInteger rest;
    int half;
    if (cut > value.digits() + 1L) {
      quotient = BigInteger.ZERO;
      rest = value.coefficient;
      half = -1;
    } else {
      BigInteger unit = powerOfTen(cut);
      BigInteger[] parts = value.coefficient.divideAndRemainder(unit);
      quotient = parts[0];
      rest = parts[1];
      half = rest.shiftLeft(1).compareTo(unit);
    }
    if (rest.signum() == 0) {
      return quotient;
    }
    changed[0] = true;
    return isUp(mode, value.negative, quotient, half) ? quotient.add(BigInteger.ONE) : quotient;
  }

  private static boolean isUp(Mode mode, boolean negative, BigInteger quotient, int half) {
    switch (mode) {
      case ROUND_UP:
        return true;
      case ROUND_DOWN:
        return false;
      case ROUND_CEILING:
        return !negative;
      case ROUND_FLOOR:
        return negative;
      case ROUND_HALF_UP:
        return half >= 0;
      case ROUND_HALF_DOWN:
        return half > 0;
      case ROUND_HALF_EVEN:
        return half > 0 || half == 0 && quotient.testBit(0);
      case ROUND_05UP:
        int last = quotient.mod(BigInteger.TEN).intValue();
        return last == 0 || last == 5;
      default:
        throw new IllegalStateException("rounding " + mode);
    }
  }

  PyDecimal overflow(boolean negative) {
    signal(OVERFLOW | INEXACT | ROUNDED);
    boolean infinite =
        rounding == Mode.ROUND_HALF_UP
            || rounding == Mode.ROUND_HALF_EVEN
            || rounding == Mode.ROUND_HALF_DOWN
            || rounding == Mode.ROUND_UP
            || rounding == (negative ? Mode.ROUND_FLOOR : Mode.ROUND_CEILING);
    return infinite
        ? PyDecimal.infinite(negative)
        : PyDecimal.finite(negative, powerOfTen(precision).subtract(BigInteger.ONE), etop());
  }

  private PyDecimal shortPayload(PyDecimal value) {
    long room = precision - clamp;
    return value.digits() <= room
        ? value.plain()
        : PyDecimal.nan(
            value.kind == PyDecimal.Kind.SIGNALING,
            value.negative,
            value.coefficient.mod(powerOfTen(room)));
  }

  /** A number rounded to the context; a NaN with more to say than fits is an error. */
  PyDecimal create(PyDecimal value) {
    if (value.isNan()
        && value.coefficient.signum() != 0
        && PyDecimal.digits(value.coefficient) > precision - clamp) {
      return invalid("ConversionSyntax");
    }
    return fix(value);
  }

  /** NaN when one of the operands is one, else null. */
  PyDecimal nan(PyDecimal... operands) {
    PyDecimal quiet = null;
    for (PyDecimal each : operands) {
      if (each.kind == PyDecimal.Kind.SIGNALING) {
        invalid(null);
        return shortPayload(PyDecimal.nan(false, each.negative, each.coefficient));
      }
      if (quiet == null && each.kind == PyDecimal.Kind.QUIET) {
        quiet = each;
      }
    }
    return quiet == null ? null : shortPayload(quiet);
  }
}
