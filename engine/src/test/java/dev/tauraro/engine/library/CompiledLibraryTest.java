package dev.tauraro.engine.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tauraro.engine.bytecode.CodeUnit;
import dev.tauraro.engine.bytecode.Verifier;
import dev.tauraro.engine.compile.ModuleCompiler;
import dev.tauraro.engine.modules.Modules;
import dev.tauraro.engine.objects.PyComplex;
import dev.tauraro.engine.objects.PyFrozenSet;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the build keeps of the modules is what their sources mean. */
class CompiledLibraryTest {
  private static final String VALUES =
      """
      "what this is"
      def f(a, /, b=-1.5, *c, d: int = 10**30, **e):
          global g
          g = [1, -2, 2**63 - 1, -2**63, 0x7F, 0.0, -0.0, 2j, None, ..., True, False]
          try:
              for x in (1, ("a", b"\\xff\\0"), "\\u20ac", "\\U0001F600", "\\ud800"):
                  yield lambda: (x, a in {"s", 3, "t", 8, 0, 16, "u"})
          except* ValueError as error:
              print(error, sep="", end=b"", **e)
          finally:
              del x
      class C:
          async def m(self):
              return [i async for i in self if await i]
      """;

  @Test
  void everyModuleReadsBackAsItIsCompiled() {
    for (String module : Modules.bodies()) {
      String file = Modules.file(module);
      byte[] source = Modules.source(module);
      CodeUnit fresh = CompiledLibrary.compile(module, source);
      CodeUnit read = UnitReader.read(CompiledLibrary.unit(module), file, source);
      assertSame(module, read, fresh);
    }
  }

  @Test
  void theBuildKeptWhatIsCompiledNow() {
    for (String module : Modules.bodies()) {
      byte[] kept = Modules.compiled(module);
      // Classes that javac alone made have none.
      if (kept != null) {
        assertThat(kept).as(module).isEqualTo(CompiledLibrary.unit(module));
      }
    }
  }

  @Test
  void allKindsOfConstantsAreKept() {
    byte[] source = VALUES.getBytes(StandardCharsets.UTF_8);
    CodeUnit fresh = ModuleCompiler.compileModule(new SourceText("values", VALUES));
    CodeUnit read = UnitReader.read(UnitWriter.write(fresh, source), "values", source);
    assertSame("values", read, fresh);
    assertThat(read.source().text()).isEqualTo(VALUES);
    assertThat(read.source().key()).isEqualTo(VALUES);
  }

  @Test
  void codeIsNotUsedForAnotherText() {
    byte[] source = "x = 1\n".getBytes(StandardCharsets.UTF_8);
    byte[] other = "x = 2\n".getBytes(StandardCharsets.UTF_8);
    byte[] longer = "x = 1\n\n".getBytes(StandardCharsets.UTF_8);
    byte[] code =
        UnitWriter.write(ModuleCompiler.compileModule(new SourceText("a", "x = 1\n")), source);
    assertThat(UnitReader.read(code, "a", source)).isNotNull();
    assertThat(UnitReader.read(code, "a", other)).isNull();
    assertThat(UnitReader.read(code, "a", longer)).isNull();
    assertThat(UnitReader.read(new byte[3], "a", source)).isNull();
    byte[] others = code.clone();
    others[12]++;
    assertThat(UnitReader.read(others, "a", source)).isNull();
  }

  private static void assertSame(String place, CodeUnit read, CodeUnit fresh) {
    String unit = place + " " + fresh;
    Verifier.verify(read);
    assertThat(read.kind()).as(unit).isEqualTo(fresh.kind());
    assertThat(read.name()).as(unit).isEqualTo(fresh.name());
    assertThat(read.qualifiedName()).as(unit).isEqualTo(fresh.qualifiedName());
    assertThat(read.docstring()).as(unit).isEqualTo(fresh.docstring());
    assertThat(read.source().name()).as(unit).isEqualTo(fresh.source().name());
    assertThat(read.firstLine()).as(unit).isEqualTo(fresh.firstLine());
    assertThat(read.parameters()).as(unit).isEqualTo(fresh.parameters());
    assertThat(read.variables()).as(unit).usingRecursiveComparison().isEqualTo(fresh.variables());
    assertThat(read.code()).as(unit).isEqualTo(fresh.code());
    assertThat(read.body().spanStarts()).as(unit).isEqualTo(fresh.body().spanStarts());
    assertThat(read.body().spanEnds()).as(unit).isEqualTo(fresh.body().spanEnds());
    assertThat(read.handlers()).as(unit).isEqualTo(fresh.handlers());
    assertThat(read.loops()).as(unit).isEqualTo(fresh.loops());
    assertThat(read.names()).as(unit).isEqualTo(fresh.names());
    assertThat(names(read)).as(unit).isEqualTo(names(fresh));
    assertThat(read.globals().readsFrames()).as(unit).isEqualTo(fresh.globals().readsFrames());
    assertThat(read.globals().isTraced()).as(unit).isEqualTo(fresh.globals().isTraced());
    assertSame(unit, read.constants(), fresh.constants());
  }

  private static Object names(CodeUnit unit) {
    return IntStream.range(0, unit.globals().size()).mapToObj(unit.globals()::name).toList();
  }

  private static void assertSame(String place, Object[] read, Object[] fresh) {
    assertThat(read).as(place).hasSameSizeAs(fresh);
    for (int i = 0; i < read.length; i++) {
      if (fresh[i] == null) {
        assertThat(read[i]).as(place).isNull();
        continue;
      }
      assertThat(read[i]).as(place).hasSameClassAs(fresh[i]);
      if (fresh[i] instanceof CodeUnit unit) {
        assertSame(place, (CodeUnit) read[i], unit);
      } else if (fresh[i] instanceof PyTuple tuple) {
        assertSame(place, ((PyTuple) read[i]).items(), tuple.items());
      } else if (fresh[i] instanceof PyFrozenSet set) {
        assertSame(place, ((PyFrozenSet) read[i]).keySlots(), set.keySlots());
      } else if (fresh[i] instanceof PyComplex complex) {
        assertThat(parts((PyComplex) read[i])).as(place).isEqualTo(parts(complex));
      } else {
        assertThat(read[i]).as(place).isEqualTo(fresh[i]);
      }
    }
  }

  /** Zeros of both signs are apart. */
  private static String parts(PyComplex complex) {
    return Arrays.asList(complex.real(), complex.imaginary()).toString();
  }
}
