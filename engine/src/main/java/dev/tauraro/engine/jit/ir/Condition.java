package dev.tauraro.engine.jit.ir;

/** How two numbers are compared. */
public enum Condition {
  LT,
  LE,
  EQ,
  NE,
  GT,
  GE;

  /** The condition that holds when this one does not (for doubles only when neither is NaN). */
  public Condition negated() {
    switch (this) {
      case LT:
        return GE;
      case LE:
        return GT;
      case EQ:
        return NE;
      case NE:
        return EQ;
      case GT:
        return LE;
      default:
        return LT;
    }
  }

  /** Whether it holds for two longs. */
  public boolean holds(long x, long y) {
    switch (this) {
      case LT:
        return x < y;
      case LE:
        return x <= y;
      case EQ:
        return x == y;
      case NE:
        return x != y;
      case GT:
        return x > y;
      default:
        return x >= y;
    }
  }
}
