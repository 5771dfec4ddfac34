-- Surveys: what is asked, behind which promise, and answers that nobody can take apart again. An answer waits sealed, and is
-- then counted question by question: no row says what one person answered to two questions, and none what belongs to whom.

create table survey (
  id uuid primary key default gen_random_uuid(),
  name jsonb not null check (is_translated(name)),
  -- Said to whoever opens it, before the promise.
  about jsonb check (is_translated(about)),
  -- Whose it is: of a unit, of a service line, or of the whole organisation.
  service_line_id uuid references service_line,
  unit_id uuid references unit,
  -- The ready set that it was made from.
  template text check (template <> '' and length(template) <= 40),
  made_by uuid not null references person,
  made_on date not null,
  ended_on date
);
create index survey_of_line on survey (service_line_id, made_on desc);
create index survey_of_unit on survey (unit_id, made_on desc);

-- The questions, in versions. What somebody was asked is never altered; a change makes another version.
create table survey_version (
  survey_id uuid not null references survey,
  number int not null check (number >= 1),
  -- As src/surveys/question.ts has them.
  questions jsonb not null check (jsonb_typeof(questions) = 'array'),
  written_by uuid not null references person,
  written_on date not null,
  -- Since a round has asked it.
  frozen_on date,
  primary key (survey_id, number)
);
create unique index survey_version_draft on survey_version (survey_id) where frozen_on is null;

create function keep_survey_version() returns trigger language plpgsql as $$
begin
  if old.frozen_on is not null then
    raise exception 'what was asked stays as it was' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger keep_survey_version before update on survey_version for each row execute function keep_survey_version();

-- One time of asking: one version, one promise, one way of being anonymous, from a day to a day.
create table survey_round (
  id uuid primary key default gen_random_uuid(),
  survey_id uuid not null references survey,
  version int not null,
  -- open: whoever has the link. code: whoever was given a code, each once.
  way text not null check (way in ('open', 'code')),
  -- The fewest answers that are ever shown together.
  fewest int not null default 5 check (fewest between 3 and 50),
  -- What becomes of answers that never were enough for their unit: counted with more, or erased.
  leftover text not null check (leftover in ('up', 'erase')),
  first_on date not null,
  last_on date not null check (last_on >= first_on),

  -- The promise.
  purpose jsonb not null check (is_translated(purpose)),
  handler_role text not null check (handler_role in ('supervisor', 'coordinator', 'management')),
  handled_by_on date not null check (handled_by_on >= last_on),
  results_by_on date not null check (results_by_on >= last_on),
  changes_by_on date not null check (changes_by_on >= results_by_on),
  gone_through jsonb not null check (is_translated(gone_through)),
  invests jsonb not null check (is_translated(invests)),
  -- On which day the clients' council went through the questions.
  council_on date,

  made_by uuid not null references person,
  opened_on date,
  opened_by uuid references person,
  closed_on date check (closed_on >= opened_on),

  -- What became of the promise.
  handled_on date,
  gone_through_on date,
  results_on date,
  followed jsonb check (is_translated(followed)),
  followed_on date,
  check ((opened_on is null) = (opened_by is null)),
  check (closed_on is null or opened_on is not null),
  check ((followed is null) = (followed_on is null)),
  foreign key (survey_id, version) references survey_version (survey_id, number)
);
create index survey_round_of_survey on survey_round (survey_id, first_on desc);
create index survey_round_open on survey_round (last_on) where opened_on is not null and closed_on is null;

-- Whoever answered did so on the strength of what was promised then.
create function keep_survey_round() returns trigger language plpgsql as $$
declare later text[] := array['opened_on', 'opened_by', 'closed_on', 'handled_on', 'gone_through_on', 'results_on', 'followed', 'followed_on'];
begin
  if old.opened_on is not null and (to_jsonb(new) - later <> to_jsonb(old) - later or new.opened_on <> old.opened_on) then
    raise exception 'what was promised stays as it was' using errcode = 'check_violation';
  end if;
  if old.closed_on is not null and new.closed_on is distinct from old.closed_on then
    raise exception 'a round that has closed stays closed' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger keep_survey_round before update on survey_round for each row execute function keep_survey_round();

-- For whom answers are shown together: units, service lines, and the whole. Made when the round opens.
create table round_group (
  id uuid primary key default gen_random_uuid(),
  round_id uuid not null references survey_round,
  service_line_id uuid references service_line,
  unit_id uuid references unit
);
create unique index round_group_once on round_group (round_id, service_line_id, unit_id) nulls not distinct;

-- What was handed in and waits to be counted. It holds no time, no order, no way in, and nobody's code. The day on which a round
-- closes nothing of it is left.
create table waiting_response (
  id uuid primary key default gen_random_uuid(),
  group_id uuid not null references round_group,
  -- What the giver said should become of it where too few answer.
  few text not null check (few in ('wait', 'higher', 'anyway')),
  ciphertext bytea not null,
  key_version int not null
);
create index waiting_response_of_group on waiting_response (group_id);

-- A batch of answers that were counted together.
create table release (
  id uuid primary key default gen_random_uuid(),
  group_id uuid not null references round_group,
  number int not null check (number >= 1),
  released_on date not null,
  responses int not null check (responses >= 1),
  -- Fewer than are ever shown: for the unit's own eyes, because each of their givers allowed it.
  few boolean not null,
  unique (group_id, number)
);

create table released_count (
  release_id uuid not null references release,
  question text not null check (length(question) <= 40),
  value text not null check (length(value) <= 40),
  -- Within those who answered so to a question about themselves; null: all.
  by_question text check (length(by_question) <= 40),
  by_value text check (length(by_value) <= 40),
  given int not null check (given >= 1),
  check ((by_question is null) = (by_value is null))
);
create unique index released_count_once on released_count (release_id, question, value, by_question, by_value) nulls not distinct;

-- A text stands alone: without the other answers of its giver, and without its place among the others.
create table released_text (
  id uuid primary key default gen_random_uuid(),
  release_id uuid not null references release,
  question text not null check (length(question) <= 40),
  ciphertext bytea not null,
  key_version int not null
);
create index released_text_of_release on released_text (release_id, question);
