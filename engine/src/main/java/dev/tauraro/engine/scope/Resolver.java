package dev.tauraro.engine.scope;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Decides where every variable lives.
 *
 * <p>On the way in, each scope learns which names functions around it bind; on the way out, it
 * learns which of its own variables scopes within it need, and makes cells for them.
 */
final class Resolver {
  private static final String CLASS_CELL = "__class__";

  private final ScopeTable table;

  Resolver(ScopeTable table) {
    this.table = table;
  }

  void resolve() {
    resolve(table.top(), null);
  }

  /**
   * Resolves a scope and those within it.
   *
   * @param bound the names that functions around it bind, null at the top
   * @return the names that must come from around it
   */
  private Set<String> resolve(Scope scope, Set<String> bound) {
    Set<String> visible = bound == null ? new HashSet<>() : new HashSet<>(bound);
    Set<String> free = new TreeSet<>();
    for (Map.Entry<String, Symbol> entry : scope.symbols.entrySet()) {
      bind(scope, entry.getKey(), entry.getValue(), bound);
      if (entry.getValue().binding == Binding.FREE) {
        free.add(entry.getKey());
      }
    }
    if (scope.isFunctionLike()) {
      for (Map.Entry<String, Symbol> entry : scope.symbols.entrySet()) {
        if (entry.getValue().binding == Binding.LOCAL) {
          visible.add(entry.getKey());
        } else if (entry.getValue().binding == Binding.GLOBAL && entry.getValue().global) {
          visible.remove(entry.getKey());
        }
      }
    } else if (scope.kind() == Scope.Kind.CLASS) {
      visible.add(CLASS_CELL);
    }
    Set<String> needed = new TreeSet<>();
    for (Scope child : scope.children()) {
      needed.addAll(resolve(child, visible));
    }
    List<String> cells = takeCells(scope, needed);
    free.addAll(needed);
    scope.resolved(locals(scope), cells, new ArrayList<>(free));
    return free;
  }

  private void bind(Scope scope, String name, Symbol symbol, Set<String> bound) {
    if (symbol.global) {
      if (symbol.nonlocal) {
        table.error("name '" + name + "' is nonlocal and global", symbol.declaration);
      }
      symbol.binding = Binding.GLOBAL;
    } else if (symbol.nonlocal) {
      if (bound == null) {
        table.error("nonlocal declaration not allowed at module level", symbol.declaration);
      } else if (!bound.contains(name)) {
        table.error("no binding for nonlocal '" + name + "' found", symbol.declaration);
      }
      symbol.binding = Binding.FREE;
    } else if (scope.kind() == Scope.Kind.MODULE && scope.explicitGlobals.contains(name)) {
      symbol.binding = Binding.GLOBAL;
    } else if (symbol.isBound()) {
      symbol.binding = scope.isFunctionLike() ? Binding.LOCAL : Binding.NAME;
    } else if (bound != null && bound.contains(name)) {
      symbol.binding = Binding.FREE;
    } else {
      symbol.binding = scope.isFunctionLike() ? Binding.GLOBAL : Binding.NAME;
    }
  }

  /** Takes from the needed names those that this scope has, and makes them cells. */
  private static List<String> takeCells(Scope scope, Set<String> needed) {
    if (scope.kind() == Scope.Kind.CLASS) {
      if (!needed.remove(CLASS_CELL)) {
        return List.of();
      }
      scope.makeClassCell();
      return List.of(CLASS_CELL);
    }
    List<String> cells = new ArrayList<>();
    if (scope.isFunctionLike()) {
      for (String name : needed) {
        Symbol symbol = scope.symbols.get(name);
        if (symbol != null && symbol.binding == Binding.LOCAL) {
          symbol.binding = Binding.CELL;
          cells.add(name);
        }
      }
      needed.removeAll(cells);
    }
    return cells;
  }

  private static List<String> locals(Scope scope) {
    List<String> locals = new ArrayList<>(scope.parameterNames);
    for (Map.Entry<String, Symbol> entry : scope.symbols.entrySet()) {
      Symbol symbol = entry.getValue();
      if (symbol.binding == Binding.LOCAL && !symbol.parameter) {
        locals.add(entry.getKey());
      }
    }
    return locals;
  }
}
