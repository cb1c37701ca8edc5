package dev.tauraro.web.scripts;

/** A row of the table of scripts. The primary key is tenant and id together. */
record StoredScript(String id, String tenant, String source, long createdAt) {}
