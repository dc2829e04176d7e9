-- what was handed in; the two problem columns say in each language why it could not be read, where it could not
create table received_document (
    id bigint generated always as identity primary key,
    name text not null,
    received_at timestamptz not null,
    received_by text not null,
    problem_chinese text,
    problem_english text,
    tables int not null,
    losses int not null
);

-- what the reader remarked about its cells, in each language
create table reading_remark (
    document_id bigint not null references received_document,
    position int not null,
    loss boolean not null,
    chinese text not null,
    english text not null,
    primary key (document_id, position)
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
