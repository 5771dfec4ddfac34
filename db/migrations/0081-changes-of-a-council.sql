-- What came of what a clients' council said, what its members thought of between meetings, and the summary of its season or year.

-- One thing that came of a point. What waits for somebody of the staff is taken up or refused, with the reason; nobody of the council is named.
create table point_outcome (
  id uuid primary key default gen_random_uuid(),
  meeting_id uuid not null references panel_meeting,
  -- Null once it was removed from its memo: what came of it stays.
  point_id uuid references meeting_point on delete set null,
  kind text not null check (kind in ('improvement', 'question', 'greeting', 'homework', 'note')),
  state text not null check (state in ('waiting', 'taken', 'refused')),
  -- What was sent on, as whoever leads the council worded it.
  ciphertext bytea not null,
  key_version int not null,
  -- What was answered to it.
  answer_ciphertext bytea,
  answer_version int,
  improvement_id uuid references improvement,
  -- Null once the draft in which it stood was thrown away.
  survey_id uuid references survey on delete set null,
  -- The question in it, by its key.
  question text check (question ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
  -- A greeting or homework: of the table that its kind says.
  target uuid,
  made_on date not null,
  answered_on date check (answered_on >= made_on),
  answered_by uuid references person,
  check ((answer_ciphertext is null) = (answer_version is null)),
  check ((state = 'waiting') <= (answered_on is null)),
  check ((answered_on is null) = (answered_by is null)),
  check (state <> 'refused' or answer_ciphertext is not null),
  check ((kind = 'improvement' and state = 'taken') = (improvement_id is not null)),
  check ((kind = 'question' and state = 'taken') = (question is not null)),
  check (survey_id is null or question is not null),
  check (target is null or kind in ('greeting', 'homework'))
);
create index point_outcome_of_meeting on point_outcome (meeting_id);
create index point_outcome_of_point on point_outcome (point_id) where point_id is not null;
create index point_outcome_of_improvement on point_outcome (improvement_id) where improvement_id is not null;
create index point_outcome_of_survey on point_outcome (survey_id) where survey_id is not null;
create index point_outcome_waiting on point_outcome (made_on) where state = 'waiting';
-- The same is sent on once, as long as it waits.
create unique index point_outcome_once on point_outcome (point_id, kind) where state = 'waiting';

alter table improvement_source add column outcome_id uuid references point_outcome;
alter table improvement_source add check (outcome_id is null or kind = 'council');
create index improvement_source_of_council on improvement_source (outcome_id) where outcome_id is not null;

-- A member's thought for the next meeting: sealed, with what it is about, and without who wrote it. Its id is drawn by the page that it is written on.
create table panel_thought (
  id uuid primary key,
  panel_id uuid not null references panel,
  about text not null check (about in ('published', 'changes', 'statistics', 'silence', 'surveys', 'drafts', 'bulletins', 'other')),
  ciphertext bytea not null,
  key_version int not null,
  written_on date not null,
  state text not null default 'waiting' check (state in ('waiting', 'taken', 'aside')),
  settled_on date check (settled_on >= written_on),
  -- The point that it became; null where that was removed.
  point_id uuid references meeting_point on delete set null,
  check ((state = 'waiting') = (settled_on is null)),
  check (point_id is null or state = 'taken')
);
create index panel_thought_waiting on panel_thought (panel_id, written_on) where state = 'waiting';
create index panel_thought_of_panel on panel_thought (panel_id);
create index panel_thought_of_point on panel_thought (point_id) where point_id is not null;

-- Of a season, or of a calendar year. What is being written is sealed, since it holds what was said; `stood` is what everybody reads, as it was
-- published. Whoever wrote it may be a client, and is not kept.
create table panel_summary (
  id uuid primary key default gen_random_uuid(),
  panel_id uuid not null references panel,
  season_id uuid references panel_season,
  year int check (year between 2000 and 2200),
  ciphertext bytea not null,
  key_version int not null,
  version int not null default 1,
  written_on date not null,
  stood jsonb,
  published_on date,
  withdrawn_on date,
  check ((season_id is null) <> (year is null)),
  check ((stood is null) = (published_on is null)),
  check (withdrawn_on is null or published_on is not null)
);
create unique index panel_summary_of_season on panel_summary (season_id) where season_id is not null;
create unique index panel_summary_of_year on panel_summary (panel_id, year);
