-- What comes after the answer: the giver is asked whether anything has changed and whether anything got worse, can tell
-- whoever stands above the unit, and can ask for somebody to join the conversation. All of it by days, never by the hour.

-- One row for each time that a giver is asked: 4 and 12 weeks after the first answer. No page of a case shows it.
create table follow_up (
  case_id uuid not null references feedback_case,
  weeks smallint not null check (weeks in (4, 12)),
  -- A notice went to the contact that was left, or there was none that could be written to.
  notified_on date,
  -- Answered, or skipped: then all that follows is null.
  settled_on date,
  changed text check (changed in ('yes', 'a-little', 'no', 'cannot-say')),
  worse text check (worse in ('no', 'yes', 'unsaid')),
  -- A word of the giver's own, sealed under the case's key.
  ciphertext bytea,
  -- What they want done about what got worse; null until they choose.
  wish text check (wish in ('above', 'ombudsperson', 'both', 'neither')),
  primary key (case_id, weeks),
  check (settled_on is not null or (changed is null and worse is null and ciphertext is null and wish is null))
);

-- That something got worse, told to somebody above the handler and the unit's supervisor, who never see it. It waits
-- for that person until they have said what was done.
create table told_above (
  case_id uuid not null,
  weeks smallint not null,
  person_id uuid not null references person,
  -- The giver's word, and what they are told in return. Both sealed.
  ciphertext bytea not null,
  answer_ciphertext bytea,
  told_on date not null,
  remind_on date not null,
  answered_on date,
  primary key (case_id, weeks),
  foreign key (case_id, weeks) references follow_up (case_id, weeks),
  check ((answered_on is null) = (answer_ciphertext is null))
);
create index told_above_waits on told_above (person_id) where answered_on is null;
create index told_above_of_person on told_above (person_id);

-- The giver asks for somebody to join. Of one case one at a time is open.
create table bring_request (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references feedback_case,
  wanted text not null check (wanted in ('supervisor', 'other-worker', 'support-person')),
  -- It is about the handler: then they neither read why nor decide.
  concerns_handler boolean not null,
  -- Who that was as they asked: whom it concerns stays so, whoever handles the case later.
  concerns_id uuid references person,
  -- The first turn of the conversation that whoever joins may see.
  from_number int not null check (from_number >= 1),
  ciphertext bytea,
  -- Who decides. Null: nobody was found, and the coordinators see it.
  decider_id uuid references person,
  asked_on date not null,
  -- The case's day as it was promised then; once it has passed, whoever stands above decides.
  due_on date not null,
  remind_on date not null,
  escalated_on date,
  decided_on date,
  decided_by uuid references person,
  decision text check (decision in ('joins', 'outside', 'not')),
  joins_id uuid references person,
  reason_ciphertext bytea,
  -- Said by the giver afterwards: whether their worker was changed, and whose wish that was.
  change_of_worker text check (change_of_worker in ('none', 'wanted', 'offered', 'decided-for-me')),
  said_on date,
  check ((decided_on is null) = (decision is null)),
  check ((decision = 'joins') = (joins_id is not null))
);
create index bring_request_of_case on bring_request (case_id);
create unique index bring_request_one_open on bring_request (case_id) where decided_on is null;
create index bring_request_decider on bring_request (decider_id);
