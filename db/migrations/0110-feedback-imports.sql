-- Feedback that was given elsewhere before, brought in from a file: closed cases of the past, without a receipt, a promise or an event. They are
-- in no count, and are taken back together as long as nobody has opened or done anything with one.

create table feedback_import (
  id uuid primary key default gen_random_uuid(),
  brought_by uuid not null references person,
  brought_at timestamptz not null,
  -- What it is of, as its bringer calls it.
  name text not null check (name <> '' and length(name) <= 120),
  -- How it was given, and its kind and language, where no column says so.
  channel text not null check (channel in ('web', 'api', 'phone', 'in-person', 'paper', 'kiosk', 'feedback-day', 'email', 'sms')),
  kind text check (kind in ('thanks', 'criticism', 'suggestion', 'question')),
  language text not null check (language in ('fi', 'sv', 'en')),
  -- Rows whose service or unit is not found come in without one.
  without_place boolean not null default false,
  file_mark bytea not null,
  encoding text not null check (encoding in ('utf-8', 'windows-1252')),
  separator text not null check (separator in (';', ',', E'\t')),
  key_version int not null,
  pieces int not null default 0,
  -- Which column of the file is what, by their numbers; null until it was said.
  columns jsonb,
  state text not null default 'sent' check (state in ('sent', 'looking', 'looked', 'running', 'done', 'undoing', 'undone', 'failed', 'dropped')),
  -- So many rows of the file are behind it.
  rows_done int not null default 0 check (rows_done >= 0),
  -- What was found: how many can come in or came, and what is wrong or worth a look, by row. No word of the file is in it.
  found jsonb not null default '{"right":0,"wrong":0,"again":0,"rows":[]}',
  faults int not null default 0,
  ended_at timestamptz,
  check ((ended_at is null) = (state in ('sent', 'looking', 'looked', 'running', 'undoing'))),
  check (columns is not null or state in ('sent', 'failed', 'dropped'))
);
create index feedback_import_by on feedback_import (brought_by);
create index feedback_import_in_time on feedback_import (brought_at desc);
-- A file comes in once.
create unique index feedback_import_once on feedback_import (file_mark) where state in ('running', 'done', 'undoing');

-- The file, sealed, until it has come in.
create table feedback_import_piece (
  import_id uuid not null references feedback_import on delete cascade,
  number int not null check (number > 0),
  ciphertext bytea not null,
  primary key (import_id, number)
);

create table imported_case (
  case_id uuid primary key references feedback_case,
  import_id uuid not null references feedback_import,
  -- Of its row, under a key outside the database: the same comes in once.
  row_mark bytea not null unique
);
create index imported_case_of on imported_case (import_id);

-- Taking cases back asks whether an event is of one of their texts.
create index event_of_body on event (body_id) where body_id is not null;

-- With the owner's rights, as nothing else removes a case: only such as were brought in and that nothing refers to. All of an import, or none.
create function undo_import(undoing uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare gone uuid[];
begin
  if not exists (select from public.feedback_import where id = undoing and state = 'undoing') then return false; end if;
  select coalesce(array_agg(case_id), '{}') into gone from public.imported_case where import_id = undoing;
  if exists (select from public.event where case_id = any (gone)) or exists (select from public.audit where case_id = any (gone)) then return false; end if;
  delete from public.imported_case where import_id = undoing;
  delete from public.turn_index where case_id = any (gone);
  delete from public.case_index where case_id = any (gone);
  delete from public.case_to_index where case_id = any (gone);
  delete from public.body where case_id = any (gone);
  delete from public.case_key where case_id = any (gone);
  delete from public.feedback_case where id = any (gone);
  return true;
exception when foreign_key_violation then
  -- Something refers to one of them: it was marked, prepared or passed on.
  return false;
end $$;
revoke execute on function undo_import from public;

do $$
declare known text;
begin
  select pg_get_constraintdef(oid) into strict known from pg_constraint where conname = 'audit_what_check';
  alter table audit drop constraint audit_what_check;
  execute 'alter table audit add constraint audit_what_check ' || replace(known, 'ARRAY[', 'ARRAY[''feedback-import''::text, ');
end $$;
