package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.Text;
import java.util.Set;

/** What an expression of a tree is for: to be read, assigned to, or deleted. */
enum TreeContext {
  LOAD("Load"),
  STORE("Store"),
  DEL("Del");

  private static final Set<String> WITH_CONTEXT =
      Set.of("Name", "Attribute", "Subscript", "Starred", "List", "Tuple");

  private static final Set<String> STORED =
      Set.of(
          "Assign.targets",
          "AugAssign.target",
          "AnnAssign.target",
          "For.target",
          "AsyncFor.target",
          "comprehension.target",
          "NamedExpr.target",
          "withitem.optional_vars");

  private static final Set<String> PASSED_ON = Set.of("Starred.value", "List.elts", "Tuple.elts");

  private final String shown;

  TreeContext(String shown) {
    this.shown = shown;
  }

  /** The context of a field within a node that has a context itself. */
  static TreeContext of(String className, String field, TreeContext outer) {
    String place = className + "." + field;
    if (STORED.contains(place)) {
      return STORE;
    }
    if (place.equals("Delete.targets")) {
      return DEL;
    }
    return PASSED_ON.contains(place) ? outer : LOAD;
  }

  /** Raises unless a node says that it is for what it is used for. */
  static void check(Object node, String className, TreeContext wanted) {
    if (!WITH_CONTEXT.contains(className)) {
      if (wanted != LOAD) {
        throw Errors.valueError(
            "expression which can't be assigned to in " + wanted.shown + " context");
      }
      return;
    }
    Object context = Access.getIfPresent(node, "ctx");
    if (context == null) {
      throw Errors.typeError("required field \"ctx\" missing from " + className);
    }
    if (context == None.NONE) {
      throw Errors.valueError("field 'ctx' is required for " + className);
    }
    TreeContext found = of(context);
    if (found != wanted) {
      throw Errors.valueError(
          "expression must have " + wanted.shown + " context but has " + found.shown + " instead");
    }
  }

  private static TreeContext of(Object context) {
    for (PyType type : Types.of(context).mro()) {
      for (TreeContext each : values()) {
        if (type.name().equals(each.shown)) {
          return each;
        }
      }
    }
    throw Errors.typeError("expected some sort of expr_context, but got " + Text.reprJava(context));
  }
}
