package dev.tauraro.engine.jit.deopt;

import dev.tauraro.engine.interp.Frame;
import dev.tauraro.engine.interp.Resumption;
import dev.tauraro.engine.objects.Attributes;
import dev.tauraro.engine.objects.BoundMethod;
import dev.tauraro.engine.objects.Cell;
import dev.tauraro.engine.objects.ClassBlueprint;
import dev.tauraro.engine.objects.CodeState;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.GetSet;
import dev.tauraro.engine.objects.Held;
import dev.tauraro.engine.objects.Instance;
import dev.tauraro.engine.objects.ListIterator;
import dev.tauraro.engine.objects.NamedAttributes;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyFunction;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyModule;
import dev.tauraro.engine.objects.PyObject;
import dev.tauraro.engine.objects.PyProperty;
import dev.tauraro.engine.objects.PyRange;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Shape;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.StrIterator;
import dev.tauraro.engine.objects.TupleIterator;
import dev.tauraro.engine.objects.TypeTraits;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Classes;
import dev.tauraro.engine.runtime.Construction;
import java.math.BigInteger;

/** The small static methods of the compiler's own that compiled code calls. */
public final class Landing {
  private static final double LONG_LIMIT = 0x1p63;

  private Landing() {}

  /** Counts a failed guess; returns the pc to go on at. */
  public static int leave(ExitTable table, int exit, Frame frame) {
    return table.leave(exit, frame);
  }

  /** Leaves a call to the interpreter because of the kinds of its arguments. */
  public static Object enterOther(
      ExitTable table, int exit, PyFunction function, Object[] arguments) {
    Frame frame = new Frame(function);
    System.arraycopy(arguments, 0, frame.r, 0, arguments.length);
    table.leave(exit, frame);
    return Resumption.start(frame);
  }

  /** The frame of an activation, made when it is first needed. */
  public static Frame frame(Frame known, PyFunction function) {
    return known != null ? known : new Frame(function);
  }

  /** The frame of an activation with cells of its own, made when it is first needed. */
  public static Frame frame(Frame known, PyFunction function, Cell[] cells) {
    return known != null ? known : new Frame(function, cells);
  }

  /** Whether calls may be that deep; notes that they are. */
  public static boolean depthFits(ExecutionContext context, int depth) {
    if (depth <= context.knownDepth) {
      return true;
    }
    if (!context.mayDeepen(depth)) {
      return false;
    }
    context.deepen(depth);
    return true;
  }

  /** The default of the positional parameter that is so far from the end; null for none. */
  public static Object defaultOf(PyFunction function, int fromEnd) {
    Object[] defaults = function.defaults();
    return fromEnd <= defaults.length ? defaults[defaults.length - fromEnd] : null;
  }

  /** The default of a keyword-only parameter; null for none. */
  public static Object keywordDefaultOf(PyFunction function, String name) {
    PyDict defaults = function.keywordDefaults();
    return defaults == null ? null : defaults.getOrNull(Str.of(name));
  }

  /** The blueprint of a class whose attributes are found by the default rules, or null. */
  public static ClassBlueprint blueprintOfPlain(Object value) {
    return value instanceof PyType && ((PyType) value).type() == Types.TYPE
        ? ((PyType) value).blueprint()
        : null;
  }

  /** The blueprint of a class that is asked itself for an attribute that it has, or null. */
  public static ClassBlueprint blueprintIfAsked(Object value, String name) {
    return value instanceof PyType && isFoundOnClass((PyType) value, name)
        ? ((PyType) value).blueprint()
        : null;
  }

  /** Whether the function that is a method of the type has these module variables. */
  public static boolean isAtHome(PyType type, Object globals, String name) {
    return type.home() == globals || FirstLook.hasGlobals(type, globals, name);
  }

  /** Whether a function has these module variables. */
  public static boolean hasGlobals(Object function, Object globals) {
    return function instanceof PyFunction && ((PyFunction) function).globalCells() == globals;
  }

  /** The code of a function; null for other values. */
  public static CodeState stateOf(Object value) {
    return value instanceof PyFunction ? ((PyFunction) value).state() : null;
  }

  /** The cells that a function captured. */
  public static Cell[] closure(PyFunction function) {
    return function.closure();
  }

  /** The class in cell {@code index} of a function. */
  public static Object captured(PyFunction function, int index) {
    return function.closure()[index].value;
  }

  /** Whether a class is at that place in the resolution order of a type. */
  public static boolean isInOrder(PyType type, int index, Object after) {
    PyType[] order = type.mro();
    return index < order.length && order[index] == after;
  }

  /** The class at that place in the resolution order of a type. */
  public static PyType inOrder(PyType type, int index) {
    return type.mro()[index];
  }

  /** The function that {@code super(after, self)} finds for a self of that type, or null. */
  public static PyFunction superFunction(PyType type, Object after, String name) {
    Object found = after instanceof PyType ? type.lookupAfter((PyType) after, name) : null;
    return found instanceof PyFunction ? (PyFunction) found : null;
  }

  /** What a class found by the default rules has under a name, if that needs no binding. */
  public static Object plainClassValue(Object value, String name, int hash) {
    if (!(value instanceof PyType)) {
      return null;
    }
    PyType type = (PyType) value;
    Held known = type.found.plainPlace(name, hash);
    return known != null && type.type() == Types.TYPE ? known.value : findPlainValue(type, name);
  }

  private static Object findPlainValue(PyType type, String name) {
    if (!isFoundOnClass(type, name)) {
      return null;
    }
    Held place = type.held(name);
    Object found = place.value;
    if (found == null || !ClassBlueprint.isPlainValue(found)) {
      return isUnbound(found) ? found : null;
    }
    type.found.keepPlainPlace(name, place);
    return found;
  }

  /** Whether the metaclass leaves it to a class what it has under a name. */
  private static boolean isFoundOnClass(PyType type, String name) {
    PyType metatype = type.type();
    return metatype == Types.TYPE
        || metatype.lookup("__getattribute__") == Types.TYPE.lookup("__getattribute__")
            && metatype.lookup(name) == null;
  }

  /** Whether an instance of a class of a script stays what it is when it is read on a class. */
  private static boolean isUnbound(Object value) {
    return value instanceof Instance && ((Instance) value).type().lookup("__get__") == null;
  }

  /** Where a class has what it has under a name. */
  public static Held held(PyType type, String name, int hash) {
    Held known = type.found.place(name, hash);
    return known != null ? known : FirstLook.held(type, name);
  }

  /** The function in a static method or class method; it is known to be one. */
  public static PyFunction wrapped(PyType type, String name, int hash) {
    PyFunction known = type.found.function(name, hash);
    return known != null ? known : FirstLook.wrapped(type, name);
  }

  /** The function that gets a property; it is known to be one. */
  public static PyFunction getter(PyType type, String name, int hash) {
    PyFunction known = type.found.function(name, hash);
    return known != null ? known : FirstLook.getter(type, name);
  }

  /**
   * The function that sets a property; it is known to be one. Under its name the class keeps the
   * one that gets it, so it is looked up.
   */
  public static PyFunction setter(PyType type, String name, int hash) {
    return (PyFunction) ((PyProperty) type.lookup(name)).setter();
  }

  /** Whether a value is an instance of a class (1 or 0); -1 when other rules must be asked. */
  public static int isInstance(Object value, Object type) {
    return type instanceof PyType && ((PyType) type).type() == Types.TYPE
        ? Classes.isInstance(value, (PyType) type)
        : -1;
  }

  /** {@code type(value)} */
  public static PyType typeOf(Object value) {
    return Types.of(value);
  }

  /** The function that is a method of the type; it is known to be one. */
  public static PyFunction method(PyType type, String name, int hash) {
    PyFunction known = type.found.function(name, hash);
    return known != null ? known : FirstLook.method(type, name);
  }

  /** Whether a left operand is asked before the right one because of their classes. */
  public static boolean isAskedFirst(PyType left, PyType right) {
    return left == right || !right.isSubtypeOf(left);
  }

  /** Whether a left operand of that class is asked before the right one. */
  public static boolean isAskedFirst(PyType left, Object right) {
    return isAskedFirst(left, Types.of(right));
  }

  /** The truth of None (0), or of an instance whose class leaves it true (1); else -1. */
  public static int plainTruth(Object value) {
    if (value instanceof Instance) {
      return (((Instance) value).type.traits() & TypeTraits.PLAIN_TRUTH) != 0 ? 1 : -1;
    }
    return value == None.NONE ? 0 : -1;
  }

  /** The blueprint of a class that is called by the default rules; null for other values. */
  public static ClassBlueprint blueprintOf(Object value) {
    return value instanceof PyType && (((PyType) value).traits() & TypeTraits.PLAIN_MAKE) != 0
        ? ((PyType) value).blueprint()
        : null;
  }

  /**
   * An instance of a class that has the blueprint of this shape, with which it starts.
   *
   * @param primitives places for primitives beyond those in the object
   * @param references places for references beyond those in the object
   */
  public static Instance newInstance(PyType type, Shape empty, int primitives, int references) {
    return new Instance(type, empty, primitives, references);
  }

  /** What {@code __init__} returned must be None. */
  public static void checkInitResult(Object result) {
    if (result != None.NONE) {
      throw Construction.notNone(result);
    }
  }

  /** Whether an instance would store the value unboxed. */
  public static boolean isStoredUnboxed(Object value) {
    return value instanceof Long || value instanceof Double || value instanceof Boolean;
  }

  /** Whether a guard is reached for the first time (when every guard must fail once). */
  public static boolean isFirst(boolean[] seen, int guard) {
    if (seen[guard]) {
      return false;
    }
    seen[guard] = true;
    return true;
  }

  /** Whether a value has exactly the class. */
  public static boolean isExactly(Object value, Class<?> type) {
    return value != null && value.getClass() == type;
  }

  /** What a bound method calls. */
  public static Object functionOf(BoundMethod method) {
    return method.function();
  }

  /** The instance of a bound method. */
  public static Object selfOf(BoundMethod method) {
    return method.self();
  }

  /** Whether a value has exactly the built-in type, whose instances have the Java class. */
  public static boolean isExactly(Object value, Class<?> javaClass, PyType type) {
    return value != null && value.getClass() == javaClass && ((PyObject) value).type() == type;
  }

  /** Whether a value has exactly the built-in type. */
  public static boolean isExactly(Object value, PyType type) {
    return value instanceof PyObject && ((PyObject) value).type() == type;
  }

  /** A field of an object of the host. */
  public static long longField(GetSet.LongGetter getter, Object object) {
    return getter.getLong(object);
  }

  /** A field of an object of the host. */
  public static double doubleField(GetSet.DoubleGetter getter, Object object) {
    return getter.getDouble(object);
  }

  /** A variable of a module; null when there is none of the name, which has no wide characters. */
  public static Object moduleVariable(Object module, String name) {
    Attributes variables = ((PyModule) module).attributes();
    return variables instanceof NamedAttributes
        ? ((NamedAttributes) variables).dict().getString(name)
        : variables.get(name);
  }

  public static boolean isNumber(Object value) {
    return value instanceof Long
        || value instanceof Double
        || value instanceof Boolean
        || value instanceof BigInteger;
  }

  /** Whether a long is exactly a double. */
  public static boolean isExact(long value) {
    return value >= -(1L << 53) && value <= 1L << 53;
  }

  /** Whether a double, truncated, is a long. */
  public static boolean fitsLong(double value) {
    return value > -LONG_LIMIT && value < LONG_LIMIT;
  }

  public static long truncate(double value) {
    return (long) value;
  }

  /** Length of a range; negative when the range needs the general rules. */
  public static long rangeLength(long start, long stop, long step) {
    if (step == 0 || step == Long.MIN_VALUE) {
      return -1;
    }
    if (step > 0 ? start >= stop : start <= stop) {
      return 0;
    }
    long distance = step > 0 ? stop - 1 - start : start - 1 - stop;
    long count = Long.divideUnsigned(distance, Math.abs(step));
    return count < 0 || count == Long.MAX_VALUE ? -1 : count + 1;
  }

  /** A range that was not needed as an object until now. */
  public static PyRange range(long start, long stop, long step) {
    return new PyRange(start, stop, step);
  }

  public static ListIterator iterate(PyList list) {
    return new ListIterator(list);
  }

  public static TupleIterator iterate(PyTuple tuple) {
    return new TupleIterator(tuple);
  }

  public static StrIterator iterate(String text) {
    return new StrIterator(text);
  }

  public static int length(String text) {
    return text.length();
  }

  public static boolean equal(String a, String b) {
    return a.equals(b);
  }

  public static String characterAt(String text, int index) {
    return (String) Str.charAt(text, index);
  }

  /** Code of the only character. */
  public static long codeOf(String text) {
    return text.charAt(0);
  }

  /** The character with a code below the surrogates. */
  public static String textOf(long code) {
    return (String) Str.ofCodePoint((int) code);
  }

  public static String text(long value) {
    return Long.toString(value);
  }

  /** The first value unless it is null. */
  public static Object otherwise(Object value, Object other) {
    return value != null ? value : other;
  }
}
