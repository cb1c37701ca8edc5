package dev.tauraro.jsr223;

import javax.script.ScriptContext;
import javax.script.ScriptException;

/** The functions that scripts defined in a world. */
record ModuleTarget(World world, ScriptContext context) implements ScriptTarget {
  @Override
  public boolean has(String name) throws ScriptException {
    return world.hasFunction(context, name);
  }

  @Override
  public Object call(String name, Object[] arguments)
      throws ScriptException, NoSuchMethodException {
    return world.call(context, name, arguments);
  }
}
