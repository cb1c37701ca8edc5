package dev.tauraro.engine.interp;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.GlobalCell;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.runtime.Items;

/** Variables that are not in registers. */
final class NameOps {
  private NameOps() {}

  static ScriptRaise unbound(Frame frame, int name) {
    return Errors.unboundLocal(frame.code.names()[name]);
  }

  /** The built-in behind a module variable without value, or the host's variable of that name. */
  static Object builtin(Frame frame, GlobalCell cell) {
    if (cell.builtin != null) {
      return cell.builtin;
    }
    Object value = frame.globalTable.fallback(cell.name);
    if (value == null) {
      throw Errors.nameError(cell.name);
    }
    return value;
  }

  static void deleteGlobal(Frame frame, int slot) {
    GlobalCell cell = frame.globals[slot];
    if (cell.value == null) {
      throw Errors.nameError(cell.name);
    }
    cell.value = null;
  }

  /** Raises the error that a cell is empty; typed as a value for use in expressions. */
  static Object emptyCell(Frame frame, int index) {
    String name = frame.code.cellName(index);
    if (index < frame.code.variables().cells().size()) {
      throw Errors.unboundLocal(name);
    }
    ScriptRaise raise =
        Errors.of(
            Exceptions.NAME_ERROR,
            Str.of(
                "cannot access free variable '"
                    + name
                    + "' where it is not associated with a value in enclosing scope"));
    raise.exception().fields().set("name", Str.of(name));
    throw raise;
  }

  static void deleteCell(Frame frame, int index) {
    if (frame.cells[index].value == null) {
      emptyCell(frame, index);
    }
    frame.cells[index].value = null;
  }

  /** The namespace's entry, or null. */
  private static Object local(Object namespace, String name) {
    if (namespace == null) {
      return null;
    }
    if (namespace.getClass() == PyDict.class) {
      return ((PyDict) namespace).getOrNull(Str.of(name));
    }
    try {
      return Items.get(namespace, Str.of(name));
    } catch (ScriptRaise raise) {
      if (raise.exception().type().isSubtypeOf(Exceptions.KEY_ERROR)) {
        return null;
      }
      throw raise;
    }
  }

  /** A name of a namespace (null: none), or else of the module. */
  static Object load(Frame frame, Object namespace, int index) {
    String name = frame.code.names()[index];
    Object value = local(namespace, name);
    if (value == null) {
      value = frame.globalTable.visible(name);
    }
    if (value == null) {
      throw Errors.nameError(name);
    }
    return value;
  }

  static void store(Frame frame, Object namespace, int index, Object value) {
    String name = frame.code.names()[index];
    if (namespace == null) {
      frame.globalTable.set(name, value);
    } else {
      Items.set(namespace, Str.of(name), value);
    }
  }

  static void delete(Frame frame, Object namespace, int index) {
    String name = frame.code.names()[index];
    boolean removed =
        namespace == null ? frame.globalTable.remove(name) : local(namespace, name) != null;
    if (!removed) {
      throw Errors.nameError(name);
    }
    if (namespace != null && namespace.getClass() == PyDict.class) {
      ((PyDict) namespace).removeOrNull(Str.of(name));
    } else if (namespace != null) {
      Items.delete(namespace, Str.of(name));
    }
  }

  static Object loadClassCell(Frame frame, int index) {
    Object value = local(frame.namespace, frame.code.cellName(index));
    if (value == null) {
      value = frame.cells[index].value;
    }
    return value != null ? value : emptyCell(frame, index);
  }
}
