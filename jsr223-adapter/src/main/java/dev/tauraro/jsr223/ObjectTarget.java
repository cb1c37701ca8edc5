package dev.tauraro.jsr223;

import javax.script.ScriptContext;
import javax.script.ScriptException;

/** The methods of one object of a script. */
record ObjectTarget(World world, ScriptContext context, Object object) implements ScriptTarget {
  @Override
  public boolean has(String name) throws ScriptException {
    return world.hasMethod(object, name);
  }

  @Override
  public Object call(String name, Object[] arguments)
      throws ScriptException, NoSuchMethodException {
    return world.callMethod(context, object, name, arguments);
  }
}
