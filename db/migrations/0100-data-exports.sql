-- Everything that the organisation owns, as one file that two people let go: one asks for it, another of the other role decides. It is made in
-- the background, step by step, lies sealed in pieces, and is gone after some hours. What was asked, and what became of it, stays.

create table data_export (
  id uuid primary key default gen_random_uuid(),
  asked_by uuid not null references person,
  -- By which of the two roles; whoever decides has the other.
  asked_as text not null check (asked_as in ('administrator', 'data-protection')),
  asked_at timestamptz not null,
  -- What for, in the asker's own words, which whoever decides reads.
  because text not null check (because <> '' and length(because) <= 500),
  with_contacts boolean not null,
  language text not null check (language in ('fi', 'sv', 'en')),
  decided_by uuid references person,
  decided_at timestamptz,
  state text not null default 'asked' check (state in ('asked', 'waiting', 'running', 'ready', 'refused', 'cancelled', 'lapsed', 'failed', 'erased')),
  stepped_at timestamptz,
  ended_at timestamptz,
  fetched int not null default 0 check (fetched between 0 and 3),
  fetched_at timestamptz,
  pieces int not null default 0,
  bytes bigint not null default 0,
  faults int not null default 0,
  -- How far it is, so that any process can go on.
  step jsonb,
  key_version int not null,
  -- Two pairs of eyes.
  check (decided_by <> asked_by),
  check ((decided_by is null) = (decided_at is null)),
  check (state in ('asked', 'cancelled', 'lapsed') or decided_by is not null),
  check ((ended_at is null) = (state in ('asked', 'waiting', 'running'))),
  check ((fetched = 0) = (fetched_at is null)),
  check (state in ('running', 'ready') or (step is null and pieces = 0))
);
-- One at a time, whoever asks.
create unique index data_export_one on data_export ((true)) where state in ('asked', 'waiting', 'running');
create index data_export_of_person on data_export (asked_by, asked_at);
create index data_export_decided on data_export (decided_by) where decided_by is not null;

create table data_export_piece (
  export_id uuid not null references data_export on delete cascade,
  number int not null check (number > 0),
  ciphertext bytea not null,
  primary key (export_id, number)
);

do $$
declare known text;
begin
  select pg_get_constraintdef(oid) into strict known from pg_constraint where conname = 'audit_what_check';
  alter table audit drop constraint audit_what_check;
  execute 'alter table audit add constraint audit_what_check ' || replace(known, 'ARRAY[', 'ARRAY[''data-export''::text, ');
end $$;
