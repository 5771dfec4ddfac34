-- Somebody who reads what is published says that something is wrong with it. One row for a piece holds how often, by reason; of who said so nothing is kept.
create table published_report (
  item_id uuid primary key references published_item,
  case_id uuid not null references feedback_case,
  recognisable int not null default 0 check (recognisable >= 0),
  about_me int not null default 0 check (about_me >= 0),
  insults int not null default 0 check (insults >= 0),
  other int not null default 0 check (other >= 0),
  -- Reasons that wait for somebody to look, and those that somebody has looked at since: of these no notice is made again.
  waiting text[] not null check (waiting <@ array['recognisable', 'about-me', 'insults', 'other']),
  looked text[] not null default '{}' check (looked <@ array['recognisable', 'about-me', 'insults', 'other']),
  newest_on date not null,
  -- What was decided last. It stays, for a reason that everybody reads; it went back to be prepared anew; it is shown no more.
  decision text check (decision in ('stays', 'back', 'taken-down')),
  because text check (because in ('tells-nobody', 'experience', 'other')),
  decided_by uuid references person,
  decided_hand_id uuid references person,
  decided_on date,
  check ((decision is null) = (decided_on is null)),
  check ((decision is not distinct from 'stays') = (because is not null)),
  check (not waiting && looked)
);
create index published_report_of on published_report (case_id);
create index published_report_waits on published_report (case_id) where waiting <> '{}';

-- What somebody added in words, sealed under the case's key. It goes some weeks after it was looked at.
create table published_report_text (
  id uuid primary key,
  case_id uuid not null references feedback_case,
  item_id uuid not null references published_report on delete cascade,
  reason text not null check (reason in ('recognisable', 'about-me', 'insults', 'other')),
  ciphertext bytea not null,
  said_on date not null
);
create index published_report_text_of on published_report_text (item_id, said_on desc);
create index published_report_text_of_case on published_report_text (case_id);

-- With the case goes all of it.
create function forget_reports() returns trigger language plpgsql as $$
begin
  delete from public.published_report where case_id = new.id;
  return null;
end $$;
create trigger forget_reports after update of erased_on on feedback_case
  for each row when (old.erased_on is null and new.erased_on is not null) execute function forget_reports();

do $$
declare known text;
begin
  select pg_get_constraintdef(oid) into strict known from pg_constraint where conname = 'event_name_check';
  alter table event drop constraint event_name_check;
  execute 'alter table event add constraint event_name_check ' || replace(known, 'ARRAY[', 'ARRAY[''report-stays''::text, ');
  select pg_get_constraintdef(oid) into strict known from pg_constraint where conname = 'outgoing_message_kind_check';
  alter table outgoing_message drop constraint outgoing_message_kind_check;
  execute 'alter table outgoing_message add constraint outgoing_message_kind_check ' || replace(known, 'ARRAY[', 'ARRAY[''piece-reported''::text, ');
end $$;
