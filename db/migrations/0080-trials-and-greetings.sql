-- What a clients' council tries out in the units: a checklist in versions, how it goes there, and what came of it. And its greetings to
-- the units, with what comes back. What the units' workers mark has neither a name nor a time.

-- One of the three at least, that of the language in which the council writes.
create table panel_checklist (
  id uuid primary key default gen_random_uuid(),
  panel_id uuid not null references panel,
  fi text check (fi <> '' and length(fi) <= 120),
  sv text check (sv <> '' and length(sv) <= 120),
  en text check (en <> '' and length(en) <= 120),
  made_on date not null,
  check (coalesce(fi, sv, en) is not null)
);
create index panel_checklist_of_panel on panel_checklist (panel_id);

create table panel_checklist_version (
  checklist_id uuid not null references panel_checklist,
  number int not null check (number >= 1),
  made_on date not null,
  primary key (checklist_id, number)
);

create table panel_checklist_item (
  checklist_id uuid not null,
  version int not null,
  number int not null check (number >= 1),
  fi text check (fi <> '' and length(fi) <= 200),
  sv text check (sv <> '' and length(sv) <= 200),
  en text check (en <> '' and length(en) <= 200),
  primary key (checklist_id, version, number),
  foreign key (checklist_id, version) references panel_checklist_version,
  check (coalesce(fi, sv, en) is not null)
);

create table panel_trial (
  id uuid primary key default gen_random_uuid(),
  panel_id uuid not null references panel,
  checklist_id uuid not null,
  checklist_version int not null,
  from_on date not null,
  until_on date not null check (until_on >= from_on),
  -- Until when workers may say what they think of it: before the meeting that talks about it.
  comments_until_on date not null check (comments_until_on >= until_on),
  -- In which it was agreed, and which decides about it.
  begun_in_id uuid references panel_meeting,
  meeting_id uuid references panel_meeting,
  made_on date not null,
  withdrawn_on date,
  decision text check (decision in ('adopt', 'change', 'drop')),
  -- Sealed under the key of the council.
  why bytea,
  why_key_version int,
  decided_on date,
  -- Since when its units have been told.
  decision_told_on date,
  -- The trial of the version before.
  after_id uuid references panel_trial,
  foreign key (checklist_id, checklist_version) references panel_checklist_version,
  check ((decision is null) = (decided_on is null) and (decision is null) = (why is null) and (why is null) = (why_key_version is null)),
  check (decision is null or withdrawn_on is null)
);
create index panel_trial_of_panel on panel_trial (panel_id);
create index panel_trial_of_checklist on panel_trial (checklist_id, checklist_version);
create index panel_trial_begun_in on panel_trial (begun_in_id) where begun_in_id is not null;
create index panel_trial_meeting on panel_trial (meeting_id) where meeting_id is not null;
create index panel_trial_after on panel_trial (after_id) where after_id is not null;

-- Whether a unit takes part is for whoever supervises it to say, and it may say no, with why.
create table panel_trial_unit (
  trial_id uuid not null references panel_trial,
  unit_id uuid not null references unit,
  answer text check (answer in ('accepted', 'refused')),
  -- For the first time: what was marked since stays counted, whatever it says later.
  accepted_on date,
  answered_on date,
  -- Why not: sealed under the key of the council.
  why bytea,
  why_key_version int,
  asked_told_on date,
  begun_told_on date,
  comments_told_on date,
  primary key (trial_id, unit_id),
  check ((answer is null) = (answered_on is null)),
  check ((why is null) = (why_key_version is null) and (answer is not distinct from 'refused') = (why is not null))
);
create index panel_trial_of_unit on panel_trial_unit (unit_id);

-- Two taps of somebody who works there: of a day, without whose or when on it. Its id is drawn by the page, so that it arrives once.
create table panel_trial_tap (
  id uuid primary key,
  trial_id uuid not null,
  unit_id uuid not null,
  tapped_on date not null,
  used boolean not null,
  because text check (because in ('fit', 'time', 'forgot', 'other', 'unsaid')),
  foreign key (trial_id, unit_id) references panel_trial_unit,
  check (used = (because is null))
);
create index panel_trial_tap_of on panel_trial_tap (trial_id, unit_id, tapped_on);

-- What workers say of it: sealed, of no unit and no day.
create table panel_trial_comment (
  id uuid primary key,
  trial_id uuid not null references panel_trial,
  -- comment: what they think of it · because: why it was not used, in their own words
  kind text not null check (kind in ('comment', 'because')),
  ciphertext bytea not null,
  key_version int not null
);
create index panel_trial_comment_of on panel_trial_comment (trial_id);

-- greeting: for a meeting of the unit · note: for whoever answers for it, and for no meeting. From a council, or from a unit to a council.
create table panel_greeting (
  id uuid primary key,
  panel_id uuid not null references panel,
  kind text not null check (kind in ('greeting', 'note')),
  from_unit_id uuid references unit,
  point_id uuid references meeting_point on delete set null,
  ciphertext bytea not null,
  key_version int not null,
  made_on date not null,
  corrected_on date,
  version int not null default 1,
  withdrawn_on date,
  check (from_unit_id is null or kind = 'greeting')
);
create index panel_greeting_of_panel on panel_greeting (panel_id);
create index panel_greeting_from_unit on panel_greeting (from_unit_id) where from_unit_id is not null;
create index panel_greeting_point on panel_greeting (point_id) where point_id is not null;

-- To whom: a unit's supervisor and its meeting, or the coordinator where there is no unit. It goes to the role, whoever holds it.
create table panel_greeting_to (
  id uuid primary key default gen_random_uuid(),
  greeting_id uuid not null references panel_greeting,
  unit_id uuid references unit,
  told_on date,
  reminded_on date,
  read_on date,
  -- presented: at its meeting · not-presented: and why not · answered, acknowledged: of a note
  answer text check (answer in ('presented', 'not-presented', 'answered', 'acknowledged')),
  presented_on date,
  answered_on date,
  ciphertext bytea,
  key_version int,
  unique nulls not distinct (greeting_id, unit_id),
  check ((answer is null) = (answered_on is null) and (answer is not distinct from 'presented') = (presented_on is not null)),
  check ((ciphertext is null) = (key_version is null) and (ciphertext is null or answer is not null))
);
create index panel_greeting_to_unit on panel_greeting_to (unit_id);

do $$
declare known text;
begin
  select pg_get_constraintdef(oid) into strict known from pg_constraint where conname = 'outgoing_message_kind_check';
  alter table outgoing_message drop constraint outgoing_message_kind_check;
  execute 'alter table outgoing_message add constraint outgoing_message_kind_check '
    || replace(known, 'ARRAY[', 'ARRAY[''trial-asked''::text, ''trial-began''::text, ''trial-comments''::text, ''trial-decided''::text, ''greeting-arrived''::text, ''greeting-waits''::text, ');
end $$;
