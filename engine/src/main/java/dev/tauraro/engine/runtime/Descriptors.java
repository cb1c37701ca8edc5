package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.Attributes;
import dev.tauraro.engine.objects.BoundMethod;
import dev.tauraro.engine.objects.BuiltinFunction;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.GetSet;
import dev.tauraro.engine.objects.Instance;
import dev.tauraro.engine.objects.MethodWrapper;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyFunction;
import dev.tauraro.engine.objects.PyObject;
import dev.tauraro.engine.objects.PyProperty;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.SlotMember;
import dev.tauraro.engine.objects.Types;

/** What becomes of an attribute found on a type when it is read, set or deleted on an instance. */
public final class Descriptors {
  private Descriptors() {}

  /** Whether the attribute takes precedence over one stored in the instance. */
  static boolean isData(Object attribute) {
    if (!(attribute instanceof PyObject)
        || attribute instanceof PyFunction
        || attribute instanceof BuiltinFunction) {
      return false;
    }
    if (PyProperty.isPlain(attribute)
        || attribute instanceof GetSet
        || attribute instanceof SlotMember) {
      return true;
    }
    if (isPlain(attribute) || attribute instanceof PyType) {
      return false;
    }
    PyType type = ((PyObject) attribute).type();
    return type.lookup("__set__") != null || type.lookup("__delete__") != null;
  }

  /** Whether a data descriptor is asked when the attribute is read: some are written only. */
  static boolean isReadable(Object attribute) {
    return PyProperty.isPlain(attribute)
        || attribute instanceof GetSet
        || attribute instanceof SlotMember
        || ((PyObject) attribute).type().lookup("__get__") != null;
  }

  /** The attribute as read on an instance; null when it has no value now. */
  public static Object bind(Object attribute, Object self, PyType type, String name) {
    if (attribute instanceof PyFunction) {
      return new BoundMethod(self, attribute);
    }
    if (!(attribute instanceof PyObject)) {
      return attribute;
    }
    if (attribute instanceof BuiltinFunction) {
      return ((BuiltinFunction) attribute).binding() == BuiltinFunction.Binding.METHOD
          ? new BoundMethod(self, attribute)
          : attribute;
    }
    if (PyProperty.isPlain(attribute)) {
      return readProperty((PyProperty) attribute, self);
    }
    if (attribute instanceof GetSet) {
      return ((GetSet) attribute).get(self);
    }
    if (attribute instanceof SlotMember) {
      return readSlot((SlotMember) attribute, self);
    }
    if (isPlain(attribute)) {
      return bindWrapper((MethodWrapper) attribute, type);
    }
    if (attribute instanceof PyType) {
      return attribute;
    }
    Object get = ((PyObject) attribute).type().lookup("__get__");
    return get == null ? attribute : MethodCalls.call(get, attribute, self, type);
  }

  /** The attribute as read on the class itself. */
  static Object bindToClass(Object attribute, PyType type) {
    if (isPlain(attribute)) {
      return bindWrapper((MethodWrapper) attribute, type);
    }
    if (!(attribute instanceof PyObject)
        || attribute instanceof PyFunction
        || attribute instanceof BuiltinFunction
        || attribute instanceof PyType
        || PyProperty.isPlain(attribute)
        || attribute instanceof GetSet
        || attribute instanceof SlotMember) {
      return attribute;
    }
    Object get = ((PyObject) attribute).type().lookup("__get__");
    return get == null ? attribute : MethodCalls.call(get, attribute, None.NONE, type);
  }

  private static boolean isPlain(Object attribute) {
    return attribute instanceof MethodWrapper && ((MethodWrapper) attribute).isPlain();
  }

  private static Object bindWrapper(MethodWrapper wrapper, PyType type) {
    Object function = wrapper.function();
    if (!wrapper.bindsClass()) {
      return function;
    }
    if (function instanceof PyFunction || function instanceof BuiltinFunction) {
      return new BoundMethod(type, function);
    }
    if (PyProperty.isPlain(function)) {
      return readProperty((PyProperty) function, type);
    }
    return function instanceof PyObject && ((PyObject) function).type().lookup("__get__") != null
        ? bind(function, type, type, "")
        : new BoundMethod(type, function);
  }

  private static Object readProperty(PyProperty property, Object self) {
    Object getter = property.getter();
    if (getter == null) {
      throw without(property, self, "getter");
    }
    return Calls.call(getter, self);
  }

  private static Object readSlot(SlotMember slot, Object self) {
    checkSlot(slot, self);
    Attributes storage = storage(self);
    return storage == null ? null : storage.get(slot.name());
  }

  private static void checkSlot(SlotMember slot, Object self) {
    if (!Types.of(self).isSubtypeOf(slot.owner())) {
      throw Errors.typeError(
          "descriptor '"
              + slot.name()
              + "' for '"
              + slot.owner().name()
              + "' objects doesn't apply to a '"
              + Types.nameOf(self)
              + "' object");
    }
  }

  /** Where an instance keeps attributes, {@code __slots__} included. */
  private static Attributes storage(Object self) {
    return self instanceof Instance ? (Instance) self : ((PyObject) self).slots();
  }

  /** Sets through a data descriptor; false when the attribute is not one that can be set. */
  public static boolean assign(Object attribute, Object self, String name, Object value) {
    if (PyProperty.isPlain(attribute)) {
      Object setter = ((PyProperty) attribute).setter();
      if (setter == null) {
        throw without((PyProperty) attribute, self, "setter");
      }
      Calls.call(setter, self, value);
      return true;
    }
    if (attribute instanceof GetSet) {
      return assignGetSet((GetSet) attribute, self, value);
    }
    if (attribute instanceof SlotMember) {
      checkSlot((SlotMember) attribute, self);
      Attributes storage = storage(self);
      if (storage == null) {
        throw Errors.attributeError(name);
      }
      storage.set(((SlotMember) attribute).name(), value);
      return true;
    }
    if (!(attribute instanceof PyObject)
        || attribute instanceof PyFunction
        || attribute instanceof BuiltinFunction) {
      return false;
    }
    PyType type = ((PyObject) attribute).type();
    Object set = type.lookup("__set__");
    if (set == null) {
      if (type.lookup("__delete__") != null) {
        throw Errors.attributeError("__set__");
      }
      return false;
    }
    MethodCalls.call(set, attribute, self, value);
    return true;
  }

  private static boolean assignGetSet(GetSet attribute, Object self, Object value) {
    if (attribute.isReadOnly()) {
      if (attribute.isMember()) {
        throw Errors.attributeError("readonly attribute");
      }
      throw Errors.attributeError(
          "attribute '"
              + attribute.name()
              + "' of '"
              + attribute.owner().displayName()
              + "' objects is not writable");
    }
    attribute.set(self, value);
    return true;
  }

  /** Deletes through a data descriptor; false when the attribute is none. */
  public static boolean delete(Object attribute, Object self, String name) {
    if (PyProperty.isPlain(attribute)) {
      Object deleter = ((PyProperty) attribute).deleter();
      if (deleter == null) {
        throw without((PyProperty) attribute, self, "deleter");
      }
      Calls.call(deleter, self);
      return true;
    }
    if (attribute instanceof GetSet) {
      return assignGetSet((GetSet) attribute, self, null);
    }
    if (attribute instanceof SlotMember) {
      checkSlot((SlotMember) attribute, self);
      Attributes storage = storage(self);
      if (storage == null || !storage.remove(((SlotMember) attribute).name())) {
        throw Errors.attributeError(name);
      }
      return true;
    }
    if (!(attribute instanceof PyObject)) {
      return false;
    }
    PyType type = ((PyObject) attribute).type();
    Object delete = type.lookup("__delete__");
    if (delete == null) {
      if (type.lookup("__set__") != null) {
        throw Errors.attributeError("__delete__");
      }
      return false;
    }
    MethodCalls.call(delete, attribute, self);
    return true;
  }

  /** The error that a property lacks a function. */
  public static ScriptRaise without(PyProperty property, Object self, String what) {
    String name = property.name() == null ? "" : " " + Text.reprJava(property.name());
    String type = Text.reprJava(Access.get(Types.of(self), "__qualname__"));
    return Errors.attributeError("property" + name + " of " + type + " object has no " + what);
  }
}
