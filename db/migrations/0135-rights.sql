-- Requests about what feedback says of somebody who is named in it: who asked and why, the search that it is for, what was found, copies to give
-- out that two people let go, and a log of what was given out, in which nobody is named.

create table rights_request (
  id uuid primary key default gen_random_uuid(),
  reference text not null unique,
  wants text not null check (wants in ('see', 'copy', 'erase')),
  way text not null check (way in ('desk', 'letter', 'mail')),
  language text not null check (language in ('fi', 'sv', 'en')),
  -- What makes sending twice the same as sending once.
  once uuid not null unique,
  written_by uuid not null references person,
  arrived_on date not null,
  due_on date not null,
  extended_on date,
  outcome text check (outcome in ('granted', 'partly', 'refused')),
  decided_on date,
  decided_by uuid references person,
  erase_on date,
  check ((outcome is null) = (decided_on is null) and (outcome is null) = (decided_by is null) and (outcome is null) = (erase_on is null))
);
create index rights_request_erase on rights_request (erase_on) where erase_on is not null;

-- Each request has a random key of its own. What was found for it, and copies of that, lie under it too.
create table keys.rights_key (
  request_id uuid primary key references rights_request on delete cascade,
  key_version int not null,
  wrapped_key bytea not null
);

-- Who asks and what for; why it takes longer; how it was decided.
create table rights_text (
  request_id uuid not null references rights_request on delete cascade,
  part text not null check (part in ('request', 'extension', 'decision')),
  written_by uuid not null references person,
  written_on date not null,
  ciphertext bytea not null,
  primary key (request_id, part)
);

-- A search for the name through everything that is kept readable, step by step. The name is in no row.
create table rights_search (
  id uuid primary key default gen_random_uuid(),
  request_id uuid not null references rights_request on delete cascade,
  begun_by uuid not null references person,
  begun_at timestamptz not null,
  -- Also where only the last name of the whole name stands.
  last_alone boolean not null,
  state text not null default 'running' check (state in ('running', 'ready', 'full', 'stopped', 'failed', 'erased')),
  -- How far it is, so that any process can go on.
  source int not null default 0,
  after_row text[],
  looked int not null default 0,
  -- Rows that could not be opened.
  unread int not null default 0,
  hits int not null default 0,
  faults int not null default 0,
  ended_at timestamptz,
  check ((ended_at is null) = (state = 'running'))
);
create unique index rights_search_one on rights_search (request_id) where state = 'running';
create index rights_search_of on rights_search (request_id, begun_at);

create table rights_hit (
  search_id uuid not null references rights_search on delete cascade,
  number int not null check (number > 0),
  source text not null,
  -- The row in which it stands.
  original text not null,
  -- With the key of its case a hit is gone too.
  case_id uuid references feedback_case on delete cascade,
  month_on date check (extract(day from month_on) = 1),
  as_found text not null check (as_found in ('written', 'form', 'part')),
  verdict text check (verdict in ('theirs', 'another', 'withheld')),
  judged_by uuid references person,
  judged_on date,
  -- The words, and what was decided of them.
  ciphertext bytea not null,
  decided bytea,
  primary key (search_id, number),
  check ((verdict is null) = (judged_by is null) and (verdict is null) = (judged_on is null)),
  check (decided is null or verdict in ('theirs', 'withheld'))
);
create index rights_hit_case on rights_hit (case_id) where case_id is not null;

-- A copy to give out, without what is of others. Whoever made it does not let it go.
create table rights_copy (
  id uuid primary key default gen_random_uuid(),
  request_id uuid not null references rights_request on delete cascade,
  ground text not null check (ground in ('access', 'party', 'public-part')),
  made_by uuid not null references person,
  made_at timestamptz not null,
  parts int not null check (parts > 0),
  state text not null default 'asked' check (state in ('asked', 'let-go', 'refused', 'given', 'erased')),
  decided_by uuid references person,
  decided_at timestamptz,
  -- Two pairs of eyes.
  check (decided_by <> made_by),
  check ((decided_by is null) = (decided_at is null)),
  check (state in ('asked', 'erased') or decided_by is not null)
);
create index rights_copy_of on rights_copy (request_id, made_at);
create index rights_copy_waits on rights_copy (made_at) where state = 'asked';

create table rights_copy_part (
  copy_id uuid not null references rights_copy on delete cascade,
  number int not null check (number > 0),
  source text not null,
  original text not null,
  case_id uuid references feedback_case on delete cascade,
  month_on date,
  ciphertext bytea not null,
  primary key (copy_id, number)
);
create index rights_copy_part_case on rights_copy_part (case_id) where case_id is not null;

-- No table of what was written refers to one of the keys; what goes with the key of its case does so by this.
create or replace function keys.erase_with_key() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from public.turn_index where case_id = old.case_id;
  delete from public.case_index where case_id = old.case_id;
  delete from public.attachment where case_id = old.case_id;
  delete from keys.contact_key where case_id = old.case_id;
  delete from public.rights_hit where case_id = old.case_id;
  delete from public.rights_copy_part where case_id = old.case_id;
  return null;
end $$;
create trigger needs_key before insert on rights_hit for each row when (new.case_id is not null) execute function needs_key();
create trigger needs_key before insert on rights_copy_part for each row when (new.case_id is not null) execute function needs_key();

-- What was given out. It stays when the request is gone, and says nobody's name but those of the staff.
create table disclosure (
  id uuid primary key default gen_random_uuid(),
  request_reference text not null,
  ground text not null check (ground in ('access', 'party', 'public-part')),
  how text not null check (how in ('posted', 'fetched', 'secure-mail')),
  given_on date not null,
  made_by uuid not null references person,
  let_go_by uuid not null references person,
  given_by uuid not null references person,
  -- Which rows it was of.
  originals text[] not null check (cardinality(originals) > 0),
  of_copy uuid not null unique,
  check (let_go_by <> made_by)
);
create index disclosure_by_day on disclosure (given_on, id);

create function refuse_change_of_disclosures() returns trigger language plpgsql as $$
begin
  raise exception 'what was given out is added and never altered';
end $$;
create trigger disclosure_stays before update or delete on disclosure for each row execute function refuse_change_of_disclosures();
create trigger disclosure_stays_whole before truncate on disclosure for each statement execute function refuse_change_of_disclosures();

do $$
declare known text;
begin
  select pg_get_constraintdef(oid) into strict known from pg_constraint where conname = 'audit_what_check';
  alter table audit drop constraint audit_what_check;
  execute 'alter table audit add constraint audit_what_check '
    || replace(known, 'ARRAY[', 'ARRAY[''rights-opened''::text, ''rights-refused''::text, ''rights-changed''::text, ''rights-searched''::text, ''rights-hit-opened''::text, ''rights-copy''::text, ');
  select pg_get_constraintdef(oid) into strict known from pg_constraint where conname = 'outgoing_message_kind_check';
  alter table outgoing_message drop constraint outgoing_message_kind_check;
  execute 'alter table outgoing_message add constraint outgoing_message_kind_check ' || replace(known, 'ARRAY[', 'ARRAY[''copy-asked''::text, ');
end $$;
