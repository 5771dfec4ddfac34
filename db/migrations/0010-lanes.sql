-- What feedback is not has ways of its own: their guide, which of them a case is really on, and words that may tell of danger.

-- Words of its text may tell of acute danger. Found as it comes in, before the text is sealed; which words is kept nowhere.
alter table feedback_case add acute boolean not null default false;
create index case_acute on feedback_case (created_at) where acute and state = 'waiting-for-handler';

-- What is said to the public of one way, in the organisation's own words and for a time. Rows are added and never altered.
create table lane_text (
  id uuid primary key default gen_random_uuid(),
  number int generated always as identity unique,
  lane text not null check (lane in (
    'emergency', 'worry', 'contact-request', 'muistutus', 'kantelu', 'appeal', 'correction', 'damage', 'accessibility', 'wrong-office')),
  question jsonb not null check (is_translated(question)),
  about jsonb not null check (is_translated(about)),
  receiver jsonb not null check (is_translated(receiver)),
  how jsonb not null check (is_translated(how)),
  clock jsonb not null check (is_translated(clock)),
  link text check (link ~ '^https://'),
  valid_from date not null,
  -- Null: until another follows.
  valid_to date check (valid_to >= valid_from),
  written_by uuid not null references person,
  written_on date not null
);
create index lane_text_of_lane on lane_text (lane, valid_from desc);

-- Somebody of the staff has marked what a case really is. Only days: nothing has to be forgotten when it closes.
create table case_lane (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references feedback_case,
  lane text not null check (lane in (
    'worry', 'contact-request', 'muistutus', 'kantelu', 'appeal', 'correction', 'damage', 'accessibility', 'wrong-office', 'deficiency', 'incident')),
  marked_by uuid not null references person,
  marked_on date not null,
  -- The giver's own permission to pass on what they wrote. Without it nothing of theirs goes along.
  consented_on date,
  -- When they refused it, or took it back.
  declined_on date,
  -- To whom, and under which number: sealed, since it may lead to a register in which the giver has a name.
  hand_over bytea,
  handed_by uuid references person,
  handed_on date,
  with_text boolean not null default false,
  -- The last day of its clock. Null: none runs.
  due_on date,
  -- The working day on which whoever handles the case is reminded of it next.
  remind_on date,
  done_on date,
  ended_on date,
  ended_because text check (ended_because in ('mistake', 'other-lane', 'giver-withdrew')),
  check ((handed_on is null) = (hand_over is null) and (handed_on is null) = (handed_by is null)),
  check (not with_text or consented_on is not null),
  check (consented_on is null or declined_on is null),
  check ((due_on is null) = (remind_on is null)),
  check ((ended_on is null) = (ended_because is null))
);
create index case_lane_of_case on case_lane (case_id);
create unique index case_lane_once on case_lane (case_id, lane) where ended_on is null;
create index case_lane_running on case_lane (due_on) where due_on is not null and done_on is null and ended_on is null;

-- What becomes of a mark is told in the story too.
alter table event drop constraint event_name_check;
alter table event add constraint event_name_check check (name in (
  'received', 'routed', 'reminded', 'escalated', 'answered', 'asked-back', 'handed-back', 'replied', 'heard', 'reopened',
  'closed', 'contact-erased',
  'interim', 'corrected', 'answer-proposed', 'answer-sent-back', 'came-of-it',
  'informed', 'party-ended', 'about-noted', 'talked-first', 'transferred', 'guided', 'urgent', 'lane-marked', 'handed-over',
  'lane-done', 'lane-ended', 'lane-permitted', 'lane-reminded',
  'asked-for-someone', 'joined', 'someone-decided', 'followed-up', 'told-above'));
