package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.PyModule;

/** The module {@code _io}: the streams in memory below {@code io}, which is in the language. */
final class IoModule {
  private IoModule() {}

  static PyModule create() {
    return new ModuleBuilder("_io", "Streams in memory.")
        .constant("StringIO", PyStringIO.TYPE)
        .constant("BytesIO", PyBytesIO.TYPE)
        .build();
  }
}
