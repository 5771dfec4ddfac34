-- The identified room: requests of people about their own records, under their own name. These tables are for a database role of their own, to
-- which nothing is open of what anybody tells without a name; and the app's role has no way to them.

-- Sign-ins at the broker of strong identification that were begun and have not come back.
create table room_attempt (
  state_hash bytea primary key,
  language text not null check (language in ('fi', 'sv', 'en')),
  expires_at timestamptz not null
);

-- Whoever is signed in, sealed under what their browser alone holds together with the key file.
create table room_session (
  token_hash bytea primary key,
  key_version int not null,
  ciphertext bytea not null,
  began_at timestamptz not null,
  seen_at timestamptz not null
);
create index room_session_seen on room_session (seen_at);

create table correction_request (
  id uuid primary key default gen_random_uuid(),
  reference text not null unique,
  kind text not null check (kind in ('correction', 'own-view', 'access', 'log', 'restriction')),
  language text not null check (language in ('fi', 'sv', 'en')),
  way text not null check (way in ('signed-in', 'desk', 'paper')),
  -- By which its maker finds it again: a keyed hash of what the broker calls them. None where somebody of the staff wrote it down for them.
  mark bytea,
  -- The version of the key file that the mark is under: it is needed as long as the request is kept.
  mark_key_version int,
  -- What makes sending twice the same as sending once.
  once uuid not null unique,
  written_by uuid references person,
  -- That wrote the entry; null where the maker does not know, until somebody finds out.
  unit_id uuid references unit,
  arrived_on date not null,
  due_on date not null,
  extended_on date,
  remind_on date,
  outcome text check (outcome in ('granted', 'partly', 'refused', 'withdrawn')),
  decided_on date,
  decided_by uuid references person,
  erase_on date,
  check ((way = 'signed-in') = (mark is not null)),
  check ((mark is null) = (mark_key_version is null)),
  check ((mark is null) = (written_by is not null)),
  check ((outcome is null) = (decided_on is null) and (outcome is null) = (erase_on is null)),
  check (outcome is null or remind_on is null),
  check ((decided_by is null) = (outcome is null or outcome = 'withdrawn'))
);
create index correction_request_mark on correction_request (mark) where mark is not null;
create index correction_request_unit on correction_request (unit_id);
create index correction_request_remind on correction_request (remind_on) where remind_on is not null;
create index correction_request_erase on correction_request (erase_on) where erase_on is not null;

-- Each request has a random key of its own, wrapped under the key file, where the keys of cases are: a backup of the contents does not hold it.
create table keys.correction_key (
  request_id uuid primary key references correction_request on delete cascade,
  key_version int not null,
  wrapped_key bytea not null
);

-- What was written in it, in turn; by nobody of the staff: by its maker.
create table correction_text (
  request_id uuid not null references correction_request on delete cascade,
  number int not null check (number > 0),
  part text not null check (part in ('identity', 'request', 'message', 'extension', 'decision')),
  once uuid unique,
  written_by uuid references person,
  written_at timestamptz not null,
  ciphertext bytea not null,
  primary key (request_id, number)
);

-- Whom the supervisor of a unit has named to handle such requests besides.
create table correction_handler (
  unit_id uuid not null references unit,
  person_id uuid not null references person,
  named_by uuid not null references person,
  named_at timestamptz not null,
  primary key (unit_id, person_id)
);
create index correction_handler_person on correction_handler (person_id);

do $$
declare known text;
begin
  select pg_get_constraintdef(oid) into strict known from pg_constraint where conname = 'audit_what_check';
  alter table audit drop constraint audit_what_check;
  execute 'alter table audit add constraint audit_what_check '
    || replace(known, 'ARRAY[', 'ARRAY[''record-request-opened''::text, ''record-request-refused''::text, ''record-request-changed''::text, ''record-request-written''::text, ''record-handler-changed''::text, ');
  select pg_get_constraintdef(oid) into strict known from pg_constraint where conname = 'outgoing_message_kind_check';
  alter table outgoing_message drop constraint outgoing_message_kind_check;
  execute 'alter table outgoing_message add constraint outgoing_message_kind_check '
    || replace(known, 'ARRAY[', 'ARRAY[''record-request-arrived''::text, ''record-request-due''::text, ''record-request-late''::text, ');
end $$;
