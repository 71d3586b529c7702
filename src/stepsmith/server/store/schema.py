"""The tables. Moments are microseconds since 1970, JSON is text, what AWS calls an ARN is one."""

from __future__ import annotations

from typing import Final

SCHEMA_VERSION: Final = 2

SCHEMA: Final = """
CREATE TABLE state_machines (
    arn TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    latest_version INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;

-- What a state machine was at a time; executions go on with the one they started with.
CREATE TABLE revisions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    machine_arn TEXT NOT NULL,
    machine_type TEXT NOT NULL,
    revision_id TEXT,
    definition TEXT NOT NULL,
    role_arn TEXT NOT NULL,
    configuration TEXT NOT NULL,
    updated_at INTEGER NOT NULL
);

CREATE TABLE versions (
    machine_arn TEXT NOT NULL,
    number INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    description TEXT,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (machine_arn, number)
) WITHOUT ROWID;

CREATE TABLE aliases (
    machine_arn TEXT NOT NULL,
    name TEXT NOT NULL,
    description TEXT,
    routing TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    PRIMARY KEY (machine_arn, name)
) WITHOUT ROWID;

CREATE TABLE executions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    arn TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    machine_arn TEXT NOT NULL,
    revision INTEGER NOT NULL,
    version_arn TEXT,
    alias_arn TEXT,
    -- The execution whose journal also tells of this one; only children of map runs have one.
    root INTEGER,
    map_run_arn TEXT,
    status TEXT NOT NULL,
    input TEXT NOT NULL,
    output TEXT,
    error TEXT,
    cause TEXT,
    started_at INTEGER NOT NULL,
    stopped_at INTEGER,
    redrive_count INTEGER NOT NULL DEFAULT 0,
    redriven_at INTEGER,
    trace_header TEXT,
    -- Of the mock configuration.
    test_case TEXT,
    wait_time_scale REAL NOT NULL,
    seed INTEGER NOT NULL,
    last_event INTEGER NOT NULL DEFAULT 0,
    engine TEXT NOT NULL
);
CREATE INDEX executions_of_machine ON executions (machine_arn, id);
CREATE INDEX executions_of_map_run ON executions (map_run_arn, id) WHERE map_run_arn IS NOT NULL;
CREATE INDEX executions_under_way ON executions (id) WHERE status = 'RUNNING' AND root IS NULL;

-- The history in pages, each the JSON array of the events that one input brought.
CREATE TABLE events (
    execution INTEGER NOT NULL,
    first INTEGER NOT NULL,
    events BLOB NOT NULL,
    PRIMARY KEY (execution, first)
) WITHOUT ROWID;

-- What was fed to an execution and the children of its map runs, in order.
CREATE TABLE journal (
    root INTEGER NOT NULL,
    number INTEGER NOT NULL,
    moment INTEGER NOT NULL,
    entry BLOB NOT NULL,
    PRIMARY KEY (root, number)
) WITHOUT ROWID;

CREATE TABLE map_runs (
    arn TEXT PRIMARY KEY,
    execution_arn TEXT NOT NULL,
    number INTEGER NOT NULL,
    described TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX map_runs_of_execution ON map_runs (execution_arn, number);

-- Which execution a task token was given out for; kept when the task is over, to tell so.
CREATE TABLE task_tokens (
    token TEXT PRIMARY KEY,
    execution INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE activities (
    arn TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    encryption TEXT
) WITHOUT ROWID;

CREATE TABLE tags (
    arn TEXT NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (arn, key)
) WITHOUT ROWID;
"""
