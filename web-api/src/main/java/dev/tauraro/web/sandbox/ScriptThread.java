package dev.tauraro.web.sandbox;

/** A thread whose stack is large enough for the recursion of scripts. */
final class ScriptThread extends Thread {
  ScriptThread(Runnable task, String name, long stackBytes) {
    super(null, task, name, stackBytes);
  }
}
