-- Feedback days: a pop-up with tablets, paper and no network. What stations ask is a survey with its promise; a day says when and where it is
-- asked, at which stations, by whom, and what came besides answers: wishes, feedback, how many came, what was said over coffee.

create table feedback_day (
  id uuid primary key default gen_random_uuid(),
  name jsonb not null check (is_translated(name)),
  -- Said to whoever thinks of coming: coffee, a place to talk, how to take part from home.
  invitation jsonb check (is_translated(invitation)),
  -- Who holds it, as it stands on the poster.
  organisers jsonb not null check (is_translated(organisers)),
  -- What its stations ask, and this time of asking it, with its promise.
  survey_id uuid not null references survey,
  round_id uuid unique references survey_round,
  copied_from_id uuid references feedback_day,
  -- With which tablets seal what they keep; its other half is sealed under the key file.
  public_key bytea not null,
  sealed_key bytea not null,
  key_version int not null,
  made_by uuid not null references person,
  made_on date not null,
  -- That all is in: the cards on the table were counted, and no tablet holds anything more.
  closed_on date,
  closed_by uuid references person,
  check ((closed_on is null) = (closed_by is null))
);
create index feedback_day_of_survey on feedback_day (survey_id);

-- Where it stops, in the order in which it does.
create table day_stop (
  id uuid primary key default gen_random_uuid(),
  day_id uuid not null references feedback_day,
  number int not null check (number >= 1),
  municipality_id uuid not null references municipality,
  -- One of the organisation's own places, if it is one.
  place_id uuid references place,
  held_where jsonb not null check (is_translated(held_where)),
  held_on date not null,
  from_minute int not null check (from_minute between 0 and 1439),
  until_minute int not null check (until_minute between 1 and 1440 and until_minute > from_minute),
  -- About how many came, where nobody tapped for each of them.
  estimated_least int check (estimated_least between 0 and 100000),
  estimated_most int check (estimated_most between estimated_least and 100000),
  unique (day_id, number),
  check ((estimated_least is null) = (estimated_most is null))
);
create index day_stop_by_day on day_stop (held_on);
create index day_stop_of_municipality on day_stop (municipality_id);

-- Whose people are invited, where it stops or not.
create table day_municipality (
  day_id uuid not null references feedback_day,
  municipality_id uuid not null references municipality,
  primary key (day_id, municipality_id)
);
create index day_municipality_of on day_municipality (municipality_id);

-- Others who have a stand of their own.
create table day_guest (
  id uuid primary key default gen_random_uuid(),
  day_id uuid not null references feedback_day,
  number int not null check (number >= 1),
  name jsonb not null check (is_translated(name)),
  about jsonb check (is_translated(about)),
  unique (day_id, number)
);

-- statements, cards: some of the survey's questions · dream: wishes · feedback: in one's own words, to whoever answers for it.
create table day_station (
  id uuid primary key default gen_random_uuid(),
  day_id uuid not null references feedback_day,
  number int not null check (number >= 1),
  form text not null check (form in ('statements', 'cards', 'dream', 'feedback')),
  name jsonb check (is_translated(name)),
  -- What it is about, where whoever comes is not asked.
  service_line_id uuid references service_line,
  -- By their ids; of the survey's version that is asked.
  questions text[] not null default '{}' check (array_length(questions, 1) is null or array_length(questions, 1) <= 40),
  unique (day_id, number),
  check ((form in ('statements', 'cards')) = (array_length(questions, 1) >= 1))
);
create index day_station_of_line on day_station (service_line_id) where service_line_id is not null;

-- Whoever receives people there. Without a station: everywhere.
create table day_host (
  day_id uuid not null references feedback_day,
  person_id uuid not null references person,
  station_id uuid references day_station
);
create unique index day_host_once on day_host (day_id, person_id, station_id) nulls not distinct;
create index day_host_of_person on day_host (person_id);
create index day_host_of_station on day_host (station_id) where station_id is not null;

-- Which word cards are shown of a service line; without a line: of any other.
create table day_deck (
  day_id uuid not null references feedback_day,
  service_line_id uuid references service_line,
  cards text[] not null check (array_length(cards, 1) between 2 and 60)
);
create unique index day_deck_once on day_deck (day_id, service_line_id) nulls not distinct;
create index day_deck_of_line on day_deck (service_line_id) where service_line_id is not null;

-- What wishes are about, and what the organisation says to each.
create table day_theme (
  id uuid primary key default gen_random_uuid(),
  day_id uuid not null references feedback_day,
  number int not null check (number >= 1),
  name jsonb not null check (is_translated(name)),
  answer text check (answer in ('now', 'decision', 'not-possible', 'works')),
  -- Of what is not possible: why. Of the others: more of it.
  answer_words jsonb check (is_translated(answer_words)),
  answered_by uuid references person,
  answered_on date,
  unique (day_id, number),
  check ((answer is null) = (answered_on is null) and (answer is null) = (answered_by is null)),
  check (answer is distinct from 'not-possible' or answer_words is not null)
);

-- What has to be taken along.
create table day_thing (
  id uuid primary key default gen_random_uuid(),
  day_id uuid not null references feedback_day,
  number int not null check (number >= 1),
  what text not null check (what <> '' and length(what) <= 200),
  packed boolean not null default false,
  unique (day_id, number)
);

-- A tablet that was given to a day. It shows a token, of which the hash is kept; what was told by it last.
create table day_tablet (
  id uuid primary key default gen_random_uuid(),
  day_id uuid not null references feedback_day,
  name text not null check (name <> '' and length(name) <= 60),
  token_hash bytea not null unique,
  paired_by uuid not null references person,
  paired_on date not null,
  ended_by uuid references person,
  ended_on date,
  -- That all its pages are on it, and that it keeps what is given: on which day it tried, how many files, how many languages.
  ready_on date,
  ready_files int check (ready_files >= 0),
  ready_languages int check (ready_languages between 0 and 3),
  -- How many records it had not yet sent when it was last heard of, and how many of them came.
  waiting int not null default 0 check (waiting >= 0),
  held int not null default 0 check (held >= 0),
  heard_on date,
  check ((ended_on is null) = (ended_by is null))
);
create index day_tablet_of_day on day_tablet (day_id);

-- A tablet that shows a code and waits until somebody at the desk types it. The tablet alone has the secret.
create table tablet_pairing (
  code_hash bytea primary key,
  secret_hash bytea not null unique,
  expires_at timestamptz not null,
  tablet_id uuid references day_tablet
);
create index tablet_pairing_of_tablet on tablet_pairing (tablet_id) where tablet_id is not null;

-- Records that were taken in, by the ids that their makers gave them, so that none is counted twice however late it comes again. What was
-- in one lies elsewhere, and nothing leads there.
create table day_held (
  id uuid primary key,
  day_id uuid not null references feedback_day
);
create index day_held_of_day on day_held (day_id);

-- Numbered sheets of paper that were typed in: each once, whoever types it.
create table day_sheet (
  day_id uuid not null references feedback_day,
  number int not null check (number between 1 and 9999),
  primary key (day_id, number)
);

-- What somebody wished for, sealed; what of it everybody may read, once somebody has looked it through.
create table day_wish (
  id uuid primary key default gen_random_uuid(),
  day_id uuid not null references feedback_day,
  ciphertext bytea not null,
  key_version int not null,
  language text not null check (language in ('fi', 'sv', 'en')),
  theme_id uuid references day_theme,
  -- Another that says the same.
  same_as_id uuid references day_wish check (same_as_id <> id),
  words text check (words <> '' and length(words) <= 600),
  withheld boolean not null default false,
  checked_by uuid references person,
  checked_on date,
  check ((checked_by is null) = (checked_on is null)),
  check (words is null or (checked_by is not null and not withheld))
);
create index day_wish_of_day on day_wish (day_id, theme_id);
create index day_wish_of_theme on day_wish (theme_id) where theme_id is not null;
create index day_wish_same_as on day_wish (same_as_id) where same_as_id is not null;

-- How many came, as hosts tapped: by stop, and by where they said that they live.
create table day_tally (
  stop_id uuid not null references day_stop,
  municipality_id uuid references municipality,
  came int not null default 0 check (came >= 0)
);
create unique index day_tally_once on day_tally (stop_id, municipality_id) nulls not distinct;
create index day_tally_of_municipality on day_tally (municipality_id) where municipality_id is not null;

-- What was said over coffee, or at a guest's stand: read back and agreed to before it was kept.
create table day_note (
  id uuid primary key default gen_random_uuid(),
  day_id uuid not null references feedback_day,
  guest_id uuid references day_guest,
  service_line_id uuid references service_line,
  ciphertext bytea not null,
  key_version int not null
);
create index day_note_of_day on day_note (day_id);
create index day_note_of_guest on day_note (guest_id) where guest_id is not null;
create index day_note_of_line on day_note (service_line_id) where service_line_id is not null;

-- An improvement may come from a wish's theme.
alter table improvement_source add column day_theme_id uuid references day_theme;
create index improvement_source_of_theme on improvement_source (day_theme_id) where day_theme_id is not null;
alter table improvement_source add check (day_theme_id is null or kind = 'dream');
