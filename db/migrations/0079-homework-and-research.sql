-- What a clients' council tries at home before it meets again, and what comes of that; and who asks it for volunteers.

create table homework (
  -- Drawn with the form: the same sent twice is there once.
  id uuid primary key,
  panel_id uuid not null references panel,
  -- The meeting at which it was agreed on; null: between meetings.
  meeting_id uuid references panel_meeting,
  -- own-feedback: with the clock of a response test · findability, question-check: told on pages of their own · own: told here
  kind text not null check (kind in ('own-feedback', 'findability', 'question-check', 'own')),
  title text not null check (title <> '' and length(title) <= 120),
  words text check (words <> '' and length(words) <= 3000),
  test_id uuid references response_test,
  for_all boolean not null,
  given_on date not null,
  due_on date not null check (due_on >= given_on),
  reminded_on date,
  -- From then on results are shown, and nothing is told any more.
  closed_on date,
  version int not null default 1,
  given_by uuid not null references person,
  check (test_id is null or kind = 'own-feedback')
);
create index homework_of_panel on homework (panel_id, due_on);
create index homework_of_meeting on homework (meeting_id) where meeting_id is not null;
create index homework_of_test on homework (test_id) where test_id is not null;
create index homework_open on homework (due_on) where closed_on is null;

create table homework_question (
  homework_id uuid not null references homework on delete cascade,
  number int not null check (number >= 1),
  form text not null check (form in ('text', 'number', 'minutes', 'yes-no')),
  words text not null check (words <> '' and length(words) <= 300),
  primary key (homework_id, number)
);

-- Whom it is for, where it is not for everybody.
create table homework_for (
  homework_id uuid not null references homework on delete cascade,
  member_id uuid not null references panel_member,
  primary key (homework_id, member_id)
);
create index homework_for_member on homework_for (member_id);

-- Who has done it, and no more: neither when, nor what they told.
create table homework_done (
  homework_id uuid not null references homework on delete cascade,
  member_id uuid not null references panel_member,
  primary key (homework_id, member_id)
);
create index homework_done_by_member on homework_done (member_id);

-- All that was told, in one sealed pile that is shuffled each time: no row stands beside the one that says who has done it.
create table homework_result (
  homework_id uuid primary key references homework on delete cascade,
  ciphertext bytea not null,
  key_version int not null
);

-- Somebody asks for volunteers for research or an interview. It says nothing of who volunteers.
create table research_request (
  id uuid primary key,
  panel_id uuid not null references panel,
  meeting_id uuid references panel_meeting,
  purpose text not null check (purpose <> '' and length(purpose) <= 1000),
  researcher text not null check (researcher <> '' and length(researcher) <= 120),
  organisation text not null check (organisation <> '' and length(organisation) <= 120),
  asks text not null check (asks <> '' and length(asks) <= 1000),
  -- Where the researcher is told that somebody has withdrawn.
  mail text not null check (mail <> '' and length(mail) <= 254),
  passes_name boolean not null,
  passes_telephone boolean not null,
  passes_mail boolean not null,
  until_on date not null check (until_on > made_on and until_on <= made_on + 366),
  made_on date not null,
  closed_on date,
  version int not null default 1,
  made_by uuid not null references person,
  check (passes_telephone or passes_mail)
);
create index research_request_of_panel on research_request (panel_id, until_on);
create index research_request_of_meeting on research_request (meeting_id) where meeting_id is not null;

-- A link for the researcher, of which a hash alone is kept. It shows what it leads to once.
create table research_link (
  id uuid primary key default gen_random_uuid(),
  request_id uuid not null references research_request on delete cascade,
  token_hash bytea not null unique,
  made_on date not null,
  expires_at timestamptz not null,
  shown_at timestamptz,
  -- How many; never who.
  shown int check (shown >= 0),
  -- Before it was opened.
  ended_on date,
  check ((shown_at is null) = (shown is null))
);
create index research_link_of_request on research_link (request_id, made_on);

-- What a member agreed to, and what came of it: theirs to see. The contact goes when it is withdrawn, or its time is over.
create table research_consent (
  request_id uuid not null references research_request on delete cascade,
  member_id uuid not null references panel_member,
  ciphertext bytea,
  key_version int,
  on_paper boolean not null,
  given_on date not null,
  shown_on date check (shown_on >= given_on),
  withdrawn_on date check (withdrawn_on >= given_on),
  erased_on date check (erased_on >= given_on),
  primary key (request_id, member_id),
  check ((ciphertext is null) = (key_version is null) and (ciphertext is null) = (withdrawn_on is not null or erased_on is not null))
);
create index research_consent_of_member on research_consent (member_id);

-- To a researcher goes what is about their own request, and no word about whom it concerns.
alter table outgoing_message add column research_id uuid references research_request on delete cascade;
create index outgoing_message_of_research on outgoing_message (research_id) where research_id is not null;
drop index outgoing_message_once;
create unique index outgoing_message_once on outgoing_message (kind, case_id, person_id, survey_id, round_id, seat_id, meeting_id, research_id) nulls not distinct
  where sent_at is null and failed_at is null and invitation_id is null;

do $$
declare known text;
begin
  select pg_get_constraintdef(oid) into strict known from pg_constraint where conname = 'outgoing_message_kind_check';
  alter table outgoing_message drop constraint outgoing_message_kind_check;
  execute 'alter table outgoing_message add constraint outgoing_message_kind_check '
    || replace(known, 'ARRAY[', 'ARRAY[''council-homework''::text, ''research-withdrawn''::text, ');
end $$;
