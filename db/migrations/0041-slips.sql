-- Slips: paper that a worker hands over after a meeting. A block of them carries a unit, a month and an occasion; a slip is not tied
-- to a client, and nothing says when it was used or what was answered with it.

create table slip_block (
  id uuid primary key default gen_random_uuid(),
  round_id uuid not null references survey_round,
  group_id uuid not null references round_group,
  number int not null check (number >= 1),
  -- After a meeting, when somebody is a client no more, or when their worker changes.
  occasion text not null check (occasion in ('meeting', 'end', 'change')),
  month_on date not null check (extract(day from month_on) = 1),
  language text not null check (language in ('fi', 'sv', 'en')),
  slips int not null check (slips between 1 and 500),
  -- How many came back unused, or were spoilt: they were handed to nobody.
  unused int not null default 0 check (unused between 0 and slips),
  valid_until_on date not null,
  -- The codes are derived from the key file; they are nowhere in the database.
  key_version int not null,
  made_by uuid not null references person,
  made_on date not null,
  unique (round_id, number)
);
create index slip_block_of_group on slip_block (group_id);

create table slip (
  code_hash bytea primary key,
  block_id uuid not null references slip_block,
  number int not null check (number >= 1),
  used boolean not null default false,
  -- What it was exchanged for, so that a browser that lost its connection gets the same again and nothing else.
  exchanged_for bytea,
  unique (block_id, number),
  check (exchanged_for is null or used)
);
