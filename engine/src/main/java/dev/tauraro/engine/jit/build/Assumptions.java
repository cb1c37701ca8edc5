package dev.tauraro.engine.jit.build;

import dev.tauraro.engine.jit.deopt.Validity;
import dev.tauraro.engine.objects.ClassBlueprint;
import java.util.LinkedHashSet;
import java.util.Set;

/** What a unit relies on without checking it each time: classes that nobody changed. */
public final class Assumptions {
  private final Set<ClassBlueprint> blueprints = new LinkedHashSet<>();
  private final Validity validity = new Validity();

  /** Relies on the classes of a blueprint. */
  void rely(ClassBlueprint blueprint) {
    blueprints.add(blueprint);
  }

  public Set<ClassBlueprint> blueprints() {
    return blueprints;
  }

  /** What the code looks at after script code ran. */
  public Validity validity() {
    return validity;
  }
}
