package dev.tauraro.engine.jit.ir;

import static dev.tauraro.engine.jit.ir.RuntimeMethod.Kind.CHANGES;
import static dev.tauraro.engine.jit.ir.RuntimeMethod.Kind.CHARGES;
import static dev.tauraro.engine.jit.ir.RuntimeMethod.Kind.OPAQUE;
import static dev.tauraro.engine.jit.ir.RuntimeMethod.Kind.RAISES;

import dev.tauraro.engine.interp.Frame;
import dev.tauraro.engine.interp.FunctionOps;
import dev.tauraro.engine.interp.Handling;
import dev.tauraro.engine.interp.Instructions;
import dev.tauraro.engine.jit.deopt.Landing;
import dev.tauraro.engine.jit.deopt.Sequences;
import dev.tauraro.engine.jit.deopt.Tables;
import dev.tauraro.engine.objects.BuiltinFunction;
import dev.tauraro.engine.objects.Cell;
import dev.tauraro.engine.objects.CodeState;
import dev.tauraro.engine.objects.DictIterator;
import dev.tauraro.engine.objects.DictView;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.GetSet;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyIterator;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PySet;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.SetIterator;
import dev.tauraro.engine.objects.Shape;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.StrIterator;
import dev.tauraro.engine.objects.TupleIterator;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.Arithmetic;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.Compare;
import dev.tauraro.engine.runtime.Comparison;
import dev.tauraro.engine.runtime.Items;
import dev.tauraro.engine.runtime.Iteration;
import dev.tauraro.engine.runtime.Len;
import dev.tauraro.engine.runtime.OperatorAnswer;
import dev.tauraro.engine.runtime.SuperObjects;
import dev.tauraro.engine.runtime.Truth;
import java.util.List;

/**
 * The Java methods that compiled code calls: the one catalogue. A method with an owner's instance
 * as first operand is called on it; all others are static.
 */
public enum RuntimeMethod {
  ADD(Arithmetic.class, "add", OPAQUE, Ty.OBJECT, Object.class, Object.class),
  SUB(Arithmetic.class, "sub", OPAQUE, Ty.OBJECT, Object.class, Object.class),
  MUL(Arithmetic.class, "mul", OPAQUE, Ty.OBJECT, Object.class, Object.class),
  TRUE_DIV(Arithmetic.class, "trueDiv", OPAQUE, Ty.OBJECT, Object.class, Object.class),
  FLOOR_DIV(Arithmetic.class, "floorDiv", OPAQUE, Ty.OBJECT, Object.class, Object.class),
  MOD(Arithmetic.class, "mod", OPAQUE, Ty.OBJECT, Object.class, Object.class),
  POW(Arithmetic.class, "pow", OPAQUE, Ty.OBJECT, Object.class, Object.class),
  MAT_MUL(Arithmetic.class, "matMul", OPAQUE, Ty.OBJECT, Object.class, Object.class),
  LSHIFT(Arithmetic.class, "lshift", OPAQUE, Ty.OBJECT, Object.class, Object.class),
  RSHIFT(Arithmetic.class, "rshift", OPAQUE, Ty.OBJECT, Object.class, Object.class),
  AND(Arithmetic.class, "and", OPAQUE, Ty.OBJECT, Object.class, Object.class),
  OR(Arithmetic.class, "or", OPAQUE, Ty.OBJECT, Object.class, Object.class),
  XOR(Arithmetic.class, "xor", OPAQUE, Ty.OBJECT, Object.class, Object.class),
  IADD(Arithmetic.class, "iadd", OPAQUE, Ty.OBJECT, Object.class, Object.class),
  ISUB(Arithmetic.class, "isub", OPAQUE, Ty.OBJECT, Object.class, Object.class),
  IMUL(Arithmetic.class, "imul", OPAQUE, Ty.OBJECT, Object.class, Object.class),
  ITRUE_DIV(Arithmetic.class, "itrueDiv", OPAQUE, Ty.OBJECT, Object.class, Object.class),
  IFLOOR_DIV(Arithmetic.class, "ifloorDiv", OPAQUE, Ty.OBJECT, Object.class, Object.class),
  IMOD(Arithmetic.class, "imod", OPAQUE, Ty.OBJECT, Object.class, Object.class),
  IPOW(Arithmetic.class, "ipow", OPAQUE, Ty.OBJECT, Object.class, Object.class),
  IMAT_MUL(Arithmetic.class, "imatMul", OPAQUE, Ty.OBJECT, Object.class, Object.class),
  ILSHIFT(Arithmetic.class, "ilshift", OPAQUE, Ty.OBJECT, Object.class, Object.class),
  IRSHIFT(Arithmetic.class, "irshift", OPAQUE, Ty.OBJECT, Object.class, Object.class),
  IAND(Arithmetic.class, "iand", OPAQUE, Ty.OBJECT, Object.class, Object.class),
  IOR(Arithmetic.class, "ior", OPAQUE, Ty.OBJECT, Object.class, Object.class),
  IXOR(Arithmetic.class, "ixor", OPAQUE, Ty.OBJECT, Object.class, Object.class),
  NEGATE(Arithmetic.class, "negate", OPAQUE, Ty.OBJECT, Object.class),
  POSITIVE(Arithmetic.class, "positive", OPAQUE, Ty.OBJECT, Object.class),
  INVERT(Arithmetic.class, "invert", OPAQUE, Ty.OBJECT, Object.class),

  LT(Compare.class, "lt", OPAQUE, Ty.OBJECT, Object.class, Object.class),
  LE(Compare.class, "le", OPAQUE, Ty.OBJECT, Object.class, Object.class),
  EQ(Compare.class, "eq", OPAQUE, Ty.OBJECT, Object.class, Object.class),
  NE(Compare.class, "ne", OPAQUE, Ty.OBJECT, Object.class, Object.class),
  GT(Compare.class, "gt", OPAQUE, Ty.OBJECT, Object.class, Object.class),
  GE(Compare.class, "ge", OPAQUE, Ty.OBJECT, Object.class, Object.class),
  IS_LT(Compare.class, "isLt", OPAQUE, Ty.BOOL, Object.class, Object.class),
  IS_LE(Compare.class, "isLe", OPAQUE, Ty.BOOL, Object.class, Object.class),
  IS_EQ(Compare.class, "isEq", OPAQUE, Ty.BOOL, Object.class, Object.class),
  IS_NE(Compare.class, "isNe", OPAQUE, Ty.BOOL, Object.class, Object.class),
  IS_GT(Compare.class, "isGt", OPAQUE, Ty.BOOL, Object.class, Object.class),
  IS_GE(Compare.class, "isGe", OPAQUE, Ty.BOOL, Object.class, Object.class),
  CONTAINS(Compare.class, "contains", OPAQUE, Ty.BOOL, Object.class, Object.class),
  TRUTH(Truth.class, "of", OPAQUE, Ty.BOOL, Object.class),

  GET_ITEM(Items.class, "get", OPAQUE, Ty.OBJECT, Object.class, Object.class),
  SET_ITEM(Items.class, "set", OPAQUE, Ty.VOID, Object.class, Object.class, Object.class),
  DELETE_ITEM(Items.class, "delete", OPAQUE, Ty.VOID, Object.class, Object.class),
  GET_ATTR(Access.class, "get", OPAQUE, Ty.OBJECT, Object.class, String.class),
  SET_ATTR(
      Instructions.class,
      "setAttribute",
      OPAQUE,
      Ty.VOID,
      Object.class,
      String.class,
      Object.class),
  LENGTH(Len.class, "of", OPAQUE, Ty.LONG, Object.class),
  ITERATE(Iteration.class, "iterate", OPAQUE, Ty.OBJECT, Object.class),
  NEXT(Iteration.class, "next", OPAQUE, Ty.ANY, Object.class),
  FORMAT(Instructions.class, "format", OPAQUE, Ty.OBJECT, Object.class, Object.class, int.class),

  CALL_0(Calls.class, "call", OPAQUE, Ty.OBJECT, Object.class),
  CALL_1(Calls.class, "call", OPAQUE, Ty.OBJECT, Object.class, Object.class),
  CALL_2(Calls.class, "call", OPAQUE, Ty.OBJECT, Object.class, Object.class, Object.class),
  CALL_3(
      Calls.class,
      "call",
      OPAQUE,
      Ty.OBJECT,
      Object.class,
      Object.class,
      Object.class,
      Object.class),

  /** Calls the first item of an array with the others. */
  CALL_N(Instructions.class, "call", OPAQUE, Ty.OBJECT, Object[].class),
  CALL_KEYWORDS(
      Calls.class, "call", OPAQUE, Ty.OBJECT, Object.class, Object[].class, String[].class),

  /** The Java code of an attribute, which never lacks a value. */
  GETTER(GetSet.Getter.class, "get", OPAQUE, Ty.OBJECT, GetSet.Getter.class, Object.class),
  LONG_GETTER(
      GetSet.LongGetter.class, "getLong", OPAQUE, Ty.LONG, GetSet.LongGetter.class, Object.class),
  DOUBLE_GETTER(
      GetSet.DoubleGetter.class,
      "getDouble",
      OPAQUE,
      Ty.DOUBLE,
      GetSet.DoubleGetter.class,
      Object.class),

  /** The Java code of a built-in. */
  BODY_0(BuiltinFunction.Body0.class, "call", OPAQUE, Ty.OBJECT, BuiltinFunction.Body0.class),
  BODY_1(
      BuiltinFunction.Body1.class,
      "call",
      OPAQUE,
      Ty.OBJECT,
      BuiltinFunction.Body1.class,
      Object.class),
  BODY_2(
      BuiltinFunction.Body2.class,
      "call",
      OPAQUE,
      Ty.OBJECT,
      BuiltinFunction.Body2.class,
      Object.class,
      Object.class),
  BODY_3(
      BuiltinFunction.Body3.class,
      "call",
      OPAQUE,
      Ty.OBJECT,
      BuiltinFunction.Body3.class,
      Object.class,
      Object.class,
      Object.class),
  BODY_N(
      BuiltinFunction.BodyN.class,
      "call",
      OPAQUE,
      Ty.OBJECT,
      BuiltinFunction.BodyN.class,
      Object[].class,
      String[].class),
  /** As {@link #BODY_1}, where it runs no script code. */
  QUIET_BODY_0(
      BuiltinFunction.Body0.class, "call", CHARGES, Ty.OBJECT, BuiltinFunction.Body0.class),
  QUIET_BODY_1(
      BuiltinFunction.Body1.class,
      "call",
      CHARGES,
      Ty.OBJECT,
      BuiltinFunction.Body1.class,
      Object.class),
  QUIET_BODY_2(
      BuiltinFunction.Body2.class,
      "call",
      CHARGES,
      Ty.OBJECT,
      BuiltinFunction.Body2.class,
      Object.class,
      Object.class),
  QUIET_BODY_3(
      BuiltinFunction.Body3.class,
      "call",
      CHARGES,
      Ty.OBJECT,
      BuiltinFunction.Body3.class,
      Object.class,
      Object.class,
      Object.class),
  QUIET_BODY_N(
      BuiltinFunction.BodyN.class,
      "call",
      CHARGES,
      Ty.OBJECT,
      BuiltinFunction.BodyN.class,
      Object[].class,
      String[].class),
  /** The method of an object to call with it as first argument, or null. */
  METHOD_OR_NULL(Access.class, "methodOrNull", OPAQUE, Ty.ANY, Object.class, String.class),

  /** Both strings without surrogate pairs. */
  CONCAT(Str.class, "concat", CHARGES, Ty.OBJECT, Object.class, Object.class),
  CHAR_AT(Str.class, "charAt", CHARGES, Ty.OBJECT, Object.class, int.class),
  LIST_APPEND(PyList.class, "append", CHANGES, Ty.VOID, PyList.class, Object.class),
  LIST_APPEND_LONG(PyList.class, "appendLong", CHANGES, Ty.VOID, PyList.class, long.class),
  LIST_APPEND_DOUBLE(PyList.class, "appendDouble", CHANGES, Ty.VOID, PyList.class, double.class),
  /** Makes room for more items of a strategy and tells how many fit; 0 when it has others. */
  LIST_ROOM(PyList.class, "room", CHANGES, Ty.INT, PyList.class, int.class, int.class, long.class),
  LIST_ITERATOR(Landing.class, "iterate", RAISES, Ty.LIST_ITERATOR, PyList.class),
  /** As {@link #LIST_ITERATOR}, of a loop whose code alone refers to it. */
  LOOP_ITERATOR(Landing.class, "iterate", RAISES, Ty.LIST_ITERATOR, PyList.class),
  TUPLE_ITERATE(Landing.class, "iterate", RAISES, Ty.TUPLE_ITERATOR, PyTuple.class),
  STR_ITERATE(Landing.class, "iterate", RAISES, Ty.STR_ITERATOR, String.class),
  NEW_INSTANCE(
      Landing.class,
      "newInstance",
      RAISES,
      Ty.INSTANCE,
      PyType.class,
      Shape.class,
      int.class,
      int.class),
  /** What an operator makes of the answer of the special method that was asked first. */
  OPERATOR_ANSWER(
      OperatorAnswer.class,
      "result",
      OPAQUE,
      Ty.OBJECT,
      OperatorAnswer.class,
      Object.class,
      Object.class,
      Object.class),
  COMPARISON_ANSWER(
      Comparison.class,
      "result",
      OPAQUE,
      Ty.OBJECT,
      Comparison.class,
      Object.class,
      boolean.class,
      Object.class,
      Object.class),
  TRUTH_ANSWER(Truth.class, "ofAnswer", RAISES, Ty.BOOL, Object.class),
  LENGTH_ANSWER(Len.class, "ofAnswer", OPAQUE, Ty.LONG, Object.class),
  LENGTH_ANSWER_LONG(Len.class, "ofAnswer", RAISES, Ty.LONG, long.class),
  ITERATOR_ANSWER(Iteration.class, "ofAnswer", RAISES, Ty.OBJECT, Object.class),
  /** {@code super(x, y)} */
  SUPER(SuperObjects.class, "bound", RAISES, Ty.OBJECT, PyType.class, Object.class),
  CHECK_INIT_RESULT(Landing.class, "checkInitResult", RAISES, Ty.VOID, Object.class),
  LIST_OF(Instructions.class, "list", CHARGES, Ty.LIST, Object[].class),
  TUPLE_OF(Instructions.class, "tuple", CHARGES, Ty.TUPLE, Object[].class),
  /** Of few items, in an array that nobody else has. */
  SMALL_TUPLE(PyTuple.class, "of", RAISES, Ty.TUPLE, Object[].class),
  SLICE_OF(Sequences.class, "slice", RAISES, Ty.OBJECT, Object.class, Object.class, Object.class),
  /** Items of sequences of built-in types. */
  ITEM_OF(Sequences.class, "item", RAISES, Ty.OBJECT, Object.class, long.class),
  BYTE_AT(Sequences.class, "byteAt", RAISES, Ty.LONG, Object.class, long.class),
  SET_BYTE(Sequences.class, "setByte", CHANGES, Ty.VOID, Object.class, long.class, long.class),
  LIST_SLICE(Sequences.class, "slice", CHARGES, Ty.LIST, PyList.class, long.class, long.class),
  LIST_STEP_SLICE(
      Sequences.class, "slice", CHARGES, Ty.LIST, PyList.class, long.class, long.class, long.class),
  LIST_REPLACE(
      Sequences.class,
      "replace",
      CHARGES,
      Ty.VOID,
      PyList.class,
      long.class,
      long.class,
      PyList.class),
  TEXT_SLICE(Sequences.class, "slice", CHARGES, Ty.STR, String.class, long.class, long.class),
  /** The last item of a list that has one, which is removed. */
  LIST_POP(PyList.class, "pop", CHANGES, Ty.OBJECT, PyList.class, int.class),
  LIST_GET(PyList.class, "get", RAISES, Ty.OBJECT, PyList.class, int.class),
  LIST_STORE(PyList.class, "store", CHANGES, Ty.VOID, PyList.class, int.class, Object.class),
  /** Stores at the entry that a search told, or adds the key. */
  DICT_STORE_LONG(
      PyDict.class, "storeAt", CHARGES, Ty.VOID, PyDict.class, int.class, long.class, Object.class),
  DICT_STORE(
      PyDict.class,
      "storeAt",
      CHARGES,
      Ty.VOID,
      PyDict.class,
      int.class,
      Object.class,
      Object.class),
  DICT_SET_DEFAULT(
      PyDict.class,
      "setDefaultAt",
      CHARGES,
      Ty.OBJECT,
      PyDict.class,
      int.class,
      Object.class,
      Object.class),
  /** The value at an entry, or what the class of the dict says of a missing key. */
  DICT_GET_OR_MISSING(
      Tables.class, "valueOrMissing", OPAQUE, Ty.OBJECT, PyDict.class, int.class, Object.class),
  DICT_REMOVE(PyDict.class, "removeAt", CHARGES, Ty.VOID, PyDict.class, int.class),
  SET_ADD(PySet.class, "addAt", CHARGES, Ty.VOID, PySet.class, int.class, Object.class),
  SET_DISCARD(PySet.class, "discardAt", CHANGES, Ty.VOID, PySet.class, int.class),
  DICT_KEYS(Tables.class, "keys", RAISES, Ty.DICT_VIEW, PyDict.class),
  DICT_VALUES(Tables.class, "values", RAISES, Ty.DICT_VIEW, PyDict.class),
  DICT_ITEMS(Tables.class, "items", RAISES, Ty.DICT_VIEW, PyDict.class),
  DICT_ITERATE(Tables.class, "iterate", RAISES, Ty.DICT_ITERATOR, PyDict.class),
  VIEW_ITERATE(Tables.class, "iterate", RAISES, Ty.DICT_ITERATOR, DictView.class),
  DICT_ADVANCE(DictIterator.class, "advance", RAISES, Ty.INT, DictIterator.class),
  NEXT_OF_DICT(DictIterator.class, "next", RAISES, Ty.ANY, DictIterator.class),
  NEXT_OF_TUPLE(TupleIterator.class, "next", RAISES, Ty.ANY, TupleIterator.class),
  NEXT_OF_STRING(StrIterator.class, "next", RAISES, Ty.ANY, StrIterator.class),
  /** Of an iterator of a Java class that was checked. */
  NEXT_OF_KNOWN(PyIterator.class, "next", OPAQUE, Ty.ANY, PyIterator.class),
  NEXT_QUIETLY(PyIterator.class, "next", RAISES, Ty.ANY, PyIterator.class),
  NEXT_OF_SET(SetIterator.class, "next", RAISES, Ty.ANY, SetIterator.class),

  /** The items of a value that must have as many, in an array. */
  UNPACK(Instructions.class, "unpack", OPAQUE, Ty.RAW, Object.class, int.class),
  STRINGS_JOIN(Instructions.class, "string", CHARGES, Ty.OBJECT, Object[].class),
  LONG_TEXT(Landing.class, "text", RAISES, Ty.STR, long.class),
  /** A function made by the frame or function that comes first, with its cells. */
  /** Whether somebody took what the body of a generator, on this frame, would yield. */
  OFFER(Instructions.class, "offer", CHARGES, Ty.BOOL, Object.class, Object.class),
  MAKE_FUNCTION(
      FunctionOps.class,
      "make",
      RAISES,
      Ty.FUNCTION,
      Object.class,
      Cell[].class,
      CodeState.class,
      Object.class,
      Object.class,
      Object.class),
  /** Always raises. */
  RAISE(
      Handling.class,
      "raise",
      OPAQUE,
      Ty.OBJECT,
      ExecutionContext.class,
      Object.class,
      Object.class),
  /** Always raises the exception that is being handled. */
  RAISE_HANDLED(Handling.class, "raiseHandled", OPAQUE, Ty.OBJECT, ExecutionContext.class),
  /** Always raises an exception that passed the activation before. */
  RAISE_AGAIN(Handling.class, "raiseAgain", OPAQUE, Ty.OBJECT, Object.class),
  BEGIN_HANDLING(
      Handling.class,
      "begin",
      RAISES,
      Ty.OBJECT,
      ExecutionContext.class,
      Object.class,
      Object.class),
  END_HANDLING(
      Handling.class, "end", RAISES, Ty.VOID, ExecutionContext.class, Object.class, Object.class),
  MATCHES(Handling.class, "matches", RAISES, Ty.BOOL, Object.class, Object.class),
  ENTER_METHOD(Handling.class, "enter", OPAQUE, Ty.OBJECT, Object.class),
  EXIT_METHOD(Handling.class, "exit", OPAQUE, Ty.OBJECT, Object.class),
  /** Runs one instruction on the frame; the next pc. */
  STEP(Instructions.class, "execute", OPAQUE, Ty.INT, Frame.class, int.class);

  /** What a call may do. */
  public enum Kind {
    /** Anything: it may run script code. */
    OPAQUE,
    /** Changes its operands, allocates, charges steps, and may raise, but runs no script code. */
    CHARGES,
    /** Changes its operands, allocates, and may raise, but charges no steps. */
    CHANGES,
    /** May raise; reads memory. */
    RAISES
  }

  private final Class<?> owner;
  private final String method;
  private final Kind kind;
  private final Ty result;
  private final List<Class<?>> parameters;

  RuntimeMethod(Class<?> owner, String method, Kind kind, Ty result, Class<?>... parameters) {
    this.owner = owner;
    this.method = method;
    this.kind = kind;
    this.result = result;
    this.parameters = List.of(parameters);
  }

  public Class<?> owner() {
    return owner;
  }

  public String method() {
    return method;
  }

  public Ty result() {
    return result;
  }

  /** Types of the operands. */
  public List<Class<?>> parameters() {
    return parameters;
  }

  /** Whether it may run script code. */
  public boolean isOpaque() {
    return kind == OPAQUE;
  }

  /** Whether scripts may see an exception of it. */
  public boolean mayRaise() {
    switch (this) {
      case LIST_APPEND:
      case LIST_APPEND_LONG:
      case LIST_APPEND_DOUBLE:
      case LIST_ROOM:
      case LIST_ITERATOR:
      case LOOP_ITERATOR:
      case TUPLE_ITERATE:
      case STR_ITERATE:
      case NEW_INSTANCE:
      case OFFER:
      case MAKE_FUNCTION:
      case LIST_OF:
      case TUPLE_OF:
      case SMALL_TUPLE:
      case LIST_POP:
      case LIST_GET:
      case LIST_STORE:
      case DICT_KEYS:
      case DICT_VALUES:
      case DICT_ITEMS:
      case DICT_ITERATE:
      case NEXT_OF_TUPLE:
      case NEXT_OF_STRING:
      case BEGIN_HANDLING:
      case END_HANDLING:
        return false;
      default:
        return true;
    }
  }

  /** Whether it may use steps of the budget. */
  public boolean usesBudget() {
    return kind == OPAQUE || kind == CHARGES;
  }

  /** Whether it may change what compiled code reads from objects. */
  public boolean changesObjects() {
    return kind != RAISES;
  }
}
