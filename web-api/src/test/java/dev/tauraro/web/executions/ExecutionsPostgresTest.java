package dev.tauraro.web.executions;

import dev.tauraro.web.OnPostgres;

@OnPostgres
class ExecutionsPostgresTest extends ExecutionsTest {}
