-- What the organisation would like to hear about just now: a question that the front page asks, for so many days, and afterwards
-- what came of the answers.
create table asked_now (
  id uuid primary key default gen_random_uuid(),
  question jsonb not null check (is_translated(question)),
  hint jsonb check (is_translated(hint)),
  -- What the form then is about; null: whatever the giver chooses.
  service_line_id uuid references service_line,
  first_on date not null,
  last_on date not null check (last_on >= first_on),
  -- Told for a while after it has ended.
  came_of_it jsonb check (is_translated(came_of_it))
);
create index asked_now_by_day on asked_now (last_on desc);
