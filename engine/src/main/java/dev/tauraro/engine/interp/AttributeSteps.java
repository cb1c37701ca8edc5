package dev.tauraro.engine.interp;

import dev.tauraro.engine.objects.Instance;
import dev.tauraro.engine.objects.PyFunction;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Shape;
import dev.tauraro.engine.objects.TypeTraits;
import dev.tauraro.engine.profile.FieldCache;
import dev.tauraro.engine.runtime.Access;

/**
 * Attributes. Each instruction remembers where instances of the last two shapes that it met have
 * theirs; it refers to shapes only, never to what belongs to one context.
 */
final class AttributeSteps {
  private AttributeSteps() {}

  /** An instruction that remembers fields. */
  private abstract static class Caching extends Instruction {
    /** Fields looked up after which an instruction is known to meet too many shapes. */
    private static final int LOOKUPS = 64;

    FieldCache first;
    FieldCache second;
    private int lookups;

    Caching(int pc, long w) {
      super(pc, w);
    }

    final boolean remembers() {
      return lookups < LOOKUPS;
    }

    final void remember(FieldCache found) {
      lookups++;
      if (found != null) {
        second = first;
        first = found;
      }
    }
  }

  static final class GetAttr extends Caching {
    GetAttr(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      Object value = r[b];
      r[a] = value instanceof Instance ? get(frame, (Instance) value) : general(frame, value);
      return pc + 1;
    }

    private Object get(Frame frame, Instance instance) {
      FieldCache cache = first;
      if (cache != null) {
        if (cache.fits(instance)) {
          return instance.read(cache.field);
        }
        cache = second;
        if (cache != null && cache.fits(instance)) {
          return instance.read(cache.field);
        }
      }
      if (remembers()) {
        remember(FieldCache.forReading(instance, frame.profile.names[c]));
      }
      return general(frame, instance);
    }

    private Object general(Frame frame, Object value) {
      return Access.get(value, frame.profile.names[c]);
    }
  }

  static final class SetAttr extends Caching {
    SetAttr(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      Object value = r[a];
      if (value instanceof Instance) {
        set(frame, (Instance) value, r[b]);
      } else {
        Access.set(value, frame.profile.names[c], r[b]);
      }
      return pc + 1;
    }

    private void set(Frame frame, Instance instance, Object assigned) {
      if (isStored(first, instance, assigned) || isStored(second, instance, assigned)) {
        return;
      }
      String name = frame.profile.names[c];
      if (remembers()) {
        remember(FieldCache.forWriting(instance, name, assigned));
      }
      Access.set(instance, name, assigned);
    }

    private static boolean isStored(FieldCache cache, Instance instance, Object assigned) {
      if (cache == null || !cache.fits(instance) || !cache.takes(assigned)) {
        return false;
      }
      instance.write(cache.field, assigned);
      if (cache.next != null) {
        instance.shape = cache.next;
      }
      return true;
    }
  }

  static final class LoadMethod extends Instruction {
    /** A shape without a field of the name, so that what the class has is the method. */
    private Shape absent;

    LoadMethod(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      Object value = r[b];
      if (value instanceof Instance && ((Instance) value).shape == absent) {
        PyType type = ((Instance) value).type;
        Object method = type.lookup(frame.profile.names[c]);
        if (method instanceof PyFunction && (type.traits() & TypeTraits.PLAIN_GET) != 0) {
          r[a] = method;
          r[a + 1] = value;
          return pc + 1;
        }
      }
      general(frame, r, value);
      return pc + 1;
    }

    private void general(Frame frame, Object[] r, Object value) {
      String name = frame.profile.names[c];
      Object method = Access.methodOrNull(value, name);
      if (method == null) {
        r[a] = Access.get(value, name);
        r[a + 1] = null;
        return;
      }
      r[a] = method;
      r[a + 1] = value;
      if (value instanceof Instance) {
        Shape shape = ((Instance) value).shape;
        if (shape != shape.blueprint().tableShape() && shape.field(name) == null) {
          absent = shape;
        }
      }
    }
  }
}
