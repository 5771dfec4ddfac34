-- "Where do I begin?": plain questions, at most five on any way through them, each way ending in one next step.
create table first_step (
  id uuid primary key default gen_random_uuid(),
  -- The step whose question this answers; null for the first.
  parent_id uuid references first_step,
  -- What one answers to come here; of the first step what the whole is called.
  name jsonb not null check (is_translated(name)),
  -- Either it asks further, or it tells what to do.
  question jsonb check (is_translated(question)),
  hint jsonb check (is_translated(hint)),
  next_step jsonb check (is_translated(next_step)),
  -- Whom to ring, where to go, and what else helps.
  telephone_id uuid references telephone,
  place_id uuid references place,
  life_situation_id uuid references life_situation,
  position int not null default 0,
  ended_on date,
  check ((question is null) <> (next_step is null)),
  check (question is null or (telephone_id is null and place_id is null and life_situation_id is null)),
  check (hint is null or question is not null)
);
create index first_step_of_parent on first_step (parent_id, position);
