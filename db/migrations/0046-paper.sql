-- Paper: sheets that were printed for a round, and what has been typed in of them once. What was typed twice alike waits with the
-- other answers, and nothing says which sheet it came from.

create table paper_batch (
  id uuid primary key default gen_random_uuid(),
  round_id uuid not null references survey_round,
  -- For whose answers.
  group_id uuid not null references round_group,
  number int not null check (number >= 1),
  language text not null check (language in ('fi', 'sv', 'en')),
  sheets int not null check (sheets between 1 and 500),
  made_by uuid not null references person,
  made_on date not null,
  unique (round_id, number)
);
create index paper_batch_of_group on paper_batch (group_id);

create table paper_sheet (
  batch_id uuid not null references paper_batch,
  number int not null check (number >= 1),
  state text not null check (state in ('once', 'done')),
  -- As it was typed the first time, until it is typed again; by whom, so that somebody else can do so.
  ciphertext bytea,
  key_version int,
  typed_by uuid references person,
  primary key (batch_id, number),
  check ((state = 'once') = (ciphertext is not null)),
  check ((ciphertext is null) = (key_version is null)),
  check ((ciphertext is null) = (typed_by is null))
);
