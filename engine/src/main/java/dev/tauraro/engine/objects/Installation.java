package dev.tauraro.engine.objects;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Adds the attributes of a built-in type when it is first looked at. */
final class Installation {
  /** Of all types: one installer may look at other types. */
  private static final Object LOCK = new Object();

  private final PyType type;
  private final List<BooleanSupplier> installers = new ArrayList<>(1);
  private boolean running;
  private boolean done;

  Installation(PyType type) {
    this.type = type;
  }

  /** Adds one that returns whether it was not running already, as {@link PyType#installLater}. */
  void add(BooleanSupplier installer) {
    installers.add(installer);
  }

  /** Runs all and seals the type, unless that was done or is going on. */
  void run() {
    if (installers.isEmpty()) {
      return;
    }
    synchronized (LOCK) {
      if (running || done) {
        return;
      }
      running = true;
      for (PyType base : type.bases()) {
        base.prepare();
      }
      done = true;
      for (BooleanSupplier installer : installers) {
        done &= installer.getAsBoolean();
      }
      running = false;
      if (done) {
        type.seal();
      }
    }
  }
}
