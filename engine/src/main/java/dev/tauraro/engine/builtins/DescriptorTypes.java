package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.GetSet;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.SlotMember;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Descriptors;

/** The types of computed attributes and of slots, as they are found in the dict of a class. */
final class DescriptorTypes {
  private DescriptorTypes() {}

  static void install() {
    install(Types.GETSET_DESCRIPTOR, "attribute");
    install(Types.MEMBER_DESCRIPTOR, "member");
  }

  private static void install(PyType type, String what) {
    TypeSetup.of(type)
        .zero("__repr__", self -> Str.of(text(self, what)))
        .getter("__name__", self -> Str.of(name(self)))
        .getter("__qualname__", self -> Str.of(owner(self).name() + "." + name(self)))
        .getter("__objclass__", self -> owner(self))
        .getter("__doc__", self -> None.NONE)
        .oneOrTwo(
            "__get__", (self, instance) -> get(self, instance, None.NONE), DescriptorTypes::get)
        .two(
            "__set__",
            (self, instance, value) -> {
              Descriptors.assign(self, applicable(self, instance), name(self), value);
              return None.NONE;
            })
        .one(
            "__delete__",
            (self, instance) -> {
              Descriptors.delete(self, applicable(self, instance), name(self));
              return None.NONE;
            });
  }

  private static Object get(Object self, Object instance, Object owner) {
    if (instance == None.NONE) {
      if (owner == None.NONE) {
        throw Errors.typeError("__get__(None, None) is invalid");
      }
      return self;
    }
    Object value =
        Descriptors.bind(self, applicable(self, instance), Types.of(instance), name(self));
    if (value == null) {
      throw Errors.noAttribute(instance, name(self));
    }
    return value;
  }

  /** The instance, if it is one of the type that has the attribute. */
  private static Object applicable(Object self, Object instance) {
    if (!Types.of(instance).isSubtypeOf(owner(self))) {
      throw Errors.typeError(
          "descriptor '"
              + name(self)
              + "' for '"
              + owner(self).displayName()
              + "' objects doesn't apply to a '"
              + Types.nameOf(instance)
              + "' object");
    }
    return instance;
  }

  private static String name(Object self) {
    return self instanceof GetSet ? ((GetSet) self).name() : ((SlotMember) self).name();
  }

  private static PyType owner(Object self) {
    return self instanceof GetSet ? ((GetSet) self).owner() : ((SlotMember) self).owner();
  }

  private static String text(Object self, String what) {
    return "<" + what + " '" + name(self) + "' of '" + owner(self).displayName() + "' objects>";
  }
}
