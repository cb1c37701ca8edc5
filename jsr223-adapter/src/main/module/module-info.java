/** The script engine "tauraro" for {@code javax.script}. */
module dev.tauraro.jsr223 {
  requires dev.tauraro.engine;
  requires transitive java.scripting;

  exports dev.tauraro.jsr223;

  provides javax.script.ScriptEngineFactory with
      dev.tauraro.jsr223.TauraroScriptEngineFactory;
}
