-- Works on H2 and PostgreSQL alike. Times are milliseconds since 1970.
create table script (
  id varchar(64) not null,
  tenant varchar(64) not null,
  source text not null,
  created_at bigint not null,
  primary key (tenant, id)
);

create table execution (
  id varchar(36) not null primary key,
  tenant varchar(64) not null,
  script varchar(64) not null,
  status varchar(20) not null,
  labels text,
  -- What is to be run; kept until it has run.
  request text,
  -- The answer that clients get, as JSON; null until it has run.
  document text,
  cancel_requested boolean not null,
  created_at bigint not null,
  started_at bigint,
  finished_at bigint
);

-- Ids grow with time, so they order the pages.
create index execution_by_tenant on execution (tenant, id);
create index execution_by_script on execution (tenant, script, id);
create index execution_by_status on execution (status, created_at);

create table idempotency_key (
  tenant varchar(64) not null,
  name varchar(200) not null,
  fingerprint varchar(64) not null,
  execution varchar(36) not null,
  created_at bigint not null,
  primary key (tenant, name)
);

create index idempotency_key_by_age on idempotency_key (created_at);

-- The table of the scheduler library, with the columns that it asks for.
create table scheduled_tasks (
  task_name varchar(100) not null,
  task_instance varchar(100) not null,
  task_data bytea,
  execution_time timestamp with time zone,
  picked boolean not null,
  picked_by varchar(100),
  last_success timestamp with time zone,
  last_failure timestamp with time zone,
  consecutive_failures int,
  last_heartbeat timestamp with time zone,
  version bigint not null,
  priority smallint,
  state varchar(100),
  primary key (task_name, task_instance)
);

create index scheduled_tasks_by_time on scheduled_tasks (execution_time);
create index scheduled_tasks_by_heartbeat on scheduled_tasks (last_heartbeat);
