-- A text that is a threat to somebody of the staff: they need not read or answer it, somebody else has the case, and its giver is told so.
create table case_threat (
  case_id uuid not null references feedback_case,
  number int not null check (number >= 1),
  -- To whom it was one, or who saw it. Null once the case was erased.
  marked_by uuid references person,
  marked_hand_id uuid references person,
  marked_on date not null,
  -- Somebody else took the mark away.
  lifted_by uuid references person,
  lifted_on date,
  primary key (case_id, number)
);
-- Two may feel threatened by one text.
create unique index case_threat_now on case_threat (case_id, marked_by) where lifted_on is null;

do $$
declare known text;
begin
  select pg_get_constraintdef(oid) into strict known from pg_constraint where conname = 'event_name_check';
  alter table event drop constraint event_name_check;
  execute 'alter table event add constraint event_name_check ' || replace(known, 'ARRAY[', 'ARRAY[''threat-marked''::text, ''threat-lifted''::text, ');
end $$;

-- That it was a threat stays when the case was erased; to whom it was one goes.
create function forget_whom_it_threatened() returns trigger language plpgsql as $$
begin
  update public.case_threat set marked_by = null, marked_hand_id = null, lifted_by = null where case_id = new.id;
  return null;
end $$;
create trigger forget_whom_it_threatened after update of erased_on on feedback_case
  for each row when (old.erased_on is null and new.erased_on is not null) execute function forget_whom_it_threatened();
