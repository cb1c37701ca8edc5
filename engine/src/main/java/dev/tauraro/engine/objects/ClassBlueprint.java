package dev.tauraro.engine.objects;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What the classes made by one class statement have in common, run after run: the tree of shapes of
 * their instances, and which code each attribute found on the class has. Compiled code refers to
 * blueprints, never to classes, so it fits the classes of every context.
 *
 * <p>A class conforms to a blueprint when its statement made the same attributes with the same code
 * upon bases that conform to the same blueprints. Changing a class afterwards invalidates its
 * blueprint, for all classes that conform to it.
 */
public final class ClassBlueprint {
  /**
   * What a class attribute is, as far as it is the same in each run.
   *
   * @param code state of the function's code, or null when the attribute is not a plain function
   * @param kind Java class of the attribute
   * @param binding how a function inside the attribute is used, or null when there is none
   * @param inner state of the code of that function: the getter of a property
   * @param setter state of the code of a property's setter, or null
   * @param slot name that {@code __slots__} declares, or null
   */
  public record Member(
      CodeState code,
      Class<?> kind,
      Binding binding,
      CodeState inner,
      CodeState setter,
      String slot) {
    // Written out because those that a record generates link a dozen method handles at first use.
    @Override
    public boolean equals(Object other) {
      return other instanceof Member
          && ((Member) other).code == code
          && ((Member) other).kind == kind
          && ((Member) other).binding == binding
          && ((Member) other).inner == inner
          && ((Member) other).setter == setter
          && Objects.equals(((Member) other).slot, slot);
    }

    @Override
    public int hashCode() {
      return 31 * System.identityHashCode(code) + System.identityHashCode(inner);
    }

    static Member of(Object value) {
      if (PyProperty.isPlain(value)) {
        PyProperty property = (PyProperty) value;
        CodeState getter = codeOf(property.getter());
        return new Member(
            null, value.getClass(), Binding.PROPERTY, getter, codeOf(property.setter()), null);
      }
      if (value instanceof MethodWrapper && ((MethodWrapper) value).isPlain()) {
        MethodWrapper wrapper = (MethodWrapper) value;
        Binding binding = wrapper.bindsClass() ? Binding.CLASS : Binding.STATIC;
        return new Member(null, value.getClass(), binding, codeOf(wrapper.function()), null, null);
      }
      String slot = value instanceof SlotMember ? ((SlotMember) value).name() : null;
      return new Member(codeOf(value), value.getClass(), null, null, null, slot);
    }

    private static CodeState codeOf(Object value) {
      return value instanceof PyFunction ? ((PyFunction) value).state() : null;
    }

    /** Whether it is a method of that kind made of a function. */
    public boolean binds(Binding wanted) {
      return binding == wanted && inner != null;
    }

    /** Whether reading it on an instance or the class gives the very value. */
    public boolean isPlainValue() {
      return PLAIN_VALUES.contains(kind);
    }

    private boolean isHiddenBy(String name) {
      return kind == PyFunction.class || isPlainValue() || isSlot(name);
    }

    private boolean isSlot(String name) {
      return name.equals(slot);
    }
  }

  /** What a function inside a class attribute is for. */
  public enum Binding {
    PROPERTY,
    STATIC,
    CLASS
  }

  private static final Set<Class<?>> PLAIN_VALUES =
      Set.of(
          Long.class,
          Double.class,
          Boolean.class,
          String.class,
          BigInteger.class,
          None.class,
          PyTuple.class,
          PyList.class,
          PyDict.class,
          PySet.class);

  /** Most places of a part that instances get before they have attributes for them. */
  private static final int MOST_RESERVED = 16;

  private final String name;
  private final Map<String, Member> members;
  private final List<Object> bases;
  private final boolean instanceAttributes;
  private final Shape emptyShape = Shape.empty(this);
  private final Shape tableShape = Shape.table(this);
  private final List<Runnable> dependents = new CopyOnWriteArrayList<>();
  private final Set<String> mixed = ConcurrentHashMap.newKeySet();
  private final Map<String, List<Runnable>> dependentsOfKinds = new HashMap<>();
  private volatile boolean valid = true;
  private ClassBlueprint next;
  private int shapes;
  private volatile int reservedPrimitives;
  private volatile int reservedReferences;

  private ClassBlueprint(PyType type) {
    this.name = type.name();
    this.members = membersOf(type);
    this.bases = basesOf(type);
    this.instanceAttributes = type.hasInstanceAttributes();
  }

  /** The blueprint of a class, made anew from its resolution order. */
  public static ClassBlueprint of(PyType type) {
    return new ClassBlueprint(type);
  }

  /** The blueprint that the class conforms to: {@code known} if it does, else a new one. */
  public static ClassBlueprint conforming(ClassBlueprint known, PyType type) {
    if (known != null
        && known.valid
        && known.instanceAttributes == type.hasInstanceAttributes()
        && known.bases.equals(basesOf(type))
        && known.members.equals(membersOf(type))) {
      return known;
    }
    return of(type);
  }

  /**
   * The blueprint of a class that conformed to this one until it was changed, by a decorator, say:
   * classes that are changed in the same way share it.
   */
  synchronized ClassBlueprint successor(PyType type) {
    next = conforming(next, type);
    return next;
  }

  /** Whether reading a class attribute on an instance or the class gives the very value. */
  public static boolean isPlainValue(Object value) {
    return PLAIN_VALUES.contains(value.getClass());
  }

  /** Whether a class attribute can take the place of another without a change of the blueprint. */
  static boolean isAlike(Object old, Object value) {
    return old.getClass() == value.getClass()
        && (PLAIN_VALUES.contains(old.getClass()) || Member.of(old).equals(Member.of(value)));
  }

  private static List<Object> basesOf(PyType type) {
    List<Object> bases = new ArrayList<>();
    for (PyType base : type.mro()) {
      if (base != type) {
        bases.add(base.blueprint() == null ? base : base.blueprint());
      }
    }
    return bases;
  }

  private static Map<String, Member> membersOf(PyType type) {
    Map<String, Member> members = new LinkedHashMap<>();
    for (String attribute : type.ownNames()) {
      members.put(attribute, Member.of(type.own(attribute)));
    }
    return members;
  }

  public String name() {
    return name;
  }

  /** The shape of an instance without attributes. */
  public Shape emptyShape() {
    return emptyShape;
  }

  /** Whether instances have a {@code __dict__}, that is, attributes that no slot declares. */
  public boolean hasInstanceAttributes() {
    return instanceAttributes;
  }

  /** Counts a shape about to be made, by the holder of this object's lock; false when too many. */
  boolean countShape(int most) {
    return ++shapes <= most;
  }

  /** Notes how many primitives and references some instance has beyond those in the object. */
  synchronized void reserve(int primitives, int references) {
    if (primitives <= MOST_RESERVED) {
      reservedPrimitives = Math.max(reservedPrimitives, primitives);
    }
    if (references <= MOST_RESERVED) {
      reservedReferences = Math.max(reservedReferences, references);
    }
  }

  /** Length of the array for further primitives with which an instance is made. */
  public int reservedPrimitives() {
    return reservedPrimitives;
  }

  /** Length of the array for further references with which an instance is made. */
  public int reservedReferences() {
    return reservedReferences;
  }

  /** The shape of instances whose attributes are in a table; it has no fields. */
  public Shape tableShape() {
    return tableShape;
  }

  /** Attributes of the class itself (not inherited ones). */
  public Map<String, Member> members() {
    return members;
  }

  /** A class attribute found in the method resolution order, or null. */
  public Member lookup(String attribute) {
    Member own = members.get(attribute);
    if (own != null) {
      return own;
    }
    for (Object base : bases) {
      Member found = null;
      if (base instanceof ClassBlueprint) {
        found = ((ClassBlueprint) base).members.get(attribute);
      } else {
        Object value = ((PyType) base).own(attribute);
        found = value == null ? null : Member.of(value);
      }
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Number of classes in the resolution order. */
  public int orderLength() {
    return bases.size() + 1;
  }

  /** The attribute of the class at that place in the resolution order itself, or null. */
  public Member ownMember(int place, String attribute) {
    if (place == 0) {
      return members.get(attribute);
    }
    Object base = bases.get(place - 1);
    if (base instanceof ClassBlueprint) {
      return ((ClassBlueprint) base).members.get(attribute);
    }
    Object value = ((PyType) base).own(attribute);
    return value == null ? null : Member.of(value);
  }

  /**
   * The place in the resolution order of the only class that has a function of that code among its
   * attributes; -1 when there are none or several.
   */
  public int placeOf(CodeState code) {
    int found = -1;
    for (int place = 0; place < orderLength(); place++) {
      Object base = place == 0 ? this : bases.get(place - 1);
      if (base instanceof ClassBlueprint && ((ClassBlueprint) base).has(code)) {
        if (found >= 0) {
          return -1;
        }
        found = place;
      }
    }
    return found;
  }

  private boolean has(CodeState code) {
    return members.values().stream()
        .anyMatch(m -> m.code() == code || m.inner() == code || m.setter() == code);
  }

  /** Whether the attribute is the one that every object has. */
  public boolean isDefault(String attribute) {
    if (members.containsKey(attribute)) {
      return false;
    }
    for (Object base : bases) {
      boolean found =
          base instanceof ClassBlueprint
              ? ((ClassBlueprint) base).members.containsKey(attribute)
              : ((PyType) base).own(attribute) != null;
      if (found) {
        return base == Types.OBJECT;
      }
    }
    return true;
  }

  /** Whether the value that an instance has under the name comes before what its class has. */
  public boolean leavesToInstances(String attribute) {
    Member member = lookup(attribute);
    return member == null || member.isHiddenBy(attribute);
  }

  /** Whether instances can be given a value under the name, as far as attributes decide that. */
  public boolean letsInstancesStore(String attribute) {
    Member member = lookup(attribute);
    return instanceAttributes
        ? member == null || member.isHiddenBy(attribute)
        : member != null && member.isSlot(attribute);
  }

  /** Whether its classes are derived from classes of the other one. */
  public boolean isBelow(ClassBlueprint other) {
    return bases.contains(other);
  }

  /** Whether instances had values of several kinds in that attribute, see {@link Shape}. */
  public boolean isMixed(String attribute) {
    return mixed.contains(attribute);
  }

  /** Declares that; runs what {@link #whenMixed} registered. */
  void mix(String attribute) {
    List<Runnable> actions = null;
    synchronized (this) {
      if (mixed.add(attribute)) {
        actions = dependentsOfKinds.remove(attribute);
      }
    }
    if (actions != null) {
      actions.forEach(Runnable::run);
    }
  }

  /** Registers what to do when an attribute becomes mixed (at once if it is). */
  public void whenMixed(String attribute, Runnable action) {
    synchronized (this) {
      if (!mixed.contains(attribute)) {
        dependentsOfKinds.computeIfAbsent(attribute, key -> new ArrayList<>()).add(action);
        return;
      }
    }
    action.run();
  }

  /** Whether no class that conforms to it was changed after it was made. */
  public boolean isValid() {
    return valid;
  }

  /** Declares that a class was changed; runs what {@link #whenInvalid} registered. */
  public void invalidate() {
    if (valid) {
      valid = false;
      dependents.forEach(Runnable::run);
      dependents.clear();
    }
  }

  /** Registers what to do when the blueprint becomes invalid (at once if it is). */
  public void whenInvalid(Runnable action) {
    dependents.add(action);
    if (!valid) {
      action.run();
    }
  }
}
