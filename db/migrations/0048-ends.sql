-- Whether it is asked when a client relationship ends and when a worker changes: how often that happened in each unit and month, to be
-- set against the slips that were given; and keys with which the systems of the organisation tell it.

-- What lets a system of the organisation in. The key itself is shown once and is nowhere in the database.
create table api_key (
  id uuid primary key default gen_random_uuid(),
  name text not null check (name <> '' and length(name) <= 80),
  -- Its first letters, by which people tell keys apart.
  begins text not null check (begins ~ '^vk_[A-Za-z0-9_-]{4}$'),
  key_hash bytea not null unique,
  -- What it is good for. Something new is added to this list, and to src/api/keys/scope.ts.
  scopes text[] not null check (cardinality(scopes) >= 1 and scopes <@ array['relationship-changes']),
  made_by uuid not null references person,
  made_on date not null,
  -- The day alone: enough to see that a key is not needed any more.
  last_used_on date,
  ended_by uuid references person,
  ended_on date,
  check ((ended_on is null) = (ended_by is null))
);

-- How many relationships ended, or changed worker, in a month: a number and nobody's name. The newest word counts.
create table relationship_change (
  id uuid primary key default gen_random_uuid(),
  unit_id uuid not null references unit,
  -- Of a unit that works in several service lines it may be told by line; null: of the whole unit.
  service_line_id uuid references service_line,
  month_on date not null check (extract(day from month_on) = 1),
  occasion text not null check (occasion in ('end', 'change')),
  -- Null: what was entered was taken back, and nothing is known.
  happened int check (happened between 0 and 9999),
  came text not null check (came in ('form', 'file', 'system')),
  set_on date not null,
  set_by uuid references person,
  key_id uuid references api_key,
  check ((came = 'system') = (key_id is not null)),
  check ((came = 'system') = (set_by is null)),
  unique nulls not distinct (unit_id, service_line_id, month_on, occasion)
);
create index relationship_change_by_month on relationship_change (month_on);

-- What was said before, and by whom.
create table relationship_change_before (
  change_id uuid not null references relationship_change,
  number int not null check (number >= 1),
  happened int,
  came text not null,
  set_on date not null,
  set_by uuid references person,
  key_id uuid references api_key,
  primary key (change_id, number)
);

-- Who was told at the start of a month that a number is missing, or slips were too few.
create table ends_reminded (
  person_id uuid not null references person,
  month_on date not null check (extract(day from month_on) = 1),
  reminded_on date not null,
  primary key (person_id, month_on)
);

-- Slips that were given when something ended are counted by month.
create index slip_block_of_changes on slip_block (month_on) where occasion in ('end', 'change');

do $$
declare known text;
begin
  select pg_get_constraintdef(oid) into strict known from pg_constraint where conname = 'outgoing_message_kind_check';
  alter table outgoing_message drop constraint outgoing_message_kind_check;
  execute 'alter table outgoing_message add constraint outgoing_message_kind_check '
    || replace(known, 'ARRAY[', 'ARRAY[''ends-asked''::text, ');
  select pg_get_constraintdef(oid) into strict known from pg_constraint where conname = 'audit_what_check';
  alter table audit drop constraint audit_what_check;
  execute 'alter table audit add constraint audit_what_check ' || replace(known, 'ARRAY[', 'ARRAY[''key-made''::text, ''key-ended''::text, ');
end $$;
