package dev.tauraro.web.scripts;

import dev.tauraro.web.OnPostgres;

@OnPostgres
class ScriptsPostgresTest extends ScriptsTest {}
