-- A passage is erased because somebody asked for it (GDPR 17): whoever found it asks, and another person lets it go. Nothing else alters what was written.
create table rights_erasure (
  id uuid primary key default gen_random_uuid(),
  request_id uuid not null references rights_request on delete cascade,
  source text not null check (source in ('body', 'amendment', 'note')),
  -- The row in which it stands.
  original text not null,
  case_id uuid not null references feedback_case on delete cascade,
  month_on date check (extract(day from month_on) = 1),
  made_by uuid not null references person,
  made_on date not null,
  -- 'kept': not erased, and why. 'let-go': only as long as it is being erased.
  state text not null default 'asked' check (state in ('asked', 'let-go', 'done', 'refused', 'kept', 'lapsed')),
  because text check (because in ('duty', 'claims', 'archive', 'expression', 'no-ground')),
  decided_by uuid references person,
  decided_on date,
  -- The text with the passage, as long as it waits for a second person.
  ciphertext bytea,
  -- Two pairs of eyes.
  check (decided_by <> made_by),
  check ((decided_by is null) = (decided_on is null)),
  check ((decided_by is null) = (state in ('asked', 'kept', 'lapsed'))),
  check ((because is null) = (state <> 'kept')),
  check ((ciphertext is null) = (state <> 'asked'))
);
create index rights_erasure_of on rights_erasure (request_id, made_on);
create index rights_erasure_case on rights_erasure (case_id);
-- Of one text one waits at a time, whoever asked.
create unique index rights_erasure_waits on rights_erasure (original) where state = 'asked';
create trigger needs_key before insert on rights_erasure for each row execute function needs_key();

create function refuse_let_go() returns trigger language plpgsql as $$
begin
  if exists (select from public.rights_erasure e where e.id = new.id and e.state = 'let-go') then
    raise exception 'what was let go is erased in the same transaction' using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger rights_erasure_ends after insert or update on rights_erasure deferrable initially deferred
  for each row when (new.state = 'let-go') execute function refuse_let_go();

-- With the owner's rights, as nothing that was written is altered otherwise: only of the turn or the note that two people have let go just now, and not while its case is kept back.
create function erase_passage(erasure uuid, part text, at_number int, at_version int, words bytea) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  of_case uuid;
  let_go public.rights_erasure;
  altered bigint;
begin
  select * into let_go from public.rights_erasure e where e.id = erasure and e.state = 'let-go';
  if not found or words is null then raise exception 'no two people have let this go' using errcode = 'check_violation'; end if;
  of_case := let_go.case_id;
  if public.is_kept_back(of_case, (now() at time zone 'Europe/Helsinki')::date) then
    raise exception 'what is kept back is not erased' using errcode = 'check_violation';
  end if;
  if not (case
    when part in ('body', 'amendment') then let_go.source <> 'note' and split_part(let_go.original, ' ', 2) = at_number::text
    when part = 'note' then let_go.source = 'note' and exists (select from public.note n where n.case_id = of_case and n.number = at_number and n.id::text = split_part(let_go.original, ' ', 1))
    else let_go.source <> 'note' end)
  then raise exception 'this is not what two people have let go' using errcode = 'check_violation'; end if;
  if part = 'body' then update public.body set ciphertext = words where case_id = of_case and number = at_number;
  elsif part = 'amendment' then update public.amendment set ciphertext = words where case_id = of_case and number = at_number and version = at_version;
  elsif part = 'note' then update public.note set ciphertext = words where case_id = of_case and number = at_number;
  elsif part = 'publication' then update public.publication_version set ciphertext = words where case_id = of_case and number = at_number;
  else raise exception 'nothing is called %', part; end if;
  get diagnostics altered = row_count;
  if altered <> 1 then raise exception '% rows stand there', altered; end if;
end $$;
revoke execute on function erase_passage from public;

create or replace function keys.erase_with_key() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from public.turn_index where case_id = old.case_id;
  delete from public.case_index where case_id = old.case_id;
  delete from public.attachment where case_id = old.case_id;
  delete from keys.contact_key where case_id = old.case_id;
  delete from public.rights_hit where case_id = old.case_id;
  delete from public.rights_copy_part where case_id = old.case_id;
  delete from public.rights_erasure where case_id = old.case_id;
  return null;
end $$;

do $$
declare known text;
begin
  select pg_get_constraintdef(oid) into strict known from pg_constraint where conname = 'outgoing_message_kind_check';
  alter table outgoing_message drop constraint outgoing_message_kind_check;
  execute 'alter table outgoing_message add constraint outgoing_message_kind_check ' || replace(known, 'ARRAY[', 'ARRAY[''erasure-asked''::text, ');
end $$;

create function refuse_erasure() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' and new.state not in ('asked', 'kept')
    or tg_op = 'UPDATE' and new.state = 'let-go' and old.state not in ('asked', 'let-go')
    or tg_op = 'UPDATE' and new.state = 'done' and old.state not in ('let-go', 'done') then
    raise exception 'what is erased was asked for before and then let go' using errcode = 'check_violation';
  end if;
  if tg_op = 'UPDATE' and row(new.request_id, new.source, new.original, new.case_id, new.made_by) is distinct from row(old.request_id, old.source, old.original, old.case_id, old.made_by) then
    raise exception 'it stays of what it was asked for, and by whom' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger refuse_erasure before insert or update on rights_erasure for each row execute function refuse_erasure();
