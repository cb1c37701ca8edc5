package dev.tauraro.engine.jit.build;

import dev.tauraro.engine.jit.deopt.Validity;
import dev.tauraro.engine.objects.ClassBlueprint;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a unit relies on without checking it each time: classes that nobody changed, and attributes
 * with values of one kind.
 */
public final class Assumptions {
  /** An attribute of the instances of a class. */
  public record Attribute(ClassBlueprint blueprint, String name) {
    // Written out because those that a record generates link a dozen method handles at first use.
    @Override
    public boolean equals(Object other) {
      return other instanceof Attribute
          && ((Attribute) other).blueprint == blueprint
          && ((Attribute) other).name.equals(name);
    }

    @Override
    public int hashCode() {
      return 31 * name.hashCode() + System.identityHashCode(blueprint);
    }
  }

  private final Set<ClassBlueprint> blueprints = new LinkedHashSet<>();
  private final Set<Attribute> unmixed = new LinkedHashSet<>();
  private final Validity validity = new Validity();

  /** Relies on the classes of a blueprint. */
  void rely(ClassBlueprint blueprint) {
    blueprints.add(blueprint);
  }

  /** Relies on an attribute's values being of one kind. */
  void relyUnmixed(ClassBlueprint blueprint, String name) {
    unmixed.add(new Attribute(blueprint, name));
  }

  public Set<Attribute> unmixed() {
    return unmixed;
  }

  public Set<ClassBlueprint> blueprints() {
    return blueprints;
  }

  /** What the code looks at after script code ran. */
  public Validity validity() {
    return validity;
  }
}
