package dev.tauraro.engine.ast;

/** A unary operator. */
public enum UnaryOperator {
  INVERT("~", "Invert"),
  NOT("not", "Not"),
  U_ADD("+", "UAdd"),
  U_SUB("-", "USub");

  private final String symbol;
  private final String pythonName;

  UnaryOperator(String symbol, String pythonName) {
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
