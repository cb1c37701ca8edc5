package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Instance;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.TypeTraits;
import dev.tauraro.engine.objects.Types;

/** A comparison operator: its symbol and special methods, and the protocol between two values. */
public enum Comparison {
  LT("<", "__lt__", "__gt__"),
  LE("<=", "__le__", "__ge__"),
  EQ("==", "__eq__", "__eq__"),
  NE("!=", "__ne__", "__ne__"),
  GT(">", "__gt__", "__lt__"),
  GE(">=", "__ge__", "__le__");

  private final String symbol;
  private final String method;
  private final String reflected;

  Comparison(String symbol, String method, String reflected) {
    this.symbol = symbol;
    this.method = method;
    this.reflected = reflected;
  }

  public String symbol() {
    return symbol;
  }

  /** {@code __lt__} */
  public String method() {
    return method;
  }

  /** {@code a operator b} */
  public Object apply(Object a, Object b) {
    if (NumberOrder.isOrdered(a) && NumberOrder.isOrdered(b)) {
      return ofNumbers(a, b);
    }
    if (Str.is(a) && Str.is(b)) {
      return this == EQ ? Str.equal(a, b) : this == NE ? !Str.equal(a, b) : ofStrings(a, b);
    }
    if (a.getClass() == PyTuple.class && b.getClass() == PyTuple.class) {
      int order = SequenceOrder.ofFlat((PyTuple) a, (PyTuple) b);
      if (order != SequenceOrder.UNKNOWN) {
        return holds(order);
      }
    }
    if (isEquality() && ofPlain(a, b) >= 0) {
      return (a == b) == (this == EQ);
    }
    // With an instance a function of the script decides, whose call has a depth of its own.
    return a instanceof Instance || b instanceof Instance ? protocol(a, b) : nested(a, b);
  }

  /** Whether an instance or None is equal to itself only. */
  private static boolean isPlain(Object value) {
    return value == None.NONE
        || value instanceof Instance
            && (((Instance) value).type().traits() & TypeTraits.PLAIN_EQUAL) != 0;
  }

  /**
   * Whether two values are equal (1 or 0) when both are None or instances whose classes do not say
   * what is equal; -1 for others.
   */
  public static int ofPlain(Object a, Object b) {
    if (!isPlain(a) || !isPlain(b)) {
      return -1;
    }
    return a == b ? 1 : 0;
  }

  /** Whether it is {@code ==} or {@code !=}. */
  public boolean isEquality() {
    return this == EQ || this == NE;
  }

  /** Whether the operator holds of two values of which the order is known as of a comparator. */
  public boolean holds(int order) {
    switch (this) {
      case LT:
        return order < 0;
      case LE:
        return order <= 0;
      case EQ:
        return order == 0;
      case NE:
        return order != 0;
      case GT:
        return order > 0;
      default:
        return order >= 0;
    }
  }

  /** Containers compare their items, which may be containers again. */
  private Object nested(Object a, Object b) {
    NativeDepth depth = NativeDepth.enter(" in comparison");
    try {
      if (a.getClass() == PyTuple.class && b.getClass() == PyTuple.class) {
        return SequenceOrder.ofTuples(this, (PyTuple) a, (PyTuple) b);
      }
      return protocol(a, b);
    } finally {
      depth.leave();
    }
  }

  private boolean ofNumbers(Object a, Object b) {
    switch (this) {
      case LT:
        return NumberOrder.less(a, b);
      case LE:
        return NumberOrder.lessOrEqual(a, b);
      case EQ:
        return NumberOrder.equal(a, b);
      case NE:
        return !NumberOrder.equal(a, b);
      case GT:
        return NumberOrder.less(b, a);
      default:
        return NumberOrder.lessOrEqual(b, a);
    }
  }

  private boolean ofStrings(Object a, Object b) {
    return holds(Str.compare(a, b));
  }

  private Object protocol(Object a, Object b) {
    PyType left = Types.of(a);
    PyType right = Types.of(b);
    boolean reflectedDone = false;
    if (left != right && right.isSubtypeOf(left)) {
      Object result = attempt(right, reflected, b, a);
      if (result != null) {
        return result;
      }
      reflectedDone = true;
    }
    Object result = attempt(left, method, a, b);
    if (result == null && !reflectedDone) {
      result = attempt(right, reflected, b, a);
    }
    return result != null ? result : unrelated(a, b);
  }

  /** The name of the method that the right operand is asked for: {@code __gt__} */
  public String reflected() {
    return reflected;
  }

  /**
   * The result when somebody else called the special method that is asked first: its answer, unless
   * that declines the operands.
   *
   * @param askedRight whether it was the right operand's method, after the left operand, a number,
   *     had declined
   */
  public Object result(Object answer, boolean askedRight, Object a, Object b) {
    if (answer != None.NOT_IMPLEMENTED) {
      return answer;
    }
    Object other = askedRight ? null : attempt(Types.of(b), reflected, b, a);
    return other != null ? other : unrelated(a, b);
  }

  /** The result when neither operand knows the other. */
  private Object unrelated(Object a, Object b) {
    if (this == EQ || this == NE) {
      return (a == b) == (this == EQ);
    }
    throw Errors.typeError(
        "'"
            + symbol
            + "' not supported between instances of '"
            + Types.of(a).displayName()
            + "' and '"
            + Types.of(b).displayName()
            + "'");
  }

  private static Object attempt(PyType type, String name, Object self, Object other) {
    Object function = type.lookup(name);
    if (function == null) {
      return null;
    }
    Object result = MethodCalls.call(function, self, other);
    return result == None.NOT_IMPLEMENTED ? null : result;
  }
}
