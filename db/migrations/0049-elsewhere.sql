-- Collections that are held elsewhere: in a box, on the telephone, in another tool. Each is a round of a survey like any other, with its
-- promise; but nobody answers it here. What was answered there may be brought once it is over, all at once, and is counted and shown by
-- the same rules as everything else.

alter table survey_round drop constraint survey_round_way_check;
alter table survey_round add constraint survey_round_way_check check (way in ('open', 'code', 'elsewhere'));

-- How it is held there, frozen with the promise: in which way, where one answers, and what whoever holds the answers promises of them.
alter table survey_round add column held_as text check (held_as in ('box', 'paper', 'tool', 'phone', 'talk', 'other'));
alter table survey_round add column held_words jsonb check (is_translated(held_words));
alter table survey_round add column held_where jsonb check (is_translated(held_where));
alter table survey_round add column held_address text check (held_address ~ '^https://' and length(held_address) <= 300);
alter table survey_round add column held_promise jsonb check (is_translated(held_promise));
alter table survey_round add check (
  case when way = 'elsewhere' then held_as is not null and held_where is not null and held_promise is not null and (held_words is not null) = (held_as = 'other')
    else held_as is null and held_words is null and held_where is null and held_address is null and held_promise is null end);

-- Nobody answers here what is answered elsewhere, whichever page they come by.
create function keep_answers_elsewhere() returns trigger language plpgsql as $$
begin
  if exists (select from round_group g join survey_round r on r.id = g.round_id where g.id = new.group_id and r.way = 'elsewhere') then
    raise exception 'this survey is answered elsewhere' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger keep_answers_elsewhere before insert on waiting_response for each row execute function keep_answers_elsewhere();

-- While it is held nothing of it is counted, nor after everybody has seen what came of it.
create function keep_release_elsewhere() returns trigger language plpgsql as $$
begin
  if exists (select from round_group g join survey_round r on r.id = g.round_id where g.id = new.group_id and r.way = 'elsewhere' and (r.closed_on is null or r.results_on is not null)) then
    raise exception 'what is held elsewhere is counted after it, and before it is shown' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger keep_release_elsewhere before insert on release for each row execute function keep_release_elsewhere();

-- What was brought may be thrown away until everybody has seen it. What was answered here stays counted.
create function keep_counted() returns trigger language plpgsql as $$
declare of_release uuid := case when tg_table_name = 'release' then (to_jsonb(old) ->> 'id')::uuid else (to_jsonb(old) ->> 'release_id')::uuid end;
begin
  if exists (select from release e join round_group g on g.id = e.group_id join survey_round r on r.id = g.round_id
    where e.id = of_release and (r.way <> 'elsewhere' or r.results_on is not null)) then
    raise exception 'what was counted stays' using errcode = 'check_violation';
  end if;
  return old;
end $$;
create trigger keep_counted before delete on release for each row execute function keep_counted();
create trigger keep_counted before delete on released_count for each row execute function keep_counted();
create trigger keep_counted before delete on released_text for each row execute function keep_counted();

-- That answers were brought, by whom, and that they were thrown away again. Neither what was in the file nor how many rows it had: less
-- what the results show, that would be how many were held back.
create table bringing (
  id uuid primary key default gen_random_uuid(),
  round_id uuid not null references survey_round,
  -- rows: one for each answer. numbers: how many gave which, as the other tool counted them.
  brought_as text not null check (brought_as in ('rows', 'numbers')),
  -- A keyed mark of what was read, so that the same file is not counted twice by mistake. Until everybody sees the results.
  content_mark bytea,
  brought_by uuid not null references person,
  brought_on date not null,
  thrown_by uuid references person,
  thrown_on date check (thrown_on >= brought_on),
  check ((thrown_on is null) = (thrown_by is null))
);
create index bringing_of_round on bringing (round_id);

-- What was learned, in words of whoever held it; and how many took part, if so many did that it may be told.
create table round_learned (
  round_id uuid primary key references survey_round,
  learned jsonb not null check (is_translated(learned)),
  took_part int check (took_part between 3 and 100000),
  told_by uuid not null references person,
  told_on date not null
);

do $$
declare known text;
begin
  select pg_get_constraintdef(oid) into strict known from pg_constraint where conname = 'audit_what_check';
  alter table audit drop constraint audit_what_check;
  execute 'alter table audit add constraint audit_what_check ' || replace(known, 'ARRAY[', 'ARRAY[''answers-brought''::text, ''answers-thrown-away''::text, ');
end $$;
