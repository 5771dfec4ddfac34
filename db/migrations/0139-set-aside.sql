-- What is not meant as feedback is set aside: hidden and kept, and brought back by whoever handles it, or by a word of its giver.
create table set_aside (
  case_id uuid not null references feedback_case,
  number int not null check (number >= 1),
  because text not null check (because in ('advertisement', 'trial', 'mash')),
  -- Null once the case was erased.
  asked_by uuid references person,
  asked_hand_id uuid references person,
  asked_on date not null,
  -- A second look. Null: it waits for one, and until then the case is work like any other.
  decided_by uuid references person,
  decided_hand_id uuid references person,
  decided_on date,
  ended_on date,
  -- Refused at the second look; brought back by the staff; meant, as its giver says.
  ended_because text check (ended_because in ('refused', 'brought-back', 'meant')),
  check ((ended_on is null) = (ended_because is null)),
  check (ended_because is distinct from 'refused' or decided_on is null),
  primary key (case_id, number)
);
create unique index set_aside_now on set_aside (case_id) where ended_on is null;

do $$
declare known text;
begin
  select pg_get_constraintdef(oid) into strict known from pg_constraint where conname = 'event_name_check';
  alter table event drop constraint event_name_check;
  execute 'alter table event add constraint event_name_check ' || replace(known, 'ARRAY[',
    'ARRAY[''aside-asked''::text, ''set-aside''::text, ''aside-refused''::text, ''brought-back''::text, ''meant''::text, ');
end $$;

-- Decided, and not brought back.
create function is_set_aside(of_case uuid) returns boolean
  language sql stable
  return exists (select from set_aside s where s.case_id = of_case and s.decided_on is not null and s.ended_on is null);

-- Nothing else closes unanswered: only what was set aside.
create or replace function refuse_closing_unanswered() returns trigger language plpgsql as $$
begin
  if public.is_set_aside(new.id) then return new; end if;
  raise exception 'nothing closes that nobody has answered';
end $$;
create or replace function refuse_closing_with_nothing_come_of_it() returns trigger language plpgsql as $$
begin
  if public.is_set_aside(new.id) then return new; end if;
  raise exception 'nothing closes before its giver was told what came of it';
end $$;

-- What was answered was feedback, and what its giver said was meant is not set aside again.
create function refuse_setting_aside() returns trigger language plpgsql as $$
begin
  if exists (select from public.feedback_case c where c.id = new.case_id and (c.answered_at is not null or c.state = 'closed'))
    or exists (select from public.set_aside s where s.case_id = new.case_id and s.ended_because = 'meant') then
    raise exception 'this is not to be set aside' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger only_what_nobody_answered before insert on set_aside for each row execute function refuse_setting_aside();

-- That it was set aside keeps it out of statistics when it was erased; who did it goes.
create function forget_who_set_aside() returns trigger language plpgsql as $$
begin
  update public.set_aside set asked_by = null, asked_hand_id = null, decided_by = null, decided_hand_id = null where case_id = new.id;
  return null;
end $$;
create trigger forget_who_set_aside after update of erased_on on feedback_case
  for each row when (old.erased_on is null and new.erased_on is not null) execute function forget_who_set_aside();
