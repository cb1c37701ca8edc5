package dev.tauraro.engine.objects;

import java.util.Set;

/**
 * The special methods that the language's operators call, which built-in types show as wrappers.
 */
final class SlotNames {
  private static final Set<String> NAMES =
      Set.of(
          "__init__ __call__ __repr__ __str__ __hash__ __iter__ __next__ __len__ __bool__ __int__"
              .concat(" __float__ __index__ __neg__ __pos__ __abs__ __invert__ __add__ __radd__")
              .concat(" __iadd__ __sub__ __rsub__ __isub__ __mul__ __rmul__ __imul__ __mod__")
              .concat(" __rmod__ __divmod__ __rdivmod__ __pow__ __rpow__ __truediv__")
              .concat(" __rtruediv__ __floordiv__ __rfloordiv__ __matmul__ __rmatmul__ __and__")
              .concat(" __rand__ __iand__ __or__ __ror__ __ior__ __xor__ __rxor__ __ixor__")
              .concat(" __lshift__ __rlshift__ __rshift__ __rrshift__ __lt__ __le__ __eq__")
              .concat(" __ne__ __gt__ __ge__ __getattribute__ __setattr__ __delattr__ __get__")
              .concat(" __set__ __delete__ __setitem__ __delitem__ __del__ __await__ __aiter__")
              .concat(" __anext__")
              .split(" "));

  private SlotNames() {}

  /** Whether a method of this name of a built-in type is a wrapper rather than a plain method. */
  static boolean isWrapper(PyType owner, String name) {
    if (name.charAt(0) != '_') {
      return false;
    }
    if (NAMES.contains(name)) {
      return true;
    }
    return switch (name) {
      case "__getitem__" -> owner != Types.LIST && owner != Types.DICT;
      case "__contains__" -> owner != Types.DICT && owner != Types.SET && owner != Types.FROZENSET;
      default -> false;
    };
  }
}
