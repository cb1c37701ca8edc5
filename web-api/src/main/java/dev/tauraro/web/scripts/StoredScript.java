package dev.tauraro.web.scripts;

import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** A row of the table of scripts. The primary key is tenant and id together. */
@Table("script")
record StoredScript(@Id String id, String tenant, String source, long createdAt) {}
