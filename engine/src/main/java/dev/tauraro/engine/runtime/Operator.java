package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.PyComplex;

/**
 * A binary operator of the language: its symbol, the names of its special methods, and what it
 * means for plain numbers. The meanings are cases and not functions, which would each be linked
 * when the first operator is looked at.
 */
public enum Operator {
  ADD("+", "add", Kind.INTS, Kind.FLOATS, Kind.COMPLEX),
  SUB("-", "sub", Kind.INTS, Kind.FLOATS, Kind.COMPLEX),
  MUL("*", "mul", Kind.INTS, Kind.FLOATS, Kind.COMPLEX),
  TRUE_DIV("/", "truediv", Kind.INTS, Kind.FLOATS, Kind.COMPLEX),
  FLOOR_DIV("//", "floordiv", Kind.INTS, Kind.FLOATS),
  MOD("%", "mod", Kind.INTS, Kind.FLOATS),
  DIVMOD("divmod()", "divmod", Kind.INTS, Kind.FLOATS),
  POW("** or pow()", "pow", Kind.INTS, Kind.FLOATS, Kind.COMPLEX),
  MAT_MUL("@", "matmul"),
  LSHIFT("<<", "lshift", Kind.INTS),
  RSHIFT(">>", "rshift", Kind.INTS),
  AND("&", "and", Kind.INTS),
  OR("|", "or", Kind.INTS),
  XOR("^", "xor", Kind.INTS);

  /** A kind of numbers. */
  public enum Kind {
    INTS,
    FLOATS,
    COMPLEX;

    /** The kind that an operation on two values is of; null unless both are plain numbers. */
    static Kind of(Object a, Object b) {
      Kind left = of(a);
      Kind right = of(b);
      if (left == null || right == null) {
        return null;
      }
      return left.compareTo(right) > 0 ? left : right;
    }

    private static Kind of(Object value) {
      if (Numbers.isPlainInt(value)) {
        return INTS;
      }
      return value instanceof Double ? FLOATS : value instanceof PyComplex ? COMPLEX : null;
    }
  }

  private final String symbol;
  private final String method;
  private final String reflected;
  private final String inPlace;
  private final Kind[] kinds;

  Operator(String symbol, String name, Kind... kinds) {
    this.symbol = symbol;
    this.method = "__" + name + "__";
    this.reflected = "__r" + name + "__";
    this.inPlace = "__i" + name + "__";
    this.kinds = kinds;
  }

  /** The symbol as error messages show it. */
  public String symbol() {
    return symbol;
  }

  /** The symbol of the augmented assignment as error messages show it. */
  public String inPlaceSymbol() {
    return this == POW ? "**=" : symbol + "=";
  }

  /** {@code __add__} */
  public String method() {
    return method;
  }

  /** {@code __radd__} */
  public String reflected() {
    return reflected;
  }

  /** {@code __iadd__} */
  public String inPlace() {
    return inPlace;
  }

  /** Whether the operator is defined for a kind of numbers. */
  public boolean isFor(Kind kind) {
    for (Kind each : kinds) {
      if (each == kind) {
        return true;
      }
    }
    return false;
  }

  /** On two ints (Long, BigInteger or Boolean), when it is for them. */
  public Object onInts(Object a, Object b) {
    switch (this) {
      case ADD:
        return Integers.add(a, b);
      case SUB:
        return Integers.sub(a, b);
      case MUL:
        return Integers.mul(a, b);
      case TRUE_DIV:
        return Integers.trueDiv(a, b);
      case FLOOR_DIV:
        return Integers.floorDiv(a, b);
      case MOD:
        return Integers.mod(a, b);
      case DIVMOD:
        return Integers.divmod(a, b);
      case POW:
        return IntegerPower.pow(a, b);
      case LSHIFT:
        return Integers.lshift(a, b);
      case RSHIFT:
        return Integers.rshift(a, b);
      case AND:
        return Integers.and(a, b);
      case OR:
        return Integers.or(a, b);
      case XOR:
        return Integers.xor(a, b);
      default:
        throw new IllegalStateException(this + " is not for these");
    }
  }

  /** On two floats, when it is for them. */
  public Object onFloats(double a, double b) {
    switch (this) {
      case ADD:
        return Floats.add(a, b);
      case SUB:
        return Floats.sub(a, b);
      case MUL:
        return Floats.mul(a, b);
      case TRUE_DIV:
        return Floats.div(a, b);
      case FLOOR_DIV:
        return Floats.floorDiv(a, b);
      case MOD:
        return Floats.mod(a, b);
      case DIVMOD:
        return Floats.divmod(a, b);
      case POW:
        return Floats.pow(a, b);
      default:
        throw new IllegalStateException(this + " is not for these");
    }
  }

  /** On two numbers of which at least one is complex, or that are taken so, when it is for them. */
  public Object onComplex(Object a, Object b) {
    switch (this) {
      case ADD:
        return ComplexNumbers.add(a, b);
      case SUB:
        return ComplexNumbers.sub(a, b);
      case MUL:
        return ComplexNumbers.mul(a, b);
      case TRUE_DIV:
        return ComplexNumbers.div(a, b);
      case POW:
        return ComplexNumbers.pow(a, b);
      default:
        throw new IllegalStateException(this + " is not for these");
    }
  }
}
