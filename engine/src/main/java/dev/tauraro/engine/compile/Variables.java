package dev.tauraro.engine.compile;

import dev.tauraro.engine.ast.Expr;
import dev.tauraro.engine.ast.Node;
import dev.tauraro.engine.bytecode.CodeUnit;
import dev.tauraro.engine.bytecode.Op;
import dev.tauraro.engine.scope.Binding;
import dev.tauraro.engine.scope.Scope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads, writes and deletes variables, wherever their scope says that they live. */
final class Variables {
  private final UnitCompiler unit;
  private final Scope scope;
  private final boolean isClass;
  private final List<String> locals;
  private final Map<String, Integer> registerOf = new HashMap<>();

  Variables(UnitCompiler unit) {
    this.unit = unit;
    this.scope = unit.scope;
    this.isClass = unit.kind == CodeUnit.Kind.CLASS;
    this.locals = scope.isFunctionLike() ? scope.locals() : List.of();
    for (int i = 0; i < locals.size(); i++) {
      registerOf.put(locals.get(i), i);
    }
  }

  int localCount() {
    return locals.size();
  }

  String localName(int register) {
    return locals.get(register);
  }

  /** The register of a variable, or -1 when it lives elsewhere. */
  int local(String identifier) {
    if (locals.isEmpty()) {
      return -1;
    }
    String name = unit.mangle(identifier);
    Integer register = registerOf.get(name);
    return register != null && scope.binding(name) == Binding.LOCAL ? register : -1;
  }

  /** The register of a name, or -1 for other expressions and other variables. */
  int local(Expr target) {
    return target instanceof Expr.Name name ? local(name.id()) : -1;
  }

  /** The register of a variable that is about to be read, or -1 when it lives elsewhere. */
  int readLocal(Expr.Name node) {
    int register = local(node.id());
    if (register >= 0) {
      check(node, register);
    }
    return register;
  }

  private void check(Node at, int register) {
    unit.code.emit(at, Op.CHECK_BOUND, register, 0, unit.names.index(locals.get(register)));
  }

  void load(Expr.Name node, int target) {
    load(node, node.id(), target);
  }

  void load(Node at, String identifier, int target) {
    if (identifier.equals("__debug__")) {
      unit.expressions.constant(at, unit.module.isDebug(), target);
      return;
    }
    String name = unit.mangle(identifier);
    switch (binding(name)) {
      case LOCAL -> {
        int register = registerOf.get(name);
        check(at, register);
        unit.expressions.move(at, target, register);
      }
      case CELL -> unit.code.emit(at, Op.LOAD_DEREF, target, 0, cell(name));
      case FREE ->
          unit.code.emit(at, isClass ? Op.LOAD_CLASS_DEREF : Op.LOAD_DEREF, target, 0, cell(name));
      case GLOBAL -> global(at, Op.LOAD_GLOBAL, target, name);
      default -> unit.code.emit(at, Op.LOAD_NAME, target, 0, unit.names.index(name));
    }
  }

  void store(Node at, String identifier, int value) {
    String name = unit.mangle(identifier);
    switch (binding(name)) {
      case LOCAL -> unit.expressions.move(at, registerOf.get(name), value);
      case CELL, FREE -> unit.code.emit(at, Op.STORE_DEREF, value, 0, cell(name));
      case GLOBAL -> global(at, Op.STORE_GLOBAL, value, name);
      default -> unit.code.emit(at, Op.STORE_NAME, value, 0, unit.names.index(name));
    }
  }

  void delete(Node at, String identifier) {
    String name = unit.mangle(identifier);
    switch (binding(name)) {
      case LOCAL -> {
        check(at, registerOf.get(name));
        unit.code.emit(at, Op.CLEAR, registerOf.get(name), 0, 0);
      }
      case CELL, FREE -> unit.code.emit(at, Op.DELETE_DEREF, 0, 0, cell(name));
      case GLOBAL -> global(at, Op.DELETE_GLOBAL, 0, name);
      default -> unit.code.emit(at, Op.DELETE_NAME, 0, 0, unit.names.index(name));
    }
  }

  /** Accesses a module variable, by its slot or by its name. */
  private void global(Node at, Op bySlot, int register, String name) {
    if (!unit.module.options().namedVariables()) {
      unit.code.emit(at, bySlot, register, 0, unit.module.globals().slot(name));
      return;
    }
    Op byName =
        switch (bySlot) {
          case LOAD_GLOBAL -> Op.LOAD_NAME;
          case STORE_GLOBAL -> Op.STORE_NAME;
          default -> Op.DELETE_NAME;
        };
    unit.code.emit(at, byName, register, 1, unit.names.index(name));
  }

  /** Module-level names are module variables unless a namespace is given when the code runs. */
  private Binding binding(String name) {
    Binding binding = scope.binding(name);
    boolean ofModule = unit.isModule() && binding == Binding.NAME;
    return ofModule && !unit.module.options().dynamicNamespace() ? Binding.GLOBAL : binding;
  }

  /** The index of one of the unit's own cells, or -1. */
  int ownCell(String name) {
    return scope.cells().indexOf(name);
  }

  private int cell(String name) {
    int own = ownCell(name);
    return own >= 0 ? own : scope.cells().size() + scope.frees().indexOf(name);
  }

  CodeUnit.Variables describe(CodeUnit.Parameters parameters, int registers, boolean mayHoldViews) {
    List<String> cells = scope.cells();
    int[] cellParameters = new int[cells.size()];
    for (int i = 0; i < cellParameters.length; i++) {
      int parameter = locals.indexOf(cells.get(i));
      cellParameters[i] = parameter < parameters.count() ? parameter : -1;
    }
    int[] captures = new int[scope.frees().size()];
    for (int i = 0; i < captures.length; i++) {
      captures[i] = unit.parent.variables.cell(scope.frees().get(i));
    }
    return new CodeUnit.Variables(
        registers, locals, cells, cellParameters, scope.frees(), captures, mayHoldViews);
  }
}
