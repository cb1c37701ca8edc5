package dev.tauraro.web.scripts;

import io.swagger.v3.oas.annotations.media.Schema;

/** The body of a request that stores a script, as the API's description shows it. */
record ScriptBody(@Schema(description = "The script's text") String source) {}
