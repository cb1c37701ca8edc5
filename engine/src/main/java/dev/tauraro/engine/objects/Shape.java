package dev.tauraro.engine.objects;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The layout of an {@link Instance}: which attributes it has, in which order, and where each is
 * stored. Shapes form a tree below the empty shape of a {@link ClassBlueprint}; instances that got
 * the same attributes with the same kinds of values in the same order share their shape, so
 * comparing one reference tells compiled code where every attribute is.
 *
 * <p>An attribute starts as the kind of its first value (all but {@link Kind#OBJECT} are stored
 * unboxed). Storing a value of another kind moves the instance to a shape in which the attribute is
 * {@link Kind#OBJECT}, which holds anything. An attribute that was seen with values of several
 * kinds is <em>mixed</em>: from then on instances get it as {@link Kind#OBJECT}, so that they have
 * one shape and not one for each combination of kinds.
 */
public final class Shape {
  /** How an attribute is stored. */
  public enum Kind {
    LONG,
    DOUBLE,
    BOOL,
    OBJECT;

    /** The narrowest kind for a value. */
    public static Kind of(Object value) {
      if (value instanceof Long) {
        return LONG;
      }
      return value instanceof Double ? DOUBLE : value instanceof Boolean ? BOOL : OBJECT;
    }
  }

  /**
   * Where an attribute is stored.
   *
   * @param kind LONG and DOUBLE fields are in the primitive part, OBJECT ones in the reference
   *     part, BOOL ones in a part of their own
   * @param index position in that part, see {@link Instance}
   */
  public record Field(String name, Kind kind, int index) {}

  /** A search and its result; names are compared by identity. */
  private record Recent(String name, Field field) {}

  /** Size of the table of searches done last; a power of two. */
  private static final int RECENTS = 16;

  private static final Recent[] NOTHING_RECENT = new Recent[RECENTS];

  static {
    Arrays.fill(NOTHING_RECENT, new Recent("", null));
  }

  /** Attributes of the largest shape; an object with more keeps them in a table. */
  private static final int MOST_FIELDS = 128;

  /** Shapes below one blueprint: more are needed only by objects that are used as tables. */
  private static final int MOST_SHAPES = 1024;

  private record Step(String name, Kind kind) {
    // Written out because those that a record generates link a dozen method handles at first use.
    @Override
    public boolean equals(Object other) {
      return other instanceof Step
          && ((Step) other).kind == kind
          && ((Step) other).name.equals(name);
    }

    @Override
    public int hashCode() {
      return 31 * name.hashCode() + kind.ordinal();
    }
  }

  private final ClassBlueprint blueprint;
  private final List<Field> fields;
  private final Map<String, Field> byName;
  private final int primitives;
  private final int references;
  private final int bools;
  private final boolean isTable;
  private volatile boolean superseded;
  private Recent[] recents = NOTHING_RECENT;
  private final Map<Step, Shape> additions = new HashMap<>();
  private final Map<String, Shape> widenings = new HashMap<>();

  private Shape(
      ClassBlueprint blueprint,
      List<Field> fields,
      int primitives,
      int references,
      int bools,
      boolean isTable) {
    this.blueprint = blueprint;
    this.fields = Collections.unmodifiableList(fields);
    this.primitives = primitives;
    this.references = references;
    this.bools = bools;
    this.isTable = isTable;
    Map<String, Field> map = new HashMap<>();
    for (Field field : fields) {
      map.put(field.name(), field);
    }
    this.byName = map;
    blueprint.reserve(primitives - Instance.IN_OBJECT, references - Instance.IN_OBJECT);
  }

  /** The shape of an instance without attributes. */
  static Shape empty(ClassBlueprint blueprint) {
    return new Shape(blueprint, List.of(), 0, 0, 0, false);
  }

  /** The shape of instances that keep their attributes in a table. */
  static Shape table(ClassBlueprint blueprint) {
    return new Shape(blueprint, List.of(), 0, 0, 0, true);
  }

  /** Whether instances of this shape keep all attributes in a table; it has no fields then. */
  public boolean isTable() {
    return isTable;
  }

  /** The class that the instances belong to. */
  public ClassBlueprint blueprint() {
    return blueprint;
  }

  /** The fields in the order in which the attributes were added. */
  public List<Field> fields() {
    return fields;
  }

  /** The field of an attribute, or null. */
  public Field field(String name) {
    int slot = name.hashCode() & RECENTS - 1;
    Recent known = recents[slot];
    if (known.name == name) {
      return known.field;
    }
    Field field = byName.get(name);
    if (recents == NOTHING_RECENT) {
      recents = NOTHING_RECENT.clone();
    }
    recents[slot] = new Recent(name, field);
    return field;
  }

  /** The shape after adding an attribute; null when there are so many that a table suits better. */
  public Shape with(String name, Kind kind) {
    if (isNewKind(name, kind) || kind == Kind.BOOL && bools == Instance.BOOLS) {
      blueprint.mix(name);
    }
    Step step = new Step(name, blueprint.isMixed(name) ? Kind.OBJECT : kind);
    synchronized (blueprint) {
      return additions.computeIfAbsent(step, key -> isFull() ? null : add(key.name, key.kind));
    }
  }

  /** Whether only values of other kinds were ever added under the name. */
  public boolean isNewKind(String name, Kind kind) {
    synchronized (blueprint) {
      return !additions.containsKey(new Step(name, kind))
          && additions.keySet().stream().anyMatch(step -> step.name.equals(name));
    }
  }

  /**
   * Whether instances do not get this shape any more by adding an attribute, since that turned out
   * to be mixed.
   */
  public boolean isSuperseded() {
    return superseded;
  }

  private boolean isFull() {
    return fields.size() >= MOST_FIELDS || !blueprint.countShape(MOST_SHAPES);
  }

  private Shape add(String name, Kind kind) {
    List<Field> next = new ArrayList<>(fields);
    if (kind == Kind.OBJECT) {
      next.add(new Field(name, kind, references));
      return new Shape(blueprint, next, primitives, references + 1, bools, false);
    }
    boolean isBool = kind == Kind.BOOL;
    next.add(new Field(name, kind, isBool ? bools : primitives));
    Shape added =
        isBool
            ? new Shape(blueprint, next, primitives, references, bools + 1, false)
            : new Shape(blueprint, next, primitives + 1, references, bools, false);
    blueprint.whenMixed(name, () -> added.superseded = true);
    return added;
  }

  /**
   * The shape in which an attribute can hold any value: it gets a new place in the reference part,
   * the old one stays unused. Null when a table suits better.
   */
  public Shape widened(String name) {
    blueprint.mix(name);
    synchronized (blueprint) {
      return widenings.computeIfAbsent(name, key -> isFull() ? null : widen(key));
    }
  }

  private Shape widen(String name) {
    List<Field> next = new ArrayList<>(fields);
    next.replaceAll(
        field -> field.name().equals(name) ? new Field(name, Kind.OBJECT, references) : field);
    return new Shape(blueprint, next, primitives, references + 1, bools, false);
  }

  @Override
  public String toString() {
    return "Shape" + fields;
  }
}
