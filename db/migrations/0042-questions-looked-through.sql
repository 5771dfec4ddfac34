-- Questions are looked through before anybody is asked: members of the clients' council and colleagues say which are clear. Nobody's
-- name is kept: members of the council are clients.

-- Since when a draft is shown to those who look through it; null: to its makers alone.
alter table survey_version add column review_since_on date;

-- What somebody said of one question. Each stands alone: nothing ties what one person said of two questions.
create table question_mark (
  id uuid primary key default gen_random_uuid(),
  survey_id uuid not null references survey,
  question text not null check (length(question) between 1 and 40),
  -- The fingerprint of the words that they saw: of other words it says nothing.
  wording text not null check (length(wording) = 32),
  -- Null: not said.
  clear boolean,
  important boolean not null,
  upsetting boolean not null,
  -- About the question, not about anybody; for whoever sees surveys at the desk.
  comment text check (length(comment) between 1 and 500),
  marked_as text not null check (marked_as in ('council', 'staff')),
  marked_on date not null,
  check (clear is not null or important or upsetting or comment is not null)
);
create index question_mark_of_wording on question_mark (survey_id, question, wording);

-- Why a question is asked in these words all the same, though somebody found them unclear.
create table unclear_reason (
  survey_id uuid not null references survey,
  question text not null check (length(question) between 1 and 40),
  wording text not null check (length(wording) = 32),
  reason text not null check (length(reason) between 1 and 500),
  written_by uuid not null references person,
  written_on date not null,
  primary key (survey_id, question, wording)
);
