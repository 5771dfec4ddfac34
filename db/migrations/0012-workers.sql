-- Feedback as everyday learning: what its unit reads of it, thanks that reach whom they thank, a worker's own side and own note.

-- Whether a case concerns somebody of a unit: whoever has or had a role there, and its supervisor. For one case at a time.
create function concerns_unit(of_case uuid, of_unit uuid) returns boolean
  language sql stable
  return exists (
    select from case_about a where a.case_id = of_case and a.how = 'concerns' and (
      exists (select from role_grant g where g.person_id = a.person_id and g.unit_id = of_unit)
      or exists (select from unit u where u.id = of_unit and u.supervisor_id = a.person_id)));

-- The form in which a person has approved a case for its unit. Each version stays; the one that holds has no end.
create table unit_share (
  case_id uuid not null references feedback_case,
  number int not null check (number >= 1),
  unit_id uuid not null references unit,
  -- The first day of the month in which the feedback came. The unit learns no other date.
  month_on date not null check (extract(day from month_on) = 1),
  -- Sealed under the case's key: the words as they were shortened, the answer's gist, what came of it.
  ciphertext bytea not null,
  approved_by uuid not null references person,
  approved_on date not null,
  ended_on date,
  -- Null with an end: what concerns somebody of the unit was ended by the rule below.
  ended_by uuid references person,
  primary key (case_id, number)
);
create unique index unit_share_holds on unit_share (case_id) where ended_on is null;
create index unit_share_of_unit on unit_share (unit_id, month_on) where ended_on is null;

create function refuse_unit_share() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and (new.case_id, new.number, new.unit_id, new.month_on, new.ciphertext, new.approved_by, new.approved_on)
    is distinct from (old.case_id, old.number, old.unit_id, old.month_on, old.ciphertext, old.approved_by, old.approved_on) then
    raise exception 'what was approved is not altered' using errcode = 'check_violation';
  end if;
  if new.ended_on is null and (
    concerns_unit(new.case_id, new.unit_id)
    or not exists (select from feedback_case c where c.id = new.case_id and c.unit_id = new.unit_id and c.reader = 'handler'
      and c.state in ('answered', 'closed'))) then
    raise exception 'this is not for the unit to read' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger refuse_unit_share before insert or update on unit_share for each row execute function refuse_unit_share();

-- It may turn out later that a case concerns one of the unit.
create function end_unit_share() returns trigger language plpgsql as $$
begin
  update unit_share set ended_on = new.noted_on
    where case_id = new.case_id and ended_on is null and concerns_unit(new.case_id, unit_id);
  return new;
end $$;
create trigger end_unit_share after insert or update on case_about for each row
  when (new.how = 'concerns') execute function end_unit_share();

-- Thanks on their way to one person whom a case thanks. Nothing may ever be counted by it.
create table thanks_letter (
  case_id uuid not null references feedback_case,
  person_id uuid not null references person,
  month_on date not null check (extract(day from month_on) = 1),
  -- Sealed under the case's key. Null: that somebody thanked them is all that they are told.
  ciphertext bytea,
  -- The sender has made sure that the giver's own words allow it; needed where the giver wrote past the workers.
  allowed boolean not null default false,
  sent_by uuid not null references person,
  sent_on date not null,
  taken_back_on date,
  -- What the person themselves has done with it.
  hidden_on date,
  kept_on date,
  primary key (case_id, person_id),
  -- Noted by mistake: then nobody was thanked.
  foreign key (case_id, person_id) references case_about on delete cascade
);
create index thanks_letter_of_person on thanks_letter (person_id);

create function refuse_thanks_letter() returns trigger language plpgsql as $$
begin
  if not new.allowed and exists (select from feedback_case c where c.id = new.case_id and c.reader = 'supervisor') then
    raise exception 'this was written past the workers' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger refuse_thanks_letter before insert or update on thanks_letter for each row execute function refuse_thanks_letter();

-- A unit went through its feedback together, and perhaps wrote down what it made of it.
create table unit_discussion (
  unit_id uuid not null references unit,
  number int not null check (number >= 1),
  gone_on date not null,
  -- Which months were gone through; null where the period has no such end.
  from_on date,
  until_on date,
  pressed_by uuid not null references person,
  -- The day on which it was said: long afterwards it mends no figure.
  pressed_on date not null,
  -- The team's own words, sealed under a key of the unit that is derived from the key file. Null: nothing was written down.
  key_version int,
  ciphertext bytea,
  check ((key_version is null) = (ciphertext is null)),
  primary key (unit_id, number)
);

-- What somebody takes from feedback, for themselves alone. Sealed under a key of that person that is derived from the key file.
create table private_note (
  person_id uuid primary key references person,
  key_version int not null,
  ciphertext bytea not null,
  written_on date not null
);

-- The side of a worker, asked for with the giver's leave. Their supervisor decides whether the giver gets it.
create table worker_side (
  case_id uuid primary key references feedback_case,
  person_id uuid not null references person,
  asked_by uuid not null references person,
  asked_on date not null,
  -- The first turn of the conversation that the worker will see.
  from_number int not null check (from_number >= 1),
  -- The giver's own word; null until they say.
  said text check (said in ('yes', 'no', 'not-now')),
  said_on date,
  -- Sealed under the case's key.
  ciphertext bytea,
  written_on date,
  decided text check (decided in ('passed-on', 'kept-back')),
  decided_by uuid references person,
  decided_on date,
  check (ciphertext is null or said = 'yes')
);
