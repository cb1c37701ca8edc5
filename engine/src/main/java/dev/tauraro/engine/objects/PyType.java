package dev.tauraro.engine.objects;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * A type: a built-in one, shared by all contexts and immutable once its methods are installed, or a
 * class that a script made.
 */
public final class PyType extends PyObject implements Callable {
  /** Which Java representation the instances of a type have. Subclasses inherit it. */
  public enum Layout {
    /** {@link Instance}. */
    INSTANCE,
    /**
     * A value wrapped by {@link ValueInstance} when the type is a subclass (int, float, str, …).
     */
    VALUE,
    /**
     * A Java class of its own that carries its type (list, dict, set, tuple, exceptions, type, …).
     */
    NATIVE
  }

  /** Makes an instance: the native part of {@code __new__}. */
  @FunctionalInterface
  public interface Maker {
    /**
     * Returns a new instance of {@code type}, which is the type the maker belongs to or a subclass.
     */
    Object make(PyType type, Object[] arguments, String[] keywords);
  }

  /** Names in the cache of a class; scripts may look up any number of them. */
  private static final int MOST_CACHED = 4096;

  private String name;
  private final PyType metatype;
  private final Layout layout;
  private final boolean builtin;
  private final ExactType exact = new ExactType(this);
  private List<PyType> bases;
  private PyType[] mro;
  private final Map<String, Held> attributes = new LinkedHashMap<>();
  private final Map<String, Held> cache = new HashMap<>();
  private final RecentLookups recents = new RecentLookups();
  private final OrderSearch orderSearch = new OrderSearch();

  /** What compiled code found; public because that asks it. */
  public final FoundMembers found = new FoundMembers();

  private final Subclasses subclasses = new Subclasses(this);
  private final Installation installation = new Installation(this);
  private volatile boolean sealed;
  private Maker maker;
  private ClassBlueprint blueprint;
  private ClassBlueprint outdated;
  private boolean instantiated;
  private String displayName;
  private Object qualifiedName;
  private boolean acceptsSubclasses = true;
  private boolean hasInstanceAttributes = true;
  private boolean abstractMethods;
  private Class<?> instanceClass;
  private PatternKind patternKind;
  private int traits;
  private GlobalCell[] home;
  private HostClass origin;

  /**
   * A type with the given method resolution order, itself first. Used by {@link #builtin} and
   * {@link #script}.
   */
  private PyType(String name, PyType metatype, List<PyType> bases, Layout layout, boolean builtin) {
    this.name = name;
    this.metatype = metatype;
    this.bases = List.copyOf(bases);
    this.layout = layout;
    this.builtin = builtin;
  }

  /** A built-in type; its methods are added by the {@code builtins} package before first use. */
  public static PyType builtin(String name, PyType base, Layout layout) {
    PyType type = new PyType(name, null, base == null ? List.of() : List.of(base), layout, true);
    type.hasInstanceAttributes = false;
    type.setOrder(base == null ? List.of() : List.of(base.mro));
    if (base != null) {
      base.subclasses.addBuiltin(type);
    }
    return type;
  }

  /**
   * A built-in type of two bases, the second of which comes right before the ancestor they share.
   */
  static PyType builtin(String name, PyType base, PyType second, PyType shared, Layout layout) {
    PyType type = new PyType(name, null, List.of(base, second), layout, true);
    List<PyType> ancestors = new ArrayList<>(List.of(base.mro));
    ancestors.add(ancestors.indexOf(shared), second);
    type.setOrder(ancestors);
    base.subclasses.addBuiltin(type);
    second.subclasses.addBuiltin(type);
    return type;
  }

  /**
   * A type for a class of the host: immutable as a built-in one, but no other type knows of it.
   *
   * @param ancestors its method resolution order, itself left out
   * @param origin what it stands for
   */
  public static PyType host(
      String name, List<PyType> bases, List<PyType> ancestors, HostClass origin) {
    Layout layout = origin.isBase() ? Layout.INSTANCE : Layout.NATIVE;
    PyType type = new PyType(name, null, bases, layout, true);
    type.hasInstanceAttributes = false;
    type.acceptsSubclasses = origin.isBase();
    type.setOrder(ancestors);
    type.origin = origin;
    return type;
  }

  /** The class of the host that the type stands for, or null. */
  public HostClass origin() {
    return origin;
  }

  /** Why the type has no attribute of a name, when that is not simply so; else null. */
  String absence(String attribute) {
    return origin == null ? null : origin.absence(attribute);
  }

  /** A class made by a script, with its method resolution order (itself left out). */
  public static PyType script(
      String name, PyType metatype, List<PyType> bases, List<PyType> ancestors, Layout layout) {
    PyType type = new PyType(name, metatype, bases, layout, false);
    type.setOrder(ancestors);
    for (PyType base : bases) {
      base.subclasses.add(type);
    }
    for (PyType ancestor : ancestors) {
      ancestor.prepare();
    }
    return type;
  }

  private void setOrder(List<PyType> ancestors) {
    PyType[] order = new PyType[ancestors.size() + 1];
    order[0] = this;
    for (int i = 0; i < ancestors.size(); i++) {
      order[i + 1] = ancestors.get(i);
    }
    mro = order;
  }

  /** Replaces the resolution order; it need not contain the type itself. */
  public void setMro(List<PyType> order) {
    mro = order.toArray(new PyType[0]);
    changed(false);
  }

  /** Derives the class from other bases, whose instances are represented alike. */
  public void setBases(List<PyType> bases, List<PyType> ancestors) {
    for (PyType base : this.bases) {
      base.subclasses.remove(this);
    }
    this.bases = List.copyOf(bases);
    for (PyType base : bases) {
      base.subclasses.add(this);
    }
    setOrder(ancestors);
    changed(false);
  }

  /** Direct subclasses, as far as they are known and alive. */
  public List<PyType> subclasses() {
    return subclasses.all();
  }

  @Override
  public PyType type() {
    return metatype == null ? Types.TYPE : metatype;
  }

  public String name() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  /** The name with those of the classes and functions around the class: a script string. */
  public Object qualifiedName() {
    return qualifiedName == null ? Str.of(name) : qualifiedName;
  }

  public void setQualifiedName(Object value) {
    qualifiedName = value;
  }

  /** The name in error messages: with the module for some built-in types, plain otherwise. */
  public String displayName() {
    return displayName == null ? name : displayName;
  }

  public void setDisplayName(String displayName) {
    this.displayName = displayName;
  }

  public Layout layout() {
    return layout;
  }

  /** Whether this is a type of the engine, and not a class made by a script. */
  public boolean isBuiltin() {
    return builtin;
  }

  /** What stands for the instances that are of exactly this type. */
  public ExactType exact() {
    return exact;
  }

  /** The Java class that all instances of exactly this type have; null when they may differ. */
  public Class<?> instanceClass() {
    return instanceClass;
  }

  public void setInstanceClass(Class<?> instanceClass) {
    this.instanceClass = instanceClass;
  }

  /** What {@link PatternKind} was given to the type itself, or null. */
  PatternKind ownPatternKind() {
    return patternKind;
  }

  public void setPatternKind(PatternKind kind) {
    patternKind = kind;
  }

  public List<PyType> bases() {
    return bases;
  }

  /** The method resolution order, this type first. Not to be changed. */
  public PyType[] mro() {
    return mro;
  }

  /** Whether scripts may derive classes from it. */
  /** Why no class can be derived from it. */
  public String whyNoBase() {
    return origin == null
        ? "type '" + displayName() + "' is not an acceptable base type"
        : origin.whyNoBase();
  }

  public boolean acceptsSubclasses() {
    return acceptsSubclasses;
  }

  public PyType notSubclassable() {
    acceptsSubclasses = false;
    return this;
  }

  /** Whether instances have a {@code __dict__}. */
  public boolean hasInstanceAttributes() {
    return hasInstanceAttributes;
  }

  public void setHasInstanceAttributes(boolean value) {
    hasInstanceAttributes = value;
  }

  /** Whether abstract methods forbid making instances. */
  public boolean isAbstract() {
    return abstractMethods;
  }

  public void setAbstract(boolean value) {
    abstractMethods = value;
    traits = 0;
  }

  public boolean isSubtypeOf(PyType other) {
    if (this == other) {
      return true;
    }
    for (PyType type : mro) {
      if (type == other) {
        return true;
      }
    }
    return false;
  }

  /**
   * Registers code that adds attributes to this built-in type. It runs when the type is first
   * looked at, so that a script pays only for the types that it uses.
   *
   * @param installer returns false when it is running already, further out: then it is too early to
   *     seal the type
   */
  public void installLater(BooleanSupplier installer) {
    installation.add(installer);
  }

  /** Makes sure that a built-in type has its attributes. */
  void prepare() {
    if (!sealed) {
      installation.run();
    }
  }

  /** An attribute of this type itself, or null. */
  public Object own(String attribute) {
    prepare();
    Held held = attributes.get(attribute);
    return held == null ? null : held.get();
  }

  /** Whether it has an attribute itself; no more of the type is made for that. */
  public boolean hasOwn(String attribute) {
    return attributes.containsKey(attribute);
  }

  /** Names of this type's own attributes in the order in which they were added. */
  public List<String> ownNames() {
    prepare();
    return new ArrayList<>(attributes.keySet());
  }

  /**
   * Looks an attribute up in the method resolution order, without binding it; null when there is
   * none.
   */
  public Object lookup(String attribute) {
    return place(attribute).get();
  }

  /** The place of an attribute that a lookup finds. */
  public Held held(String attribute) {
    Held held = place(attribute);
    held.get();
    return held;
  }

  /** The place of an attribute of the type itself, or null. */
  Held ownPlace(String attribute) {
    return attributes.get(attribute);
  }

  private Held place(String attribute) {
    Held recent = recents.find(attribute);
    return recent != null ? recent : lookupInCache(attribute);
  }

  private Held lookupInCache(String attribute) {
    if (!sealed && builtin) {
      prepare();
      return OrderSearch.find(mro, attribute);
    }
    Held known = cache.get(attribute);
    if (known == null && !builtin) {
      known = OrderSearch.find(mro, attribute);
      if (cache.size() >= MOST_CACHED) {
        cache.clear();
      }
      cache.put(attribute, known);
    }
    Held held = known == null || known == OrderSearch.MISSING ? new Held(null) : known;
    recents.add(attribute, held);
    return held;
  }

  /** Looks an attribute up in the types after {@code after} in this type's resolution order. */
  public Object lookupAfter(PyType after, String attribute) {
    Held held =
        builtin
            ? OrderSearch.findAfter(mro, after, attribute)
            : orderSearch.findAgain(mro, after, attribute);
    return held.get();
  }

  /** Adds or replaces an attribute, and drops what was cached or assumed because of the old one. */
  public void setOwn(String attribute, Object value) {
    if (sealed) {
      throw new IllegalStateException(name + "." + attribute + " comes too late");
    }
    Held held = attributes.get(attribute);
    if (held == null) {
      attributes.put(attribute, new Held(value));
      changed(false);
      return;
    }
    boolean alike = ClassBlueprint.isAlike(held.get(), value);
    held.value = value;
    if (ClassHome.isOfFunction(value)) {
      leaveHome();
    }
    if (!alike || attribute.startsWith("__")) {
      changed(alike);
    }
  }

  /** Adds an attribute of a built-in type whose value is made when it is first looked at. */
  public void setOwnLater(String attribute, Supplier<Object> maker) {
    if (sealed) {
      throw new IllegalStateException(name + "." + attribute + " comes too late");
    }
    attributes.put(attribute, new Held(maker));
    changed(false);
  }

  /** What makes the value of an attribute that nothing has looked at yet; else null. */
  public Supplier<Object> ownMaker(String attribute) {
    Held held = attributes.get(attribute);
    return held == null ? null : held.maker();
  }

  /**
   * The module variables of all functions among the attributes, inherited ones too, when they are
   * the same; else an array that no function has.
   */
  public GlobalCell[] home() {
    GlobalCell[] known = home;
    if (known == null) {
      known = ClassHome.of(mro);
      home = known;
    }
    return known;
  }

  /** The places of this type's own attributes. */
  Collection<Held> ownPlaces() {
    return attributes.values();
  }

  private void leaveHome() {
    home = null;
    found.clear();
    for (PyType type : subclasses()) {
      type.leaveHome();
    }
  }

  /** Removes an attribute of the type itself; false when there was none. */
  public boolean removeOwn(String attribute) {
    boolean removed = attributes.remove(attribute) != null;
    if (removed) {
      changed(false);
    }
    return removed;
  }

  /** Facts about the special methods, as the bits of {@link TypeTraits}. */
  public int traits() {
    int known = traits;
    if (known == 0) {
      known = TypeTraits.of(this);
      traits = known;
    }
    return known;
  }

  /**
   * Drops what was cached because of the attributes.
   *
   * @param alike whether what the blueprint says of the attributes still holds
   */
  private void changed(boolean alike) {
    traits = 0;
    home = null;
    found.clear();
    orderSearch.forget();
    cache.clear();
    recents.clear();
    if (blueprint != null && !alike) {
      if (instantiated) {
        blueprint.invalidate();
        instantiated = false;
      }
      outdated = blueprint;
      blueprint = null;
    }
    for (PyType type : subclasses.ofClass()) {
      type.changed(alike);
    }
  }

  /** Ends the installation of a built-in type: copies all inherited attributes into its cache. */
  public void seal() {
    for (PyType base : bases) {
      base.prepare();
    }
    for (int i = mro.length - 1; i >= 0; i--) {
      cache.putAll(mro[i].attributes);
    }
    sealed = true;
  }

  /** The nearest maker in the resolution order. */
  public Maker maker() {
    for (PyType type : mro) {
      type.prepare();
      if (type.maker != null) {
        return type.maker;
      }
    }
    throw new IllegalStateException("no maker for " + name);
  }

  /** The maker of this type itself, or null. */
  public Maker ownMaker() {
    prepare();
    return maker;
  }

  public void setMaker(Maker maker) {
    this.maker = maker;
  }

  /**
   * The blueprint of a class whose instances are {@link Instance}s, or null. A class that is
   * changed gets another one; the old one becomes invalid if there may be instances that refer to
   * it.
   */
  public ClassBlueprint blueprint() {
    if (outdated != null) {
      blueprint = outdated.successor(this);
      outdated = null;
    }
    return blueprint;
  }

  /** The shape that new instances start with. */
  Shape emptyShape() {
    noteInstance();
    return blueprint().emptyShape();
  }

  /** Instances have shapes of the present blueprint from now on. */
  void noteInstance() {
    instantiated = true;
  }

  public void setBlueprint(ClassBlueprint blueprint) {
    outdated = null;
    this.blueprint = blueprint;
  }

  @Override
  public Object call() {
    return has(TypeTraits.PLAIN_EXCEPTION)
        ? new PyException(this)
        : call(NO_ARGUMENTS, NO_KEYWORDS);
  }

  @Override
  public Object call(Object a) {
    if (has(TypeTraits.PLAIN_EXCEPTION)) {
      return new PyException(this, a);
    }
    Object[] arguments = {a};
    return has(TypeTraits.MADE_AT_ONCE)
        ? maker.make(this, arguments, NO_KEYWORDS)
        : call(arguments, NO_KEYWORDS);
  }

  @Override
  public Object call(Object a, Object b) {
    return has(TypeTraits.PLAIN_EXCEPTION)
        ? new PyException(this, a, b)
        : call(new Object[] {a, b}, NO_KEYWORDS);
  }

  private boolean has(int trait) {
    return (traits() & trait) != 0;
  }

  @Override
  public Object call(Object[] arguments, String[] keywords) {
    return ExecutionContext.current().operations().callType(this, arguments, keywords);
  }

  @Override
  public String toString() {
    return "<class '" + displayName() + "'>";
  }
}
