-- What is changed because of feedback: what was said, what is done about it, by which role, by when, and whether it was.

create table improvement (
  id uuid primary key default gen_random_uuid(),
  -- Written for everybody to read, in the organisation's own words: nobody's feedback stands in it.
  title jsonb not null check (is_translated(title)),
  said jsonb not null check (is_translated(said)),
  does jsonb not null check (is_translated(does)),
  -- Where it came from, where that is no feedback: "From the clients' council in March".
  origin jsonb check (is_translated(origin)),
  -- Null: of the whole organisation.
  service_line_id uuid references service_line,
  -- Who answers for it is a role; who holds it, the directory says on the day on which it is asked.
  owner_role text not null check (owner_role in ('unit-supervisor', 'line-manager', 'coordinator', 'administrator')),
  owner_unit_id uuid references unit,
  owner_line_id uuid references service_line,
  means text not null check (means in ('practice', 'hours', 'money')),
  means_words jsonb check (is_translated(means_words)),
  -- By this day it is done, or it is told why not. The first day that was said stays beside it.
  due_on date not null,
  first_due_on date not null,
  state text not null check (state in ('considered', 'decided', 'under-way', 'done', 'not-done')),
  -- Why it is not done.
  because jsonb check (is_translated(because)),
  settled_on date,
  -- Since when everybody sees it; and the day on which somebody took it away again.
  shown_on date,
  taken_back_on date check (taken_back_on >= shown_on),
  -- When something was last told of it.
  moved_on date not null,
  reminded_on date,
  created_by uuid not null references person,
  created_on date not null,
  check ((owner_role = 'unit-supervisor') = (owner_unit_id is not null)),
  check ((owner_role = 'line-manager') = (owner_line_id is not null)),
  check ((state = 'not-done') = (because is not null)),
  check ((state in ('done', 'not-done')) = (settled_on is not null))
);
create index improvement_shown on improvement (moved_on desc, id) where shown_on is not null and taken_back_on is null;
create index improvement_of_line on improvement (service_line_id, moved_on desc);
create index improvement_open on improvement (due_on) where settled_on is null;

create table improvement_unit (
  improvement_id uuid not null references improvement,
  unit_id uuid not null references unit,
  primary key (improvement_id, unit_id)
);
create index improvement_of_unit on improvement_unit (unit_id);

create table improvement_service (
  improvement_id uuid not null references improvement,
  service_id uuid not null references service,
  primary key (improvement_id, service_id)
);
create index improvement_of_service on improvement_service (service_id);

-- What a promise was is not for anybody to mend afterwards.
create function refuse_change_of_promise() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'DELETE' then raise exception 'an improvement is never removed'; end if;
  if new.first_due_on <> old.first_due_on then raise exception 'the first day that was said stays'; end if;
  if old.shown_on is not null and new.shown_on is distinct from old.shown_on then raise exception 'the day on which it was first shown stays'; end if;
  return new;
end $$;
create trigger improvement_keeps_its_promise before update or delete on improvement
  for each row execute function refuse_change_of_promise();

-- Its history. Added to and never altered; everybody sees of it what moved, by month, without who it was.
create table improvement_event (
  improvement_id uuid not null references improvement,
  number int not null check (number >= 1),
  what text not null check (what in ('made', 'moved', 'due', 'owner', 'kept-owner', 'words', 'shown', 'taken-back', 'linked', 'unlinked')),
  -- Codes: a state, a day, or a role with what it is of.
  before text,
  after text,
  -- The reason, for everybody to read.
  because jsonb check (is_translated(because)),
  -- Of words that were changed, what they were.
  was jsonb,
  person_id uuid not null references person,
  deputy_id uuid references person,
  happened_at timestamptz not null,
  primary key (improvement_id, number)
);

create function refuse_change_of_improvement_event() returns trigger language plpgsql as $$
begin
  raise exception 'what happened to an improvement is appended and never altered';
end $$;
create trigger improvement_event_is_append_only before update or delete on improvement_event
  for each row execute function refuse_change_of_improvement_event();

-- What it came from. Which feedback that is, nobody outside learns.
create table improvement_source (
  id uuid primary key default gen_random_uuid(),
  improvement_id uuid not null references improvement,
  kind text not null check (kind in ('case', 'survey', 'council', 'dream', 'alone')),
  case_id uuid references feedback_case,
  -- The giver sees it on their page before everybody does.
  told boolean not null default false,
  added_by uuid not null references person,
  added_on date not null,
  ended_by uuid references person,
  ended_on date,
  check ((kind = 'case') = (case_id is not null)),
  check (not told or case_id is not null),
  check ((ended_by is null) = (ended_on is null))
);
create unique index improvement_source_once on improvement_source (improvement_id, case_id) where ended_on is null;
create index improvement_source_of_case on improvement_source (case_id) where case_id is not null;

-- Whether it has changed for whoever told of it: their own word, one of each, without a time.
create table improvement_verdict (
  improvement_id uuid not null references improvement,
  case_id uuid not null references feedback_case,
  says text not null check (says in ('changed', 'not-changed')),
  -- Of which "done" it was said: one that was taken up again is asked about anew.
  settled_on date not null,
  primary key (improvement_id, case_id)
);
create index improvement_verdict_of_case on improvement_verdict (case_id);

-- The words of all of them together, counted once a night, so that nobody can watch one of them pass through.
create table improvement_tally (
  improvement_id uuid primary key references improvement,
  settled_on date not null,
  measured_on date not null,
  changed int not null,
  not_changed int not null,
  -- The day on which whoever answers for it was told that somebody sees no change.
  told_on date
);

-- One kind of event and some kinds of message more, whatever others there are by now.
do $$
declare
  known text;
begin
  select pg_get_constraintdef(oid) into strict known from pg_constraint where conname = 'event_name_check';
  alter table event drop constraint event_name_check;
  execute 'alter table event add constraint event_name_check ' || replace(known, 'ARRAY[', 'ARRAY[''improvement''::text, ');
  select pg_get_constraintdef(oid) into strict known from pg_constraint where conname = 'outgoing_message_kind_check';
  alter table outgoing_message drop constraint outgoing_message_kind_check;
  execute 'alter table outgoing_message add constraint outgoing_message_kind_check '
    || replace(known, 'ARRAY[', 'ARRAY[''improvement-due''::text, ''improvement-late''::text, ''improvement-disputed''::text, ''improvement-yours''::text, ');
end $$;
