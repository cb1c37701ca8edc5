package dev.tauraro.engine.objects;

/** What a type knows of the class of the host that it stands for. */
public interface HostClass {
  /** Why there is no attribute of a name; null where there is no more to say. */
  String absence(String name);

  /** Whether scripts may derive classes from it; it has no instances of its own then. */
  boolean isBase();

  /** Why scripts can't derive classes from it. */
  String whyNoBase();
}
