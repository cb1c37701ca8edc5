package dev.tauraro.web.executions;

import dev.tauraro.web.tenants.Tenant;

/** An execution that has ended, with its owner. */
record FinishedExecution(Tenant tenant, ExecutionResponse answer) {}
