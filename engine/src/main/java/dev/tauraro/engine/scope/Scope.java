package dev.tauraro.engine.scope;

import dev.tauraro.engine.ast.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One namespace: of a module, class, function, lambda or comprehension.
 *
 * <p>Names are asked for and listed in their mangled form; see {@link #mangle}. A comprehension is
 * a function with the one parameter {@link #ITERATOR}: its first iterable is evaluated around it.
 */
public final class Scope {
  /** The parameter of a comprehension: the iterator over its first iterable. */
  public static final String ITERATOR = ".0";

  /** What has a namespace. */
  public enum Kind {
    MODULE,
    CLASS,
    FUNCTION,
    LAMBDA,
    COMPREHENSION
  }

  private final Kind kind;
  private final String name;
  private final Node node;
  private final Scope parent;
  private final String className;
  private final List<Scope> children = new ArrayList<>();

  // Filled by the collector.
  final Map<String, Symbol> symbols = new LinkedHashMap<>();

  /**
   * Of a module: the names that a scope within it declares global, which are so in its body too.
   */
  final Set<String> explicitGlobals = new HashSet<>();

  final List<String> parameterNames = new ArrayList<>();
  boolean yields;
  boolean awaits;
  boolean async;
  boolean starImport;

  // Filled by the resolver.
  private List<String> locals = List.of();
  private List<String> cells = List.of();
  private List<String> frees = List.of();
  private boolean needsClassCell;

  Scope(Kind kind, String name, Node node, Scope parent) {
    this.kind = kind;
    this.name = name;
    this.node = node;
    this.parent = parent;
    this.className = kind == Kind.CLASS ? name : parent == null ? null : parent.className;
    if (parent != null) {
      parent.children.add(this);
    }
  }

  /** What has this namespace. */
  public Kind kind() {
    return kind;
  }

  /** The name of the function or class; like {@code <lambda>} for what has none. */
  public String name() {
    return name;
  }

  /** The node that has this namespace. */
  public Node node() {
    return node;
  }

  /** The scope around this one; null for a module. */
  public Scope parent() {
    return parent;
  }

  /** The scopes directly within this one, in the order of the text. */
  public List<Scope> children() {
    return children;
  }

  /** Whether variables are registers here: in functions, lambdas and comprehensions. */
  public boolean isFunctionLike() {
    return kind == Kind.FUNCTION || kind == Kind.LAMBDA || kind == Kind.COMPREHENSION;
  }

  /** Where the variable lives; names that the text never mentions here are globals. */
  public Binding binding(String mangled) {
    Symbol symbol = symbols.get(mangled);
    if (symbol != null && symbol.binding != null) {
      return symbol.binding;
    }
    return isFunctionLike() ? Binding.GLOBAL : Binding.NAME;
  }

  /** The parameters in their order: positional, keyword-only, {@code *args}, {@code **kwargs}. */
  public List<String> parameters() {
    return parameterNames;
  }

  /**
   * The parameters, then the other local variables in the order of their first mention. Variables
   * in cells are left out unless they are parameters.
   */
  public List<String> locals() {
    return locals;
  }

  /** The names that are bound in this scope, in the order of their first mention. */
  public List<String> bound() {
    List<String> bound = new ArrayList<>();
    symbols.forEach(
        (name, symbol) -> {
          if (symbol.isBound()) {
            bound.add(name);
          }
        });
    return bound;
  }

  /**
   * What is known of each name: what the text does with it, in small letters, and where the
   * variable lives, in capitals.
   */
  public Map<String, List<String>> facts() {
    Map<String, List<String>> facts = new LinkedHashMap<>();
    symbols.forEach((name, symbol) -> facts.put(name, symbol.facts()));
    explicitGlobals.forEach(name -> facts.putIfAbsent(name, List.of("global", "GLOBAL")));
    frees.forEach(name -> facts.putIfAbsent(name, List.of("FREE")));
    return facts;
  }

  /** The variables for which this scope makes cells, sorted. */
  public List<String> cells() {
    return cells;
  }

  /**
   * The variables whose cells come from around this scope, sorted: its own, and those which the
   * scopes within it need. This is the closure that a function or class is made with.
   */
  public List<String> frees() {
    return frees;
  }

  /**
   * Whether this class makes the cell {@code __class__}, because a method in it uses {@code super}
   * or {@code __class__}.
   */
  public boolean needsClassCell() {
    return needsClassCell;
  }

  /** Whether there is an {@code await}, or what awaits without naming it. */
  public boolean awaits() {
    return awaits;
  }

  /** Whether a call makes a generator: there is a {@code yield}, and it is not async. */
  public boolean isGenerator() {
    return (yields || isGeneratorExpression()) && !isAsynchronous();
  }

  /** Whether a call makes a coroutine; true also for comprehensions that await. */
  public boolean isCoroutine() {
    return isAsynchronous() && !yields && !isGeneratorExpression();
  }

  /** Whether a call makes an asynchronous generator. */
  public boolean isAsyncGenerator() {
    return isAsynchronous() && (yields || isGeneratorExpression());
  }

  private boolean isAsynchronous() {
    return async || (kind == Kind.COMPREHENSION && awaits);
  }

  private boolean isGeneratorExpression() {
    return kind == Kind.COMPREHENSION && name.equals("<genexpr>");
  }

  /** Whether some {@code import *} adds names that the text does not show. */
  public boolean hasStarImport() {
    return starImport;
  }

  /** The form of a name in this scope: {@code __x} within class C is {@code _C__x}. */
  public String mangle(String identifier) {
    return Mangling.mangle(className, identifier);
  }

  void resolved(List<String> localNames, List<String> cellNames, List<String> freeNames) {
    locals = List.copyOf(localNames);
    cells = List.copyOf(cellNames);
    frees = List.copyOf(freeNames);
  }

  void makeClassCell() {
    needsClassCell = true;
  }

  Symbol symbol(String mangled) {
    Symbol symbol = symbols.get(mangled);
    if (symbol == null) {
      symbol = new Symbol();
      symbols.put(mangled, symbol);
    }
    return symbol;
  }

  @Override
  public String toString() {
    return kind + " " + name;
  }
}
