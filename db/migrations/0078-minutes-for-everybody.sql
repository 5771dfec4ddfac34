-- Memos of a clients' council for everybody: looked through for what tells who somebody is, and published as numbered copies that nobody
-- changes; and what people outside send to the council.

-- Where it meets is told to everybody only if the council wants it: whoever waits there would see who sits on it.
alter table panel add column shows_where boolean not null default false;

-- What whoever leads it has decided of each line of a memo, until it is published and for its next copy. Sealed, as what it is of.
create table minutes_look (
  meeting_id uuid primary key references panel_meeting,
  ciphertext bytea not null,
  key_version int not null,
  version int not null default 1,
  looked_by uuid not null references person,
  looked_on date not null
);

-- A copy as everybody reads it. Its words are gone once it is taken back; that there was one stays.
create table minutes_release (
  meeting_id uuid not null references panel_meeting,
  number int not null check (number >= 1),
  memo jsonb check (jsonb_typeof(memo) = 'object'),
  -- Of the organisation's register of documents.
  register text check (register <> '' and length(register) <= 60),
  -- Of a later one: what is otherwise than before, and why.
  changed text check (changed <> '' and length(changed) <= 600),
  looked_by uuid not null references person,
  published_by uuid not null references person,
  published_on date not null,
  ended_on date check (ended_on >= published_on),
  ended_by uuid references person,
  ended_because text check (ended_because in ('recognised', 'not-agreed', 'mistake')),
  primary key (meeting_id, number),
  check ((number = 1) = (changed is null)),
  check ((memo is null) = (ended_on is not null)),
  check ((ended_on is null) = (ended_by is null) and (ended_on is null) = (ended_because is null))
);
create index minutes_release_by_day on minutes_release (published_on desc) where ended_on is null;

-- What somebody sends to the council, without who: the day it came, and nothing else.
create table panel_letter (
  -- Follows from the form that it was written on, so that twice is once.
  id uuid primary key,
  panel_id uuid not null references panel,
  ciphertext bytea not null,
  key_version int not null,
  language text not null check (language in ('fi', 'sv', 'en')),
  came_on date not null,
  -- taken: to a meeting · aside: the council does not take it up
  dealt_as text check (dealt_as in ('taken', 'aside')),
  dealt_on date,
  check ((dealt_as is null) = (dealt_on is null))
);
create index panel_letter_of_panel on panel_letter (panel_id, came_on);
create index panel_letter_dealt on panel_letter (dealt_on) where dealt_on is not null;
