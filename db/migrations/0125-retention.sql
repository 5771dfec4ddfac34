-- How long what was written is kept, kind by kind, and erasing it by age: with a delay in which a shorter time can be taken back, holds, and a log of numbers.

-- What the organisation has chosen. A kind of which nothing was chosen is not erased by age.
create table retention_time (
  kind text not null check (kind in ('feedback', 'files', 'notes')),
  number int not null check (number >= 1),
  -- Whole months after the month in which a case closed.
  months int not null check (months between 1 and 180),
  chosen_by uuid not null references person,
  chosen_on date not null,
  -- A longer time holds at once, a shorter one only after a while, so that it can be taken back.
  from_on date not null check (from_on >= chosen_on),
  taken_back_by uuid references person,
  taken_back_on date,
  check ((taken_back_by is null) = (taken_back_on is null)),
  check (taken_back_on < from_on),
  primary key (kind, number)
);

-- A case that is not erased though its time is over, and until when.
create table retention_hold (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references feedback_case,
  because text not null check (because in ('authority', 'court', 'rights', 'own-check')),
  placed_by uuid not null references person,
  placed_on date not null,
  -- The last day.
  until_on date not null check (until_on > placed_on),
  ended_by uuid references person,
  ended_on date,
  check ((ended_by is null) = (ended_on is null))
);
create index retention_hold_of_case on retention_hold (case_id);

-- The log: what went on a day, of which months, and what was left when the program looked again. Numbers only.
create table erasing (
  ran_on date not null,
  kind text not null check (kind in ('feedback', 'files', 'notes')),
  erased int not null check (erased >= 0),
  -- The months in which the cases closed of which something went.
  oldest_on date check (extract(day from oldest_on) = 1),
  newest_on date check (extract(day from newest_on) = 1),
  -- Its time is over, and it stays: it is held, or something waits to be told.
  kept int not null check (kept >= 0),
  -- Its time is over, and it is still there; or something of what went was found all the same.
  left_over int not null check (left_over >= 0),
  check ((oldest_on is null) = (newest_on is null)),
  primary key (ran_on, kind)
);

-- That a receipt was of a conversation that is erased, by month and without a case, so that its giver is told. Gone after a time.
create table erased_receipt (
  receipt_hash bytea primary key,
  erased_on date not null check (extract(day from erased_on) = 1)
);
create index erased_receipt_by_age on erased_receipt (erased_on);

-- The month in which all that was written in it was erased. What stays is what statistics count.
alter table feedback_case add column erased_on date check (extract(day from erased_on) = 1),
  add constraint erased_when_closed check (erased_on is null or state = 'closed');
create index case_to_erase on feedback_case (closed_at, id) where state = 'closed' and erased_on is null;
create index case_erased on feedback_case (id) where erased_on is not null;

-- Nobody's name stays in a case that was erased.
alter table publication alter column prepared_by drop not null,
  add constraint prepared_by_somebody check (prepared_by is not null or state in ('withheld', 'withdrawn', 'taken-down'));
alter table case_way alter column written_by drop not null;
alter table bring_request drop constraint bring_request_check1, add constraint bring_request_joins check (joins_id is null or decision = 'joins');

do $$
declare known text;
begin
  select pg_get_constraintdef(oid) into strict known from pg_constraint where conname = 'attachment_state_check';
  alter table attachment drop constraint attachment_state_check;
  execute 'alter table attachment add constraint attachment_state_check ' || replace(known, 'ARRAY[', 'ARRAY[''erased''::text, ');
  select pg_get_constraintdef(oid) into strict known from pg_constraint where conname = 'audit_what_check';
  alter table audit drop constraint audit_what_check;
  execute 'alter table audit add constraint audit_what_check ' || replace(known, 'ARRAY[', 'ARRAY[''retention-changed''::text, ');
end $$;

create or replace function refuse_change_of_history() returns trigger language plpgsql as $$
begin
  -- The one alteration allowed is to forget the time of day, once a case is closed.
  if tg_op = 'UPDATE'
    and new.happened_at = date_trunc('day', old.happened_at, 'Europe/Helsinki')
    and row(new.id, new.case_id, new.name, new.actor_id, new.deputy_id, new.body_id, new.detail, new.number)
      is not distinct from row(old.id, old.case_id, old.name, old.actor_id, old.deputy_id, old.body_id, old.detail, old.number)
  then return new; end if;
  -- And to forget who it was and what about, once the case is erased: that it happened is counted.
  if tg_op = 'UPDATE'
    and row(new.id, new.case_id, new.name, new.happened_at, new.number) is not distinct from row(old.id, old.case_id, old.name, old.happened_at, old.number)
    and num_nonnulls(new.actor_id, new.deputy_id, new.body_id) = 0 and new.detail = '{}'
    and exists (select from public.feedback_case c where c.id = old.case_id and c.erased_on is not null)
  then return new; end if;
  raise exception 'events are appended and never altered';
end $$;

-- As before, with names that are found where the owner's rights are at work too.
create or replace function refuse_publishing() returns trigger language plpgsql as $$
begin
  if new.ended_on is null and not exists (
    select from public.feedback_case c join public.publication p on p.case_id = c.id
    where c.id = new.case_id and c.publish and c.kind = new.kind and c.state in ('answered', 'closed')
      and (c.reader = 'handler' or c.publish_said_on is not null)
      and p.state = 'published' and p.checked_by is not null
      and not exists (select from public.timed_case t where t.case_id = c.id and t.drill)
      and not exists (select from public.case_about a where a.case_id = c.id and a.how = 'concerns' and a.talked_on is null)) then
    raise exception 'this is not to be shown to everybody' using errcode = 'check_violation';
  end if;
  return new;
end $$;

-- Somebody holds it, or its giver still waits to be told something.
create function is_kept_back(of_case uuid, on_day date) returns boolean
  language sql stable
  return exists (select from retention_hold h where h.case_id = of_case and h.ended_on is null and h.until_on >= on_day)
    or exists (select from case_way w where w.case_id = of_case and w.waits is not null)
    or exists (select from case_plan n where n.case_id = of_case and n.told_on is null)
    or exists (select from told_above t where t.case_id = of_case and t.answered_on is null)
    or exists (select from case_lane l where l.case_id = of_case and l.due_on is not null and l.done_on is null and l.ended_on is null);

-- With the owner's rights, as nothing else removes what somebody wrote. Whatever the program asks for: never what is open, younger than a year, or kept back.
create function erase_case(of_case uuid, today date) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  receipt bytea;
  this_month date := date_trunc('month', today)::date;
begin
  select c.receipt_hash into receipt from public.feedback_case c
    where c.id = of_case and c.state = 'closed' and c.erased_on is null and c.closed_at < (today - interval '1 year') at time zone 'Europe/Helsinki' for update;
  if not found or public.is_kept_back(of_case, today) then return false; end if;
  update public.feedback_case set
    erased_on = this_month,
    -- Neither the words of the receipt nor the reference lead here any more.
    receipt_hash = decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'), reference = gen_random_uuid()::text,
    handler_id = null, escalated_to_id = null, page_owner_id = null, place_id = null, municipality_id = null, entry_id = null, speaker = null, about_worker = false, acute = false, remind_on = null
    where id = of_case;
  insert into public.erased_receipt (receipt_hash, erased_on) values (receipt, this_month) on conflict do nothing;
  update public.event set actor_id = null, deputy_id = null, body_id = null, detail = '{}' where case_id = of_case;
  delete from public.amendment where case_id = of_case;
  delete from public.answer_draft where case_id = of_case;
  delete from public.body where case_id = of_case;
  delete from public.contact where case_id = of_case;
  delete from public.note where case_id = of_case;
  delete from public.unit_share where case_id = of_case;
  delete from public.worker_side where case_id = of_case;
  -- Letters of thanks go with it.
  delete from public.case_about where case_id = of_case;
  delete from public.case_party where case_id = of_case;
  delete from public.case_told where case_id = of_case;
  delete from public.case_transfer where case_id = of_case;
  delete from public.case_lane where case_id = of_case;
  delete from public.told_above where case_id = of_case;
  update public.follow_up set ciphertext = null where case_id = of_case;
  -- What is counted of it stays: whether the worker was changed.
  delete from public.bring_request where case_id = of_case and said_on is null;
  update public.bring_request set ciphertext = null, reason_ciphertext = null, concerns_id = null, decider_id = null, decided_by = null, joins_id = null,
    decided_on = coalesce(decided_on, said_on), decision = coalesce(decision, 'not') where case_id = of_case;
  update public.case_way set written_by = null where case_id = of_case;
  update public.published_item set text = null, answer = null, comment = null, ended_on = today where case_id = of_case and ended_on is null;
  delete from public.publication_version where case_id = of_case;
  update public.publication set
    state = case when withheld_because is null then 'withdrawn' else state end,
    note = null, comment = null, prepared_by = null, prepared_hand_id = null, checked_by = null, noted_by = null, commented_by = null, commented_hand_id = null, comment_checked_by = null,
    comment_until_on = null, public_from_on = null
    where case_id = of_case;
  -- That it was brought in keeps it out of statistics; of what was in its row nothing stays.
  update public.imported_case set row_mark = decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex') where case_id = of_case;
  delete from public.open311_request where case_id = of_case;
  delete from public.outgoing_message where case_id = of_case;
  delete from public.incoming_mail where case_id = of_case;
  delete from public.idempotency where case_id = of_case;
  -- Marks of its words, pictures and recordings go with the key.
  delete from keys.case_key where case_id = of_case;
  delete from public.case_to_index where case_id = of_case;
  return true;
end $$;
revoke execute on function erase_case from public;
