package dev.tauraro.engine;

import dev.tauraro.engine.host.HostPolicy;
import dev.tauraro.engine.host.HostTypes;
import java.lang.annotation.Annotation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What scripts may do with Java objects that they are given: nothing, what is listed or annotated,
 * or everything. Immutable; keep one for as long as the application runs, since what is known of
 * classes is kept with it.
 */
public final class HostAccess {
  /** No Java objects at all: collections are copied, other objects can't be given to a script. */
  public static final HostAccess NONE = new HostAccess(null);

  /**
   * Every public member of every object, reflection and class loading included: for scripts that
   * may do whatever the application may.
   */
  public static final HostAccess ALL =
      new HostAccess(new HostTypes(HostPolicy.all(), HostFunctions::own));

  private final HostTypes types;

  private HostAccess(HostTypes types) {
    this.types = types;
  }

  /** Marks members that scripts may use, see {@link Builder#annotated()}. */
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.METHOD, ElementType.FIELD, ElementType.CONSTRUCTOR})
  public @interface Export {}

  /** A policy that allows nothing until members are added. */
  public static Builder builder() {
    return new Builder();
  }

  /** What turns Java values into those of scripts; null when there is nothing of that kind. */
  HostTypes types() {
    return types;
  }

  /** Collects what a policy allows. */
  public static final class Builder {
    private final Map<Class<?>, Set<String>> listed = new LinkedHashMap<>();
    private final Set<Class<?>> whole = new LinkedHashSet<>();
    private final Set<Class<? extends Annotation>> annotations = new LinkedHashSet<>();

    private Builder() {}

    /**
     * Allows members of a class, for its objects and those of classes derived from it.
     *
     * @param members names of public methods and fields, of properties ({@code amount} for {@code
     *     getAmount}), or {@code new} for the constructors
     * @throws IllegalArgumentException when the class has no such member that others can use, or is
     *     out of reach of scripts, as reflection and class loaders are
     */
    public Builder allow(Class<?> type, String... members) {
      check(type);
      for (String each : members) {
        String objection = HostPolicy.objection(type, each);
        if (objection != null) {
          throw new IllegalArgumentException(objection);
        }
      }
      Collections.addAll(listed.computeIfAbsent(type, key -> new LinkedHashSet<>()), members);
      return this;
    }

    /** Allows all public members that a class has, for its objects and those derived from it. */
    public Builder allowAll(Class<?> type) {
      check(type);
      whole.add(type);
      return this;
    }

    /** Allows members that are marked with {@link Export}, and what overrides them. */
    public Builder annotated() {
      return annotated(Export.class);
    }

    /** Allows members that are marked with an annotation, and what overrides them. */
    public Builder annotated(Class<? extends Annotation> mark) {
      annotations.add(Objects.requireNonNull(mark, "mark"));
      return this;
    }

    public HostAccess build() {
      return new HostAccess(
          new HostTypes(HostPolicy.of(listed, whole, annotations), HostFunctions::own));
    }

    private static void check(Class<?> type) {
      String objection = HostPolicy.objection(Objects.requireNonNull(type, "type"));
      if (objection != null) {
        throw new IllegalArgumentException(objection);
      }
    }
  }
}
