package dev.tauraro.jsr223;

import javax.script.ScriptException;

/** What the methods of an interface are looked up in: the functions of a script, or an object. */
interface ScriptTarget {
  boolean has(String name) throws ScriptException;

  Object call(String name, Object[] arguments) throws ScriptException, NoSuchMethodException;
}
