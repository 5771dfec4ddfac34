-- The clients' council: who is on it, its seasons, and its meetings with what was said there. Its members are clients: who they are is known
-- to the council alone, and what they say stands without a name.

create table panel (
  id uuid primary key default gen_random_uuid(),
  name jsonb not null check (is_translated(name)),
  -- What it is for, and how one joins it or sends it a thought: said to everybody.
  purpose jsonb not null check (is_translated(purpose)),
  joining jsonb check (is_translated(joining)),
  -- In which it meets and writes.
  language text not null check (language in ('fi', 'sv', 'en')),
  made_by uuid not null references person,
  made_on date not null,
  ended_on date
);

create table panel_season (
  id uuid primary key default gen_random_uuid(),
  panel_id uuid not null references panel,
  name text not null check (name <> '' and length(name) <= 80),
  from_on date not null,
  until_on date not null check (until_on > from_on),
  -- What runs through all of its themes.
  perspective text check (perspective <> '' and length(perspective) <= 600),
  unique (panel_id, from_on)
);

-- Whoever sits on it, by the name that they want to be called there. Those without a sign-in take part at the table, by telephone or on paper.
create table panel_member (
  id uuid primary key default gen_random_uuid(),
  panel_id uuid not null references panel,
  person_id uuid references person,
  called text not null check (called <> '' and length(called) <= 80),
  part text not null check (part in ('chair', 'secretary', 'member')),
  from_on date not null,
  until_on date check (until_on >= from_on),
  check (part = 'member' or person_id is not null)
);
create unique index panel_member_once on panel_member (panel_id, person_id) where until_on is null;
create index panel_member_of_person on panel_member (person_id) where person_id is not null;

create table panel_meeting (
  id uuid primary key default gen_random_uuid(),
  season_id uuid not null references panel_season,
  -- Of its season.
  number int not null check (number >= 1),
  theme text check (theme <> '' and length(theme) <= 200),
  -- Null until its day is agreed.
  held_on date,
  from_minute int check (from_minute between 0 and 1439),
  until_minute int check (until_minute between 1 and 1440 and until_minute > from_minute),
  held_where text check (held_where <> '' and length(held_where) <= 200),
  -- As it is printed: a first name, or a role.
  chair text check (chair <> '' and length(chair) <= 80),
  secretary text check (secretary <> '' and length(secretary) <= 80),
  -- How many of its members: they are a number.
  present int check (present between 0 and 1000),
  -- Since when what is said there is written down, and when it was all written.
  begun_on date,
  written_on date check (written_on >= begun_on),
  -- At a later meeting.
  approved_on date check (approved_on >= written_on),
  approved_in_id uuid references panel_meeting,
  cancelled_on date,
  cancelled_why text check (cancelled_why <> '' and length(cancelled_why) <= 300),
  version int not null default 1,
  made_by uuid not null references person,
  made_on date not null,
  unique (season_id, number),
  check ((held_on is null) = (from_minute is null) and (from_minute is null) = (until_minute is null)),
  check ((approved_on is null) = (approved_in_id is null)),
  check (begun_on is null or held_on is not null),
  check (cancelled_on is null or begun_on is null)
);
create index panel_meeting_by_day on panel_meeting (held_on);
create index panel_meeting_approved_in on panel_meeting (approved_in_id) where approved_in_id is not null;

-- What it goes through, in this order. `part`: of the model of six by which councils meet. `kind`: what a page adds by itself.
create table meeting_section (
  id uuid primary key default gen_random_uuid(),
  meeting_id uuid not null references panel_meeting,
  number int not null check (number >= 1),
  part text not null check (part in ('opening', 'agenda', 'previous', 'work', 'planning', 'closing')),
  kind text not null check (kind in ('words', 'recap', 'theme', 'dates', 'other', 'closing-round')),
  title text not null check (title <> '' and length(title) <= 200),
  -- A sentence under the title, before its questions.
  lead text check (lead <> '' and length(lead) <= 600),
  version int not null default 1,
  unique (meeting_id, number) deferrable initially deferred
);

-- By which a theme is approached.
create table meeting_question (
  id uuid primary key default gen_random_uuid(),
  section_id uuid not null references meeting_section on delete cascade,
  number int not null check (number >= 1),
  words text not null check (words <> '' and length(words) <= 600),
  unique (section_id, number) deferrable initially deferred
);

-- Under which notes of a section are gathered.
create table meeting_heading (
  id uuid primary key default gen_random_uuid(),
  section_id uuid not null references meeting_section on delete cascade,
  number int not null check (number >= 1),
  words text not null check (words <> '' and length(words) <= 200),
  unique (section_id, number) deferrable initially deferred
);

-- What was said: sealed, without who said it or who wrote it down. Its id is drawn where it is written, so that it arrives once.
create table meeting_point (
  id uuid primary key,
  meeting_id uuid not null references panel_meeting,
  section_id uuid not null references meeting_section,
  heading_id uuid references meeting_heading,
  -- Its place among the others: between two there is always room.
  place double precision not null,
  ciphertext bytea not null,
  key_version int not null,
  -- Counted up by each change: whoever changes it says which they had seen.
  version int not null default 1,
  -- said: it is noted · open: it is gone through again next time · idea: it waits for whoever takes it up · settled: it is done with
  state text not null default 'said' check (state in ('said', 'open', 'idea', 'settled')),
  settled_on date,
  -- The point of an earlier meeting that it goes on from.
  carried_from_id uuid references meeting_point,
  check ((state = 'settled') = (settled_on is not null))
);
create index meeting_point_of_section on meeting_point (section_id, place);
create index meeting_point_of_meeting on meeting_point (meeting_id);
create index meeting_point_of_heading on meeting_point (heading_id) where heading_id is not null;
create index meeting_point_carried on meeting_point (carried_from_id) where carried_from_id is not null;
create index meeting_point_waiting on meeting_point (meeting_id) where state in ('open', 'idea');
