package dev.tauraro.engine.jit.ir;

/**
 * What a {@link Node} computes. Operands are named x, y, z in order; {@code data} is the node's.
 */
public enum IrOp {
  // --- Values that cost nothing --------------------------------------------------------------
  /** The constant {@code data}; null is "unbound". */
  CONST(Trait.PURE),
  /** One input for each predecessor of the block. */
  PHI(Trait.PURE),
  /** A range iterator that exists only in exits: next item x, items left y, step z. */
  VIRTUAL_RANGE_ITERATOR(Trait.PURE),
  /** In the place of a slice: the result x of the subscript that follows at once. */
  VIRTUAL_ITEM(Trait.PURE),
  /** A tuple of x and y that is unpacked before anybody else could see it. */
  VIRTUAL_PAIR(Trait.PURE),
  /** A range made where it is needed as an object: start x, stop y, step z, and its length. */
  VIRTUAL_RANGE(Trait.PURE),

  /**
   * The {@link FoundMethod} {@code data} of type x, looked up again where it is needed as an
   * object.
   */
  VIRTUAL_METHOD(Trait.PURE),
  /** What the {@link PureMethod} {@code data} reads, when it is needed as an object. */
  VIRTUAL_VALUE(Trait.PURE),

  // --- Variables -----------------------------------------------------------------------------
  /** Register {@code data} of the frame, read when the unit is entered. */
  LOAD_REGISTER(Trait.READS),
  /** Register {@code data} of the frame = x. */
  STORE_REGISTER(Trait.WRITES),
  /** Value of the module variable in slot {@code data}, null when there is none. */
  LOAD_GLOBAL(Trait.READS),
  /** Module variable {@code data} = x. */
  STORE_GLOBAL(Trait.WRITES),
  /** The built-in in slot {@code data} of the module variables. */
  LOAD_BUILTIN(Trait.READS),
  /** Value of cell {@code data}, null when it is empty. */
  LOAD_DEREF(Trait.READS),
  /** Cell {@code data} = x. */
  STORE_DEREF(Trait.WRITES),
  /** In the state after a direct call: the result that was not of the kind promised. */
  UNEXPECTED(Trait.PURE),
  /** The unit's own module variables, an array. */
  OWN_GLOBALS(Trait.PURE),
  /** The unit's frame, or its function when the frame is only made when it is needed. */
  MAKER(Trait.PURE),
  /** The cells of the unit, its own and those that it captured: an array. */
  OWN_CELLS(Trait.PURE),
  /** The context that runs the unit. */
  CONTEXT(Trait.PURE),
  /** What the unit's frame handles when it handles no exception itself, or null. */
  OUTER_HANDLED(Trait.PURE),
  /** The exception that the call x raised, for the unit to handle it; null when it did not. */
  CAUGHT(Trait.PURE),
  /** Whether {@code data} more calls are within the limit of the depth. */
  DEPTH_FITS(Trait.READS),
  /** Parameter {@code data} of a function unit. */
  PARAMETER(Trait.READS),

  // --- Guards: they leave through the state's exit when they fail ------------------------------
  /** x is a Long: its value. */
  UNBOX_LONG(Trait.GUARDS),
  /** x is a Double: its value. */
  UNBOX_DOUBLE(Trait.GUARDS),
  /** x is a Boolean: its value. */
  UNBOX_BOOL(Trait.GUARDS),
  /** x has exactly the class of the node's kind: x. */
  CHECK_CLASS(Trait.GUARDS),
  /** x is the object {@code data}. */
  CHECK_SAME(Trait.GUARDS),
  /** x is not null: x. */
  CHECK_BOUND(Trait.GUARDS),
  /** x is true. */
  CHECK_TRUE(Trait.GUARDS),
  /** x is false. */
  CHECK_FALSE(Trait.GUARDS),
  /** The list x stores its items in the way {@code data}: x. */
  CHECK_STRATEGY(Trait.GUARDS),
  /**
   * The long x is at least 0 and less than the int y: x as an int. With {@code data} it is known
   * not to be negative.
   */
  CHECK_INDEX(Trait.GUARDS),
  /** The long x is within the {@link Bounds} {@code data}: x. */
  CHECK_BOUNDS(Trait.GUARDS),
  /** x + y, exact. */
  ADD_EXACT(Trait.GUARDS),
  /** x - y, exact. */
  SUB_EXACT(Trait.GUARDS),
  /** x * y, exact. */
  MUL_EXACT(Trait.GUARDS),
  /** -x, exact. */
  NEGATE_EXACT(Trait.GUARDS),

  // --- Conversions ---------------------------------------------------------------------------
  /** x boxed. */
  BOX(Trait.PURE),
  /** The long x as a double. */
  LONG_TO_DOUBLE(Trait.PURE),
  /** The bool x as a long. */
  BOOL_TO_LONG(Trait.PURE),
  /** The int x as a long. */
  INT_TO_LONG(Trait.PURE),
  /** The long x as an int. */
  LONG_TO_INT(Trait.PURE),
  /** Bits of the long x as a double. */
  BITS_TO_DOUBLE(Trait.PURE),
  /** Bits of the double x as a long. */
  DOUBLE_TO_BITS(Trait.PURE),
  /** x seen as the Java class of the node's kind, which it surely has. */
  CAST(Trait.PURE),

  // --- Arithmetic ----------------------------------------------------------------------------
  /** x + y, known to fit (or meant to wrap). */
  ADD(Trait.PURE),
  /** x - y, known to fit. */
  SUB(Trait.PURE),
  /** x * y */
  MUL(Trait.PURE),
  /** x / y of doubles; y is known not to be zero. */
  DIV(Trait.PURE),
  /** -x */
  NEGATE(Trait.PURE),
  /** floor(x / y) of longs; y is known not to be 0, nor -1 when x may be the least long. */
  FLOOR_DIV(Trait.PURE),
  /** x - floor(x / y) * y of longs; y is known not to be 0. */
  FLOOR_MOD(Trait.PURE),
  /** x / y of longs truncated, both known not to be negative. */
  UNSIGNED_DIV(Trait.PURE),
  /** x % y of longs, both known not to be negative. */
  UNSIGNED_MOD(Trait.PURE),
  AND(Trait.PURE),
  OR(Trait.PURE),
  XOR(Trait.PURE),
  /** x << y, 0 <= y < 64 */
  SHIFT_LEFT(Trait.PURE),
  /** x >> y, 0 <= y < 64 */
  SHIFT_RIGHT(Trait.PURE),
  /** Calls the {@link PureMethod} {@code data}. */
  CALL_PURE(Trait.PURE),

  // --- Conditions ----------------------------------------------------------------------------
  /** Compares two longs, ints or doubles by the {@link Condition} {@code data}. */
  COMPARE(Trait.PURE),
  /** Is x the same reference as y? */
  SAME(Trait.PURE),
  /** Is x null? */
  IS_NULL(Trait.PURE),
  /** Does x have exactly the class {@code data}? */
  HAS_CLASS(Trait.PURE),
  NOT(Trait.PURE),

  // --- Memory --------------------------------------------------------------------------------
  /** Field {@code data} (a {@link FieldRef}) of x. */
  GET_FIELD(Trait.READS),
  /** Field {@code data} of x = y. */
  PUT_FIELD(Trait.WRITES),
  /** Calls the {@link PureMethod} {@code data}, which reads memory. */
  CALL_READ(Trait.READS),
  /** Element y of array x; the node's kind says of what. */
  ARRAY_LOAD(Trait.READS),
  /** Element y of array x = z. */
  ARRAY_STORE(Trait.WRITES),
  /** Adds y to the list x, which has room for it and stores items of the kind {@code data}. */
  APPEND(Trait.WRITES),
  /** Length of array x, whose class is {@code data} if it is not {@code Object[]}. */
  ARRAY_LENGTH(Trait.READS),
  /** A new {@code Object[]} of the inputs. */
  NEW_ARRAY(Trait.READS),

  // --- Calls ---------------------------------------------------------------------------------
  /** Calls the runtime method {@code data}. */
  CALL(Trait.CALLS),
  /** Calls compiled code of the function {@code data}. */
  CALL_DIRECT(Trait.CALLS),
  /**
   * Lets the interpreter execute instruction {@code data} on the frame; the value is the next pc.
   */
  STEP(Trait.CALLS),
  /** Counts one step, or x steps, at the back edge of loop {@code data}; checks the limits. */
  COUNT_STEP(Trait.CALLS),
  /** Counts the step of an inlined call, or of reading what the host computes. */
  COUNT_CALL(Trait.CALLS),

  // --- Strips --------------------------------------------------------------------------------
  /**
   * How many trips of {@code data} steps (one when null) a strip may have until the limits must be
   * checked: at most the longs x, y, …, if any.
   */
  STRIP_TRIPS(Trait.READS),
  /** Counts x steps, or one, which the account surely has; the limits need no check. */
  SPEND(Trait.WRITES),
  /** Checks the limits ahead of time unless the steps left are enough for {@code data}. */
  ENSURE_STEPS(Trait.CALLS);

  private enum Trait {
    /** The same inputs give the same value, at any place. */
    PURE,
    /** Reads memory; keeps its place among writes. */
    READS,
    WRITES,
    GUARDS,
    CALLS
  }

  private final Trait trait;

  IrOp(Trait trait) {
    this.trait = trait;
  }

  /** Whether the node stands for an object that is made only where it is needed as such. */
  public boolean isVirtual() {
    return this == VIRTUAL_RANGE_ITERATOR
        || this == VIRTUAL_RANGE
        || this == VIRTUAL_METHOD
        || this == VIRTUAL_VALUE;
  }

  /** Whether the node may be moved, shared or dropped freely. */
  public boolean isPure() {
    return trait == Trait.PURE;
  }

  /** Whether the node may be dropped when nobody uses its value. */
  public boolean isRemovable() {
    return trait == Trait.PURE || trait == Trait.READS;
  }

  /** Whether the node may leave the compiled code through an exit. */
  public boolean isGuard() {
    return trait == Trait.GUARDS;
  }

  /** Whether the node calls a method that may raise, allocate or run script code. */
  public boolean isCall() {
    return trait == Trait.CALLS;
  }

  public boolean writesMemory() {
    return trait == Trait.WRITES || trait == Trait.CALLS;
  }
}
