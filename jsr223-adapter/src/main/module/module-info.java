/** The script engine "tauraro" for {@code javax.script}. */
module dev.tauraro.jsr223 {
  requires dev.tauraro.engine;
  requires transitive java.scripting;

  // What the engine needs: as an automatic module it can't say so itself.
  requires java.management;
  requires jdk.dynalink;
  requires jdk.jfr;
  requires jdk.management;

  exports dev.tauraro.jsr223;

  provides javax.script.ScriptEngineFactory with
      dev.tauraro.jsr223.TauraroScriptEngineFactory;
}
