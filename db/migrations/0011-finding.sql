-- Finding cases again: words as keyed marks, notes among colleagues, views that somebody keeps, and indexes for lists of a million.

-- The words of a turn, each as a number under a key outside the database, other in every month. In no order, and each once.
create table turn_index (
  -- With the case's key its words go too.
  case_id uuid not null references case_key on delete cascade,
  -- The turn, so that somebody who came in later finds nothing by what was written before.
  number int not null,
  marks int[] not null,
  primary key (case_id, number)
);
-- What has come in since is looked through one by one: little of it, so that no search and no piece of feedback waits long.
create index turn_index_marks on turn_index using gin (marks) with (gin_pending_list_limit = 512);

-- Cases with a turn whose marks are still to be made: found as soon as they are committed, and gone when it is done.
create table case_to_index (
  case_id uuid primary key
);
-- What was written before there were marks.
insert into case_to_index select case_id from case_key;

-- What colleagues note about a case. Sealed under the case's key; never shown to its giver.
create table note (
  id uuid primary key,
  case_id uuid not null references feedback_case,
  written_by uuid not null references person,
  written_on date not null,
  -- Its place among the notes of its case.
  number int not null,
  ciphertext bytea not null
);
create index note_of_case on note (case_id, number);

-- A filter of the list that a member of the staff keeps under a name.
create table saved_view (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person,
  name text not null check (length(name) between 1 and 60),
  -- As it stands in an address: choices only, nothing that was typed.
  query text not null,
  made_on date not null
);
create index saved_view_of_person on saved_view (person_id, made_on);

-- Among hundreds of thousands that are closed, the few that are not.
create index case_waiting_by_day on feedback_case (due_on) where state = 'waiting-for-handler';
create index case_waiting_for_giver on feedback_case (created_at desc) where state = 'waiting-for-giver';
create index case_of_service on feedback_case (service_id, created_at desc);
