package dev.tauraro.engine.interp;

import dev.tauraro.engine.bytecode.Effect;
import dev.tauraro.engine.bytecode.Op;
import dev.tauraro.engine.bytecode.Operand;
import dev.tauraro.engine.bytecode.Word;
import dev.tauraro.engine.objects.BoundMethod;
import dev.tauraro.engine.objects.BuiltinFunction;
import dev.tauraro.engine.objects.Instance;
import dev.tauraro.engine.objects.ListIterator;
import dev.tauraro.engine.objects.PyFunction;
import dev.tauraro.engine.objects.PyIterator;
import dev.tauraro.engine.objects.PyObject;
import dev.tauraro.engine.objects.PySuper;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Shape;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.profile.Profile;
import dev.tauraro.engine.profile.TypeBits;
import dev.tauraro.engine.runtime.EnumerateIterator;
import dev.tauraro.engine.runtime.ZipIterator;

/**
 * Records what the interpreter sees. It is called before each instruction: then the operands are
 * there, and so is the result of the instruction before.
 */
final class Recorder {
  private static final int READS_A = 1;
  private static final int READS_B = 1 << 1;
  private static final int READS_C = 1 << 2;
  private static final int WRITES = 1 << 3;
  private static final int JUMPS = 1 << 4;

  /** For each operation what is recorded; 0 for nothing. */
  private static final byte[] PLAN = new byte[256];

  static {
    for (Op op : Op.values()) {
      PLAN[op.ordinal()] = (byte) plan(op);
    }
  }

  private Recorder() {}

  private static int plan(Op op) {
    int plan = 0;
    if (op.has(Effect.PROFILED)) {
      plan |= op.a() == Operand.READ ? READS_A : 0;
      plan |= op.b() == Operand.READ ? READS_B : 0;
      plan |= op.c() == Operand.READ ? READS_C : 0;
      plan |= op.a() == Operand.WRITE || op == Op.UNPACK ? WRITES : 0;
    }
    if (op.has(Effect.JUMPS) && op != Op.JUMP && op != Op.JUMP_BACK) {
      plan |= JUMPS;
    }
    return plan;
  }

  static void observe(Frame frame, int pc, long w) {
    Profile profile = frame.profile;
    Object[] r = frame.r;
    int last = frame.recorded;
    if (last >= 0) {
      finish(profile, frame.code.code()[last], last, pc, r);
    }
    int plan = PLAN[Word.op(w)];
    if (plan == 0) {
      frame.recorded = -1;
      return;
    }
    frame.recorded = pc;
    long bits = 0;
    int shift = 0;
    if ((plan & READS_A) != 0) {
      bits = TypeBits.of(r[Word.a(w)]);
      shift = TypeBits.WIDTH;
    }
    if ((plan & READS_B) != 0) {
      bits |= (long) TypeBits.of(r[Word.b(w)]) << shift;
      shift += TypeBits.WIDTH;
    }
    if ((plan & READS_C) != 0) {
      // The third operand goes above the place of the result.
      shift = shift == 2 * TypeBits.WIDTH ? 3 * TypeBits.WIDTH : shift;
      bits |= (long) TypeBits.of(r[Word.c(w)]) << shift;
    }
    if ((profile.types[pc] & bits) != bits) {
      profile.types[pc] |= bits;
    }
    see(frame, pc, w, r);
  }

  /** Records the result of the instruction before, or whether it jumped. */
  private static void finish(Profile profile, long w, int last, int pc, Object[] r) {
    int plan = PLAN[Word.op(w)];
    boolean fellThrough = pc == last + 1;
    if ((plan & JUMPS) != 0) {
      if (fellThrough) {
        profile.passed[last]++;
      } else {
        profile.taken[last]++;
      }
    }
    if ((plan & WRITES) != 0 && fellThrough) {
      long bits = (long) TypeBits.of(r[Word.a(w)]) << 2 * TypeBits.WIDTH;
      if ((profile.types[last] & bits) == 0) {
        profile.types[last] |= bits;
      }
    }
  }

  private static void see(Frame frame, int pc, long w, Object[] r) {
    Profile profile = frame.profile;
    Object thing;
    switch (Op.of(w)) {
      case GET_ATTR:
        thing = owner(r[Word.b(w)]);
        break;
      case LOAD_METHOD:
        thing = ownerOfMethod(frame, r[Word.b(w)], Word.c(w));
        break;
      case SET_ATTR:
        thing = owner(r[Word.a(w)]);
        break;
      case CALL:
        thing = callee(r[Word.b(w)]);
        arguments(profile, pc, r, Word.b(w) + 1, Word.c(w));
        if (Word.c(w) == 1 && isLength(thing)) {
          Object container = container(r[Word.b(w) + 1]);
          thing = container != null ? container : thing;
        } else if (thing == Types.SUPER && frame.firstArgument() instanceof Instance) {
          thing = shape(frame.firstArgument());
        }
        break;
      case CALL_METHOD:
        thing = callee(r[Word.b(w)]);
        arguments(profile, pc, r, Word.b(w) + 2, Word.c(w));
        break;
      case CALL_KW:
        thing = callee(r[Word.b(w)]);
        break;
      case FOR_ITER:
        thing = r[Word.b(w)] instanceof PyIterator ? r[Word.b(w)].getClass() : null;
        if (thing == EnumerateIterator.class) {
          lists(profile, pc, ((EnumerateIterator) r[Word.b(w)]).items, null);
        } else if (thing == ZipIterator.class) {
          Object[] zipped = ((ZipIterator) r[Word.b(w)]).iterators;
          if (zipped.length == 2) {
            lists(profile, pc, zipped[0], zipped[1]);
          }
        }
        break;
      case GET_ITEM:
        thing = container(r[Word.b(w)]);
        break;
      case SET_ITEM:
        thing = container(r[Word.a(w)]);
        break;
      case GET_ITER:
      case NEGATE:
      case POSITIVE:
      case INVERT:
      case NOT:
        thing = shape(r[Word.b(w)]);
        break;
      case JUMP_IF_TRUE:
      case JUMP_IF_FALSE:
        thing = shape(r[Word.a(w)]);
        break;
      case IN:
      case NOT_IN:
        thing = container(r[Word.c(w)]);
        break;
      default:
        thing = ofOperands(w, r);
        break;
    }
    if (thing != null && profile.seen[pc] != thing) {
      profile.see(pc, thing);
    }
  }

  /** Records the first two arguments of a call, for the built-ins that compiled code knows. */
  private static void arguments(Profile profile, int pc, Object[] r, int first, int count) {
    if (count == 0) {
      return;
    }
    long bits = (long) TypeBits.of(r[first]) << TypeBits.WIDTH;
    if (count > 1) {
      bits |= (long) TypeBits.of(r[first + 1]) << 3 * TypeBits.WIDTH;
    }
    if ((profile.types[pc] & bits) != bits) {
      profile.types[pc] |= bits;
    }
  }

  /** Records the lists that one or two iterators below another one go over. */
  private static void lists(Profile profile, int pc, Object first, Object second) {
    long bits = listBits(first) << TypeBits.WIDTH | listBits(second) << 3 * TypeBits.WIDTH;
    if ((profile.types[pc] & bits) != bits) {
      profile.types[pc] |= bits;
    }
  }

  private static long listBits(Object iterator) {
    return iterator instanceof ListIterator
        ? TypeBits.of(((ListIterator) iterator).list)
        : iterator == null ? 0 : TypeBits.OTHER;
  }

  /** The shape of the left operand of an operator or, if that is no instance, of the right one. */
  private static Object ofOperands(long w, Object[] r) {
    Op op = Op.of(w);
    if (SpecialResults.operator(op) != null) {
      Shape left = shape(r[Word.b(w)]);
      return left != null ? left : shape(r[Word.c(w)]);
    }
    if (SpecialResults.comparison(op) == null) {
      return null;
    }
    boolean jumps = op.c() == Operand.TARGET;
    Shape left = shape(r[jumps ? Word.a(w) : Word.b(w)]);
    return left != null ? left : shape(r[jumps ? Word.b(w) : Word.c(w)]);
  }

  /** Whether it is the built-in {@code len}, which asks its argument. */
  private static boolean isLength(Object callee) {
    return callee instanceof BuiltinFunction
        && ((BuiltinFunction) callee).owner() == null
        && ((BuiltinFunction) callee).name().equals("len");
  }

  private static Shape shape(Object value) {
    return value instanceof Instance ? ((Instance) value).shape : null;
  }

  /** What decides where an attribute of the value is found. */
  private static Object owner(Object value) {
    if (value instanceof Instance) {
      return ((Instance) value).shape;
    }
    if (value instanceof PyType) {
      return ofType((PyType) value);
    }
    if (value instanceof PyObject) {
      PyType type = ((PyObject) value).type();
      return type.isBuiltin() ? type.exact() : value.getClass();
    }
    return value.getClass();
  }

  /** What decides which method is called: of {@code super()} the method itself. */
  private static Object ownerOfMethod(Frame frame, Object value, int name) {
    if (!(value instanceof PySuper)) {
      return owner(value);
    }
    Object found = ((PySuper) value).lookup(frame.profile.names[name]);
    return found instanceof PyFunction ? ((PyFunction) found).state() : PySuper.class;
  }

  /** What decides about items; null where the kind of the value tells. */
  private static Object container(Object value) {
    return (TypeBits.of(value) & (TypeBits.INSTANCE | TypeBits.OTHER)) != 0 ? owner(value) : null;
  }

  private static Object ofType(PyType type) {
    return type.isBuiltin() || type.blueprint() == null ? type : type.blueprint();
  }

  private static Object callee(Object value) {
    if (value instanceof PyFunction) {
      return ((PyFunction) value).state();
    }
    if (value instanceof BuiltinFunction) {
      return ((BuiltinFunction) value).isOfRun() ? BuiltinFunction.class : value;
    }
    if (value instanceof PyType) {
      PyType type = (PyType) value;
      return type.isBuiltin() || type.blueprint() != null ? ofType(type) : PyType.class;
    }
    if (value instanceof BoundMethod) {
      Object function = ((BoundMethod) value).function();
      if (function instanceof PyFunction) {
        return ((PyFunction) function).state().bound();
      }
      return function instanceof BuiltinFunction
          ? ((BuiltinFunction) function).bound()
          : BoundMethod.class;
    }
    if (value instanceof Instance) {
      return ((Instance) value).shape;
    }
    return value == null ? null : value.getClass();
  }
}
