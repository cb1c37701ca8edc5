package dev.tauraro.engine.compile;

import dev.tauraro.engine.ast.Alias;
import dev.tauraro.engine.ast.Stmt;
import dev.tauraro.engine.bytecode.Intrinsic;
import dev.tauraro.engine.bytecode.Op;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.Str;
import java.util.List;

/** Compiles imports. */
final class Imports {
  private final UnitCompiler unit;
  private final CodeBuilder code;
  private final RegisterStack registers;

  Imports(UnitCompiler unit) {
    this.unit = unit;
    this.code = unit.code;
    this.registers = unit.registers;
  }

  void importModules(Stmt.Import node) {
    for (Alias alias : node.names()) {
      int mark = registers.mark();
      int module = registers.take();
      importName(node, alias.name(), 0, null, module);
      int dot = alias.name().indexOf('.');
      if (alias.asname() == null) {
        String first = dot < 0 ? alias.name() : alias.name().substring(0, dot);
        unit.variables.store(node, first, module);
      } else {
        if (dot >= 0) {
          // IMPORT_NAME gives the outermost package; the alias means the innermost module.
          for (String part : alias.name().substring(dot + 1).split("\\.", -1)) {
            code.emit(node, Op.IMPORT_FROM, module, module, unit.names.index(part));
          }
        }
        unit.variables.store(node, alias.asname(), module);
      }
      registers.release(mark);
    }
  }

  void importFrom(Stmt.ImportFrom node) {
    int mark = registers.mark();
    Object[] names = new Object[node.names().size()];
    for (int i = 0; i < names.length; i++) {
      names[i] = Str.of(node.names().get(i).name());
    }
    int module = registers.take();
    String name = node.module() == null ? "" : node.module();
    importName(node, name, node.level(), PyTuple.of(names), module);
    if (isStar(node.names())) {
      unit.intrinsic(node, Intrinsic.IMPORT_STAR, module, module, 1);
    } else {
      int value = registers.take();
      for (Alias alias : node.names()) {
        code.emit(node, Op.IMPORT_FROM, value, module, unit.names.index(alias.name()));
        String bound = alias.asname() == null ? alias.name() : alias.asname();
        unit.variables.store(node, bound, value);
      }
    }
    registers.release(mark);
  }

  private static boolean isStar(List<Alias> names) {
    return names.size() == 1 && names.get(0).name().equals("*");
  }

  private void importName(Stmt node, String name, int level, PyTuple fromList, int target) {
    int mark = registers.mark();
    int base = registers.take(2);
    unit.expressions.constant(node, (long) level, base);
    if (fromList == null) {
      unit.expressions.none(node, base + 1);
    } else {
      unit.expressions.constant(node, fromList, base + 1);
    }
    code.emit(node, Op.IMPORT_NAME, target, base, unit.names.index(name));
    registers.release(mark);
  }
}
