package dev.tauraro.engine.library;

import dev.tauraro.engine.bytecode.CodeUnit;
import dev.tauraro.engine.compile.ModuleCompiler;
import dev.tauraro.engine.modules.Modules;
import dev.tauraro.engine.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The modules that are written in the language itself, as compiled when the engine was built. Their
 * sources stay beside them, for tracebacks, and for a build without this step.
 */
public final class CompiledLibrary {
  private CompiledLibrary() {}

  /** The code of a module, compiled now unless that was done before, and from the same text. */
  public static CodeUnit code(String module) {
    byte[] source = Modules.source(module);
    byte[] kept = Modules.compiled(module);
    CodeUnit code = kept == null ? null : UnitReader.read(kept, Modules.file(module), source);
    return code == null ? compile(module, source) : code;
  }

  static CodeUnit compile(String module, byte[] source) {
    return ModuleCompiler.compileModule(SourceText.ofUtf8(Modules.file(module), source));
  }

  /** What is kept of a module. */
  static byte[] unit(String module) {
    byte[] source = Modules.source(module);
    return UnitWriter.write(compile(module, source), source);
  }

  /** A step of the build: compiles all modules into the directory of the engine's classes. */
  public static void main(String[] arguments) throws IOException {
    Path classes = Path.of(arguments[0], Modules.class.getPackageName().split("\\."));
    for (String module : Modules.bodies()) {
      Path file = classes.resolve(Modules.compiledName(module));
      Files.createDirectories(file.getParent());
      Files.write(file, unit(module));
    }
  }
}
