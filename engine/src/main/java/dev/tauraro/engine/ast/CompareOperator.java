package dev.tauraro.engine.ast;

/** A comparison operator. */
public enum CompareOperator {
  EQ("==", "Eq"),
  NOT_EQ("!=", "NotEq"),
  LT("<", "Lt"),
  LT_E("<=", "LtE"),
  GT(">", "Gt"),
  GT_E(">=", "GtE"),
  IS("is", "Is"),
  IS_NOT("is not", "IsNot"),
  IN("in", "In"),
  NOT_IN("not in", "NotIn");

  private final String symbol;
  private final String pythonName;

  CompareOperator(String symbol, String pythonName) {
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
