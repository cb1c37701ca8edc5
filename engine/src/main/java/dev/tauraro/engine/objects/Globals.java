package dev.tauraro.engine.objects;

import dev.tauraro.engine.bytecode.GlobalNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;

/**
 * The variables of one module in one context. Each is a {@link GlobalCell}; code units address
 * cells by the slots of their {@link GlobalNames}, through the array that {@link #link} makes.
 */
public final class Globals implements Attributes {
  /** A variable that modules have from the first time that all are listed. */
  public static final String BUILTINS = "__builtins__";

  private final Map<String, GlobalCell> cells = new LinkedHashMap<>();
  private final PyDict entries;

  /** Whether the dict has a way of its own to look up names. */
  private final boolean mapped;

  private Map<String, Object> builtins;
  private GlobalNames lastNames;
  private GlobalCell[] lastLinked;
  private UnaryOperator<Object> fallback;
  private GlobalsDict dict;

  /**
   * Variables that shadow these built-ins, or those of the running context when they are null.
   *
   * @param entries a dict of a script that has the variables, so that no code uses their cells;
   *     null for others
   */
  public Globals(Map<String, Object> builtins, PyDict entries) {
    this.builtins = builtins;
    this.entries = entries;
    this.mapped = entries instanceof PyDictInstance && MappedNames.isOwn(entries);
  }

  /** Whether the variables are the entries of a dict of a script. */
  public boolean isNamed() {
    return entries != null;
  }

  /** Whether a script said which built-ins the code sees. */
  public boolean hasOwnBuiltins() {
    return entries != null && builtins != null;
  }

  /** The variable of that name, or else the built-in, or else what the host knows, or null. */
  public Object visible(String name) {
    Object value = get(name);
    if (value == null) {
      value = builtins().get(name);
    }
    if (value == null) {
      value = fallback(name);
    }
    // The module of the built-ins has a name, which is seen like theirs.
    return value == null && name.equals("__name__") ? "builtins" : value;
  }

  /** Sees other built-ins from now on, of which one is new, gone or another. */
  void setBuiltins(Map<String, Object> visible, String changed) {
    builtins = visible;
    GlobalCell cell = cells.get(changed);
    if (cell != null) {
      cell.builtin = visible.get(changed);
    }
  }

  /**
   * The cells of the named variables, by slot; cells are made as needed and start without value.
   */
  public GlobalCell[] link(GlobalNames names) {
    if (names == lastNames) {
      return lastLinked;
    }
    GlobalCell[] linked = new GlobalCell[names.size()];
    for (int i = 0; i < linked.length; i++) {
      linked[i] = cell(names.name(i));
    }
    lastNames = names;
    lastLinked = linked;
    return linked;
  }

  /** The cell of a name, made if need be. */
  public GlobalCell cell(String name) {
    GlobalCell cell = cells.get(name);
    if (cell == null) {
      cell = new GlobalCell(name, builtins().get(name));
      cells.put(name, cell);
    }
    return cell;
  }

  /** What {@code globals()} returns, up to date. */
  public PyDict dict() {
    if (entries != null) {
      return entries;
    }
    if (dict == null) {
      dict = new GlobalsDict(this);
      GlobalCell listed = cells.get(BUILTINS);
      if (listed != null && listed.value == null) {
        listed.value = fallback(BUILTINS);
      }
    }
    return dict.current();
  }

  public Map<String, Object> builtins() {
    return builtins == null ? ExecutionContext.current().builtins() : builtins;
  }

  /**
   * Sets where names are looked up that are neither variables nor built-ins: it takes a name and
   * returns the value or null.
   */
  public void setFallback(UnaryOperator<Object> fallback) {
    this.fallback = fallback;
  }

  /**
   * What the {@linkplain #setFallback fallback} knows under the name, or null. All modules have
   * {@code __builtins__}, which is made when it is first asked for.
   */
  public Object fallback(String name) {
    if (name.equals(BUILTINS)) {
      return ExecutionContext.current().runner().importModule("builtins");
    }
    return fallback == null ? null : fallback.apply(name);
  }

  /** Calls {@code action} with each variable; the variables of modules only, no entries. */
  public void forEach(BiConsumer<String, Object> action) {
    for (GlobalCell cell : cells.values()) {
      if (cell.value != null) {
        action.accept(cell.name, cell.value);
      }
    }
  }

  /**
   * Answers whether each variable of a module still holds the very value that it holds now, and
   * there is none else.
   */
  public BooleanSupplier watch() {
    GlobalCell[] watched = cells.values().toArray(GlobalCell[]::new);
    Object[] values = Arrays.stream(watched).map(cell -> cell.value).toArray();
    return () -> {
      if (cells.size() != watched.length) {
        return false;
      }
      for (int i = 0; i < watched.length; i++) {
        if (watched[i].value != values[i]) {
          return false;
        }
      }
      return true;
    };
  }

  /** Stores the variables in a dict; how many there are. */
  int copyTo(PyDict target) {
    int count = 0;
    for (GlobalCell cell : cells.values()) {
      if (cell.value != null) {
        target.store(Str.of(cell.name), cell.value);
        count++;
      }
    }
    return count;
  }

  @Override
  public Object get(String name) {
    if (entries != null) {
      return mapped ? MappedNames.get(entries, name) : entries.getOrNull(Str.of(name));
    }
    GlobalCell cell = cells.get(name);
    return cell == null ? null : cell.value;
  }

  @Override
  public void set(String name, Object value) {
    if (entries != null) {
      entries.store(Str.of(name), value);
    } else {
      cell(name).value = value;
    }
  }

  @Override
  public boolean remove(String name) {
    if (entries != null) {
      return entries.removeOrNull(Str.of(name)) != null;
    }
    GlobalCell cell = cells.get(name);
    if (cell == null || cell.value == null) {
      return false;
    }
    cell.value = null;
    return true;
  }

  @Override
  public List<String> names() {
    List<String> names = new ArrayList<>();
    if (entries != null) {
      entries.keySet().stream().filter(Str::is).forEach(key -> names.add(Str.java(key)));
    }
    for (GlobalCell cell : cells.values()) {
      if (cell.value != null) {
        names.add(cell.name);
      }
    }
    return Collections.unmodifiableList(names);
  }
}
