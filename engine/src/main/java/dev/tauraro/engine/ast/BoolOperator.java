package dev.tauraro.engine.ast;

/** A short-circuit operator. */
public enum BoolOperator {
  AND("and", "And"),
  OR("or", "Or");

  private final String symbol;
  private final String pythonName;

  BoolOperator(String symbol, String pythonName) {
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
