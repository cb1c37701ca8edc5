package dev.tauraro.engine.ast;

/** A binary arithmetic operator. */
public enum BinaryOperator {
  ADD("+", "Add"),
  SUB("-", "Sub"),
  MULT("*", "Mult"),
  MAT_MULT("@", "MatMult"),
  DIV("/", "Div"),
  MOD("%", "Mod"),
  POW("**", "Pow"),
  L_SHIFT("<<", "LShift"),
  R_SHIFT(">>", "RShift"),
  BIT_OR("|", "BitOr"),
  BIT_XOR("^", "BitXor"),
  BIT_AND("&", "BitAnd"),
  FLOOR_DIV("//", "FloorDiv");

  private final String symbol;
  private final String pythonName;

  BinaryOperator(String symbol, String pythonName) {
    this.symbol = symbol;
    this.pythonName = pythonName;
  }

  /** The operator as scripts write it. */
  public String symbol() {
    return symbol;
  }

  /** The class name in Python's {@code ast} module. */
  public String pythonName() {
    return pythonName;
  }
}
