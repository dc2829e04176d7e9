-- what was handed in; the two problem columns say in each language why it could not be read, where it could not
create table received_document (
    id bigint generated always as identity primary key,
    name text not null,
    received_at timestamptz not null,
    received_by text not null,
    problem_chinese text,
    problem_english text,
    tables int not null
);

-- a table as it stands; version counts its states
create table desk_table (
    id bigint generated always as identity primary key,
    version int not null,
    content jsonb not null,
    state text not null,
    document_id bigint references received_document,
    saved_at timestamptz not null,
    saved_by text not null
);

-- what the reader of its document remarked about cells of a table; no place where it is about the document as a whole
create table reading_remark (
    table_id bigint not null references desk_table,
    position int not null,
    kind text not null,
    part text,
    place_row int,
    place_column int,
    text text not null,
    detail text not null,
    primary key (table_id, position)
);

-- every state that was saved
create table saved_state (
    id bigint generated always as identity primary key,
    table_id bigint not null references desk_table,
    version int not null,
    content jsonb not null,
    saved_at timestamptz not null,
    saved_by text not null,
    unique (table_id, version)
);

-- what a reviewer waived: the key is the finding's
create table decision (
    id bigint generated always as identity primary key,
    table_id bigint not null references desk_table,
    finding_key text not null,
    reason text not null,
    decided_at timestamptz not null,
    decided_by text not null,
    unique (table_id, finding_key)
);
