package dev.tauraro.engine.jit.build;

import dev.tauraro.engine.jit.deopt.ExitReason;
import dev.tauraro.engine.jit.ir.IrOp;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.ir.RuntimeMethod;
import dev.tauraro.engine.jit.ir.Ty;
import dev.tauraro.engine.objects.BuiltinFunction;
import dev.tauraro.engine.objects.ExactType;
import dev.tauraro.engine.objects.GetSet;
import dev.tauraro.engine.objects.HostObject;
import dev.tauraro.engine.objects.PyDictInstance;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.TypeTraits;
import dev.tauraro.engine.objects.Types;
import java.util.Arrays;

/**
 * Values of exactly one built-in type, and modules: what was seen is checked once, and then the
 * type's methods are known, for nobody changes those of built-in types.
 */
final class NativeTypes {
  /** The kinds with methods. */
  private static final Ty[] KINDS = {
    Ty.LONG, Ty.DOUBLE, Ty.STR, Ty.LIST, Ty.DICT, Ty.TUPLE, Ty.SET
  };

  private final Draft draft;

  NativeTypes(Draft draft) {
    this.draft = draft;
  }

  /** The built-in type that the value surely has exactly, or null. */
  static PyType known(Draft draft, Node node) {
    PyType type = typeOf(node.ty());
    if (type != null) {
      return type;
    }
    Object fact = draft.state().lastingFact(node);
    return fact instanceof ExactType ? ((ExactType) fact).type() : null;
  }

  /** The built-in type of the values of a kind, or null. */
  static PyType typeOf(Ty kind) {
    switch (kind) {
      case LONG:
        return Types.INT;
      case DOUBLE:
        return Types.FLOAT;
      case STR:
        return Types.STR;
      case LIST:
        return Types.LIST;
      case DICT:
        return Types.DICT;
      case TUPLE:
        return Types.TUPLE;
      case SET:
        return Types.SET;
      default:
        return null;
    }
  }

  /** The type of a value of unknown kind that was always the same at this instruction, or null. */
  private PyType seen(Node object) {
    Object seen = draft.observations().target(draft.pc());
    if (!(seen instanceof ExactType)
        || object.ty().isKnown()
        || object.isConstant()
        || !draft.mayGuess(ExitReason.OPERAND_TYPE)) {
      return null;
    }
    PyType type = ((ExactType) seen).type();
    // A kind of its own tells more.
    return Arrays.stream(KINDS).anyMatch(kind -> typeOf(kind) == type) ? null : type;
  }

  /** The value, once it surely has exactly the type. */
  Node check(Node object, PyType type) {
    Node self = draft.bound(object);
    if (known(draft, self) == type) {
      return self;
    }
    Class<?> javaClass = type.instanceClass();
    Node fits =
        javaClass == null
            ? draft.pure(Pures.IS_EXACTLY, Ty.BOOL, self, draft.raw(type))
            : draft.pure(
                Pures.IS_EXACTLY_OF_CLASS, Ty.BOOL, self, draft.raw(javaClass), draft.raw(type));
    draft.check(fits, ExitReason.OPERAND_TYPE);
    draft.state().setLastingFact(self, type.exact());
    return self;
  }

  /** The value as an instance of exactly the type, if that may be guessed. */
  Node instance(Node value, PyType type) {
    if (known(draft, value) != null || !draft.mayGuess(ExitReason.OPERAND_TYPE)) {
      return value;
    }
    for (Ty kind : KINDS) {
      if (typeOf(kind) == type) {
        return draft.as(value, kind, ExitReason.OPERAND_TYPE);
      }
    }
    return check(value, type);
  }

  /** The built-in type that the value has or always had at this instruction, or null. */
  PyType typeOf(Node object) {
    PyType known = known(draft, object);
    return known != null ? known : seen(object);
  }

  /** r[a], r[a + 1] = a method and the value it is for; false when this is not done here. */
  boolean loadMethod(int a, Node object, String name) {
    PyType type = typeOf(object);
    if (type == null) {
      return false;
    }
    if (type == Types.MODULE) {
      Node found = ofModule(object, name);
      if (found != null) {
        draft.setRegister(a, found);
        draft.setRegister(a + 1, draft.constant(null));
      }
      return found != null;
    }
    Object method = type.lookup(name);
    if (!(method instanceof BuiltinFunction)
        || ((BuiltinFunction) method).binding() != BuiltinFunction.Binding.METHOD
        || type.hasInstanceAttributes() && type.instanceClass() != PyDictInstance.class
        || (type.traits() & TypeTraits.PLAIN_GET) == 0) {
      return false;
    }
    Node self = check(object, type);
    if (type.hasInstanceAttributes()) {
      draft.checkNot(draft.read(Pures.HAS_VARIABLES, Ty.BOOL, self), ExitReason.OPERAND_TYPE);
    }
    draft.setRegister(a, draft.constant(method));
    draft.setRegister(a + 1, self);
    return true;
  }

  /** An attribute of a module or of an object of the host; null when this is not done here. */
  Node attribute(Node object, String name) {
    PyType type = typeOf(object);
    if (type == Types.MODULE) {
      return ofModule(object, name);
    }
    Object found =
        type == null || type.instanceClass() != HostObject.class ? null : type.lookup(name);
    if (!(found instanceof GetSet)) {
      return null;
    }
    GetSet attribute = (GetSet) found;
    Node self = check(object, type);
    if (attribute.isCounted()) {
      draft.add(IrOp.COUNT_CALL, Ty.VOID, null).setExit(draft.whenRaising(), null);
    }
    return read(attribute, self, attribute.isField() && attribute.owner() == type);
  }

  /** Calls what reads an attribute; no more than a read if it reads a field. */
  private Node read(GetSet attribute, Node self, boolean field) {
    Node getter = draft.raw(attribute.getter());
    if (attribute.getter() instanceof GetSet.LongGetter) {
      return field
          ? draft.read(Pures.LONG_FIELD, Ty.LONG, getter, self)
          : draft.call(RuntimeMethod.LONG_GETTER, getter, self);
    }
    if (attribute.getter() instanceof GetSet.DoubleGetter) {
      return field
          ? draft.read(Pures.DOUBLE_FIELD, Ty.DOUBLE, getter, self)
          : draft.call(RuntimeMethod.DOUBLE_GETTER, getter, self);
    }
    return draft.call(RuntimeMethod.GETTER, getter, self);
  }

  private Node ofModule(Node object, String name) {
    if (Types.MODULE.lookup(name) != null
        || name.chars().anyMatch(c -> Character.isSurrogate((char) c))
        || !draft.mayGuess(ExitReason.SPECIAL_OPERAND)) {
      return null;
    }
    Node module = check(object, Types.MODULE);
    Node found = draft.read(Pures.MODULE_VARIABLE, Ty.ANY, module, draft.raw(name));
    draft.checkNot(draft.add(IrOp.IS_NULL, Ty.BOOL, null, found), ExitReason.SPECIAL_OPERAND);
    return draft.add(IrOp.CAST, Ty.OBJECT, null, found);
  }
}
