package dev.tauraro.engine.objects;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An instance of a class made by a script. Attributes are stored where its {@link Shape} says: the
 * first {@value #IN_OBJECT} of each part in Java fields, the others in overflow arrays, which are
 * made as long as other instances of the class needed them. A double is stored as its raw bits.
 * There are {@value #BOOLS} fields for bools; further bools are references. Removing an attribute
 * turns the instance to a table of attributes for good.
 */
public final class Instance extends PyObject implements Attributes, Callable {
  /** Number of primitive fields, and of reference fields, stored in the object itself. */
  public static final int IN_OBJECT = 4;

  /** Number of fields for bools. They take the place of one reference in the object's layout. */
  public static final int BOOLS = 4;

  private static final long[] NO_PRIMITIVES = {};
  private static final Object[] NO_REFERENCES = {};

  // Public, like those of Frame, because compiled code reads and writes them.
  public PyType type;
  public Shape shape;
  public long p0;
  public long p1;
  public long p2;
  public long p3;
  public Object r0;
  public Object r1;
  public Object r2;
  public Object r3;
  public boolean b0;
  public boolean b1;
  public boolean b2;
  public boolean b3;
  public long[] morePrimitives = NO_PRIMITIVES;

  /**
   * Further references. When {@link #shape} is the blueprint's {@link ClassBlueprint#tableShape()},
   * the only element is the {@link NamedAttributes} that holds all attributes.
   */
  public Object[] moreReferences = NO_REFERENCES;

  public Instance(PyType type) {
    this(type, type.emptyShape());
  }

  private Instance(PyType type, Shape empty) {
    this(
        type,
        empty,
        empty.blueprint().reservedPrimitives(),
        empty.blueprint().reservedReferences());
  }

  /**
   * An instance as {@link #Instance(PyType)} makes it, when its shape and size are known.
   *
   * @param empty the empty shape of the type's blueprint
   * @param primitives places for primitives beyond those in the object
   * @param references places for references beyond those in the object
   */
  public Instance(PyType type, Shape empty, int primitives, int references) {
    type.noteInstance();
    this.type = type;
    this.shape = empty;
    if (primitives > 0) {
      morePrimitives = new long[primitives];
    }
    if (references > 0) {
      moreReferences = new Object[references];
    }
  }

  @Override
  public PyType type() {
    return type;
  }

  /** The attributes are kept, in a table. */
  @Override
  public void changeType(PyType type) {
    table();
    this.type = type;
    shape = type.emptyShape().blueprint().tableShape();
  }

  @Override
  public Attributes attributes() {
    return type.hasInstanceAttributes() ? this : null;
  }

  @Override
  public Object get(String name) {
    if (shape.isTable()) {
      return table().get(name);
    }
    Shape.Field field = shape.field(name);
    return field == null ? null : read(field);
  }

  /** Whether it stores an attribute of that name. */
  public boolean has(String name) {
    return shape.isTable() ? table().get(name) != null : shape.field(name) != null;
  }

  /** The value of a field of this instance's shape. */
  public Object read(Shape.Field field) {
    switch (field.kind()) {
      case LONG:
        return primitive(field.index());
      case DOUBLE:
        return Double.longBitsToDouble(primitive(field.index()));
      case BOOL:
        return bool(field.index());
      default:
        return reference(field.index());
    }
  }

  @Override
  public void set(String name, Object value) {
    if (shape.isTable()) {
      table().set(name, value);
      return;
    }
    Shape.Field field = shape.field(name);
    if (field == null) {
      Shape next = shape.with(name, Shape.Kind.of(value));
      if (next == null) {
        table().set(name, value);
        return;
      }
      field = next.field(name);
      write(field, value);
      shape = next;
    } else if (field.kind() == Shape.Kind.OBJECT || field.kind() == Shape.Kind.of(value)) {
      write(field, value);
    } else {
      Shape next = shape.widened(name);
      if (next == null) {
        table().set(name, value);
        return;
      }
      write(next.field(name), value);
      shape = next;
    }
  }

  /** Stores a value that fits the field's kind. */
  public void write(Shape.Field field, Object value) {
    switch (field.kind()) {
      case LONG:
        setPrimitive(field.index(), (Long) value);
        break;
      case DOUBLE:
        setPrimitive(field.index(), Double.doubleToRawLongBits((Double) value));
        break;
      case BOOL:
        setBool(field.index(), (Boolean) value);
        break;
      default:
        setReference(field.index(), value);
        break;
    }
  }

  /** Raw content of a primitive field. */
  public long primitive(int index) {
    switch (index) {
      case 0:
        return p0;
      case 1:
        return p1;
      case 2:
        return p2;
      case 3:
        return p3;
      default:
        return morePrimitives[index - IN_OBJECT];
    }
  }

  /** Content of a field for a bool. */
  private boolean bool(int index) {
    switch (index) {
      case 0:
        return b0;
      case 1:
        return b1;
      case 2:
        return b2;
      default:
        return b3;
    }
  }

  private void setBool(int index, boolean value) {
    switch (index) {
      case 0:
        b0 = value;
        break;
      case 1:
        b1 = value;
        break;
      case 2:
        b2 = value;
        break;
      default:
        b3 = value;
        break;
    }
  }

  /** Content of a reference field. */
  public Object reference(int index) {
    switch (index) {
      case 0:
        return r0;
      case 1:
        return r1;
      case 2:
        return r2;
      case 3:
        return r3;
      default:
        return moreReferences[index - IN_OBJECT];
    }
  }

  /** Stores raw content in a primitive field, making room as needed. */
  public void setPrimitive(int index, long value) {
    switch (index) {
      case 0:
        p0 = value;
        break;
      case 1:
        p1 = value;
        break;
      case 2:
        p2 = value;
        break;
      case 3:
        p3 = value;
        break;
      default:
        int at = index - IN_OBJECT;
        if (at >= morePrimitives.length) {
          morePrimitives = Arrays.copyOf(morePrimitives, at * 2 + 4);
        }
        morePrimitives[at] = value;
        break;
    }
  }

  /** Stores a value in a reference field, making room as needed. */
  public void setReference(int index, Object value) {
    switch (index) {
      case 0:
        r0 = value;
        break;
      case 1:
        r1 = value;
        break;
      case 2:
        r2 = value;
        break;
      case 3:
        r3 = value;
        break;
      default:
        int at = index - IN_OBJECT;
        if (at >= moreReferences.length) {
          moreReferences = Arrays.copyOf(moreReferences, at * 2 + 4);
        }
        moreReferences[at] = value;
        break;
    }
  }

  @Override
  public boolean remove(String name) {
    if (get(name) == null) {
      return false;
    }
    return table().remove(name);
  }

  /** The dict of the attributes, which holds them from now on. */
  public PyDict dict() {
    return table().dict();
  }

  /** Makes the string keys of a dict the attributes. */
  public void setDict(PyDict dict) {
    NamedAttributes changed = table().with(dict);
    moreReferences[0] = changed;
  }

  /** The table of attributes, in which they are from now on. */
  private NamedAttributes table() {
    if (!shape.isTable()) {
      NamedAttributes all = SlottedAttributes.of(type);
      for (Shape.Field field : shape.fields()) {
        all.set(field.name(), read(field));
      }
      shape = type.blueprint().tableShape();
      r0 = null;
      r1 = null;
      r2 = null;
      r3 = null;
      moreReferences = new Object[] {all};
      morePrimitives = NO_PRIMITIVES;
    }
    return (NamedAttributes) moreReferences[0];
  }

  @Override
  public List<String> names() {
    if (shape.isTable()) {
      return table().names();
    }
    List<String> names = new ArrayList<>();
    for (Shape.Field field : shape.fields()) {
      names.add(field.name());
    }
    return names;
  }

  /** Calls {@code __call__}. */
  @Override
  public Object call(Object[] arguments, String[] keywords) {
    Object function = type.lookup("__call__");
    if (function == null) {
      throw Errors.typeError("'" + type.displayName() + "' object is not callable");
    }
    return ExecutionContext.current().operations().callSpecial(this, function, arguments, keywords);
  }
}
