-- Satisfaction: what clients answered to the national questions, by service line and period that is over, put together once from figures
-- that had been shown to everybody, and never altered; and what the organisation itself wants of it.

create table satisfaction (
  id uuid primary key default gen_random_uuid(),
  -- A year (2025), a quarter (2025-Q1) or four months (2025-T1).
  period text not null check (period ~ '^20\d\d(-(Q[1-4]|T[1-3]))?$'),
  -- The ready set whose questions they are, which says who answered: clients, children, those who are close to a client.
  voice text not null check (voice in ('client-feedback', 'child-feedback', 'close-person')),
  service_line_id uuid not null references service_line,
  -- Null: the whole line.
  unit_id uuid references unit,
  -- How many answered in those rounds of which it is shown. Null: nothing is shown.
  responses int check (responses >= 3),
  -- How many slips and invitations went out, where every round was asked by them alone.
  handed int check (handed >= 0),
  -- Of a line: how many of its units were asked, and of how many of those anything is shown.
  units_asked int check (units_asked >= 0),
  units int check (units between 0 and units_asked),
  -- In which ways it was asked.
  ways text[] not null check (ways <@ array['open', 'code', 'elsewhere']),
  -- How many of the questions were asked in other words than those of the set.
  reworded int not null check (reworded >= 0),
  made_on date not null,
  check ((units is null) = (unit_id is not null) and (units is null) = (units_asked is null)),
  unique nulls not distinct (service_line_id, unit_id, voice, period)
);
create index satisfaction_of_unit on satisfaction (unit_id) where unit_id is not null;

-- How many gave each answer, in all rounds together.
create table satisfaction_count (
  satisfaction_id uuid not null references satisfaction,
  question text not null check (question ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
  value text not null check (value ~ '^[a-z0-9-]{1,20}$'),
  given int not null check (given >= 0),
  primary key (satisfaction_id, question, value)
);

-- Which rounds it was made of; and those that were left out, since everybody had not been shown their results in time.
create table satisfaction_round (
  satisfaction_id uuid not null references satisfaction,
  round_id uuid not null references survey_round,
  shown boolean not null,
  primary key (satisfaction_id, round_id)
);
create index satisfaction_round_of on satisfaction_round (round_id);

-- What the organisation wants of a line, in its own words, and who decided so. Each decision is a row; the newest holds. One without
-- anything says that the line has none any more.
create table satisfaction_aim (
  service_line_id uuid not null references service_line,
  number int not null check (number >= 1),
  words jsonb check (is_translated(words)),
  -- In hundredths.
  least_satisfaction int check (least_satisfaction between 0 and 100),
  least_recommend int check (least_recommend between -100 and 100),
  decider jsonb check (is_translated(decider)),
  decided_on date,
  written_by uuid not null references person,
  written_on date not null,
  primary key (service_line_id, number),
  check ((decider is null) = (decided_on is null)),
  check ((decider is null) = (words is null and least_satisfaction is null and least_recommend is null))
);

create function keep_satisfaction() returns trigger language plpgsql as $$
begin
  raise exception 'what was said of a period that is over stays as it was' using errcode = 'check_violation';
end $$;
create trigger keep_satisfaction before update or delete on satisfaction for each row execute function keep_satisfaction();
create trigger keep_satisfaction before update or delete on satisfaction_count for each row execute function keep_satisfaction();
create trigger keep_satisfaction before update or delete on satisfaction_round for each row execute function keep_satisfaction();
create trigger keep_satisfaction before update or delete on satisfaction_aim for each row execute function keep_satisfaction();
