package dev.tauraro.engine.profile;

import dev.tauraro.engine.objects.ClassBlueprint;
import dev.tauraro.engine.objects.Instance;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Shape;
import dev.tauraro.engine.objects.TypeTraits;

/**
 * Where the instances of a shape store an attribute that their class leaves to them, remembered for
 * one instruction. It holds as long as no class of the shape's blueprint is changed.
 */
public final class FieldCache {
  public final Shape shape;
  public final Shape.Field field;

  /** The shape after storing, when storing adds the attribute; else null. */
  public final Shape next;

  private FieldCache(Shape shape, Shape.Field field, Shape next) {
    this.shape = shape;
    this.field = field;
    this.next = next;
  }

  /** Whether the instance is one that this was remembered for. */
  public boolean fits(Instance instance) {
    return instance.shape == shape && shape.blueprint().isValid();
  }

  /** For reading: null when the attribute is not simply stored in the instance. */
  public static FieldCache forReading(Instance instance, String name) {
    PyType type = instance.type;
    Shape.Field field = instance.shape.field(name);
    return field != null
            && (type.traits() & TypeTraits.PLAIN_GET) != 0
            && hasValidBlueprint(instance)
            && type.blueprint().leavesToInstances(name)
        ? new FieldCache(instance.shape, field, null)
        : null;
  }

  /** For storing a value; null when that is more than storing it in the instance. */
  public static FieldCache forWriting(Instance instance, String name, Object value) {
    PyType type = instance.type;
    Shape shape = instance.shape;
    if ((type.traits() & TypeTraits.PLAIN_SET) == 0
        || !hasValidBlueprint(instance)
        || !type.blueprint().letsInstancesStore(name)
        || shape == type.blueprint().tableShape()) {
      return null;
    }
    Shape.Field field = shape.field(name);
    if (field != null) {
      return new FieldCache(shape, field, null);
    }
    Shape next = shape.with(name, Shape.Kind.of(value));
    return next == null ? null : new FieldCache(shape, next.field(name), next);
  }

  private static boolean hasValidBlueprint(Instance instance) {
    ClassBlueprint blueprint = instance.shape.blueprint();
    return instance.type.blueprint() == blueprint && blueprint.isValid();
  }

  /** Whether a value is of the kind that the field holds. */
  public boolean takes(Object value) {
    Shape.Kind kind = Shape.Kind.of(value);
    if (field.kind() == Shape.Kind.OBJECT) {
      return next == null || kind == Shape.Kind.OBJECT || next.blueprint().isMixed(field.name());
    }
    return field.kind() == kind && (next == null || !next.isSuperseded());
  }
}
