package dev.tauraro.engine.objects;

/**
 * Tables of what compiled code found in a class, until one of its attributes changes: two places
 * for each, its name and itself. Names are compared by identity: those of instructions are
 * interned.
 */
public final class FoundMembers {
  /** A table without members, whatever is looked for. */
  private static final Object[] NONE = new Object[2];

  private static final int FEWEST = 16;
  private static final int MOST = 512;

  /** Functions that attributes are or have in them. */
  private Object[] functions = NONE;

  /** Places of attributes. */
  private Object[] places = NONE;

  /** Places of attributes whose values need no binding. */
  private Object[] plainPlaces = NONE;

  FoundMembers() {}

  void clear() {
    functions = NONE;
    places = NONE;
    plainPlaces = NONE;
  }

  private static Object find(Object[] table, String name, int hash) {
    int at = hash << 1 & table.length - 2;
    return table[at] == name ? table[at + 1] : null;
  }

  /** The function that was kept under a name with that hash; null for none. */
  public PyFunction function(String name, int hash) {
    return (PyFunction) find(functions, name, hash);
  }

  /** Keeps the function that an attribute is or has in it. */
  public PyFunction keepFunction(String name, Object function) {
    functions = with(functions, name, function);
    return (PyFunction) function;
  }

  /** The place that was kept under a name with that hash; null for none. */
  public Held place(String name, int hash) {
    return (Held) find(places, name, hash);
  }

  /** Keeps the place of an attribute. */
  public Held keepPlace(String name, Held place) {
    places = with(places, name, place);
    return place;
  }

  /** The place of a plain value that was kept under a name with that hash; null for none. */
  public Held plainPlace(String name, int hash) {
    return (Held) find(plainPlaces, name, hash);
  }

  /** Keeps the place of an attribute that has a plain value and may only get others. */
  public void keepPlainPlace(String name, Held place) {
    plainPlaces = with(plainPlaces, name, place);
  }

  /** A table that has the member as well; others may go for it. */
  private static Object[] with(Object[] table, String name, Object member) {
    Object[] target = table == NONE ? new Object[FEWEST] : table;
    while (!hasPlace(target, name) && target.length < MOST) {
      Object[] larger = new Object[2 * target.length];
      for (int i = 0; i < target.length; i += 2) {
        if (target[i] != null) {
          put(larger, (String) target[i], target[i + 1]);
        }
      }
      target = larger;
    }
    put(target, name, member);
    return target;
  }

  private static boolean hasPlace(Object[] table, String name) {
    Object present = table[at(table, name)];
    return present == null || present == name;
  }

  private static void put(Object[] table, String name, Object member) {
    int at = at(table, name);
    table[at] = name;
    table[at + 1] = member;
  }

  private static int at(Object[] table, String name) {
    return name.hashCode() << 1 & table.length - 2;
  }
}
