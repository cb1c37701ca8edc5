package dev.tauraro.engine.runtime;

/**
 * A binary operator of the language: its symbol, the names of its special methods, and what it
 * means for plain numbers. A null meaning says that the operator is not defined for that kind of
 * number.
 */
public enum Operator {
  ADD("+", "add", new Meaning(Integers::add, Floats::add, ComplexNumbers::add)),
  SUB("-", "sub", new Meaning(Integers::sub, Floats::sub, ComplexNumbers::sub)),
  MUL("*", "mul", new Meaning(Integers::mul, Floats::mul, ComplexNumbers::mul)),
  TRUE_DIV("/", "truediv", new Meaning(Integers::trueDiv, Floats::div, ComplexNumbers::div)),
  FLOOR_DIV("//", "floordiv", new Meaning(Integers::floorDiv, Floats::floorDiv, null)),
  MOD("%", "mod", new Meaning(Integers::mod, Floats::mod, null)),
  DIVMOD("divmod()", "divmod", new Meaning(Integers::divmod, Floats::divmod, null)),
  POW("** or pow()", "pow", new Meaning(IntegerPower::pow, Floats::pow, ComplexNumbers::pow)),
  MAT_MUL("@", "matmul", Meaning.NONE),
  LSHIFT("<<", "lshift", new Meaning(Integers::lshift, null, null)),
  RSHIFT(">>", "rshift", new Meaning(Integers::rshift, null, null)),
  AND("&", "and", new Meaning(Integers::and, null, null)),
  OR("|", "or", new Meaning(Integers::or, null, null)),
  XOR("^", "xor", new Meaning(Integers::xor, null, null));

  /** An operation on two ints (Long, BigInteger or Boolean). */
  @FunctionalInterface
  public interface OnInts {
    Object apply(Object a, Object b);
  }

  /** An operation on two floats. */
  @FunctionalInterface
  public interface OnFloats {
    Object apply(double a, double b);
  }

  /** An operation on two numbers of which at least one is complex, or that are taken so. */
  @FunctionalInterface
  public interface OnComplex {
    Object apply(Object a, Object b);
  }

  private record Meaning(OnInts ints, OnFloats floats, OnComplex complex) {
    static final Meaning NONE = new Meaning(null, null, null);
  }

  private final String symbol;
  private final String method;
  private final String reflected;
  private final String inPlace;
  private final Meaning meaning;

  Operator(String symbol, String name, Meaning meaning) {
    this.symbol = symbol;
    this.method = "__" + name + "__";
    this.reflected = "__r" + name + "__";
    this.inPlace = "__i" + name + "__";
    this.meaning = meaning;
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

  public OnInts ints() {
    return meaning.ints();
  }

  public OnFloats floats() {
    return meaning.floats();
  }

  public OnComplex complex() {
    return meaning.complex();
  }
}
