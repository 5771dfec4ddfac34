-- Which numbers of a round are told, decided once, when it closes. Pages, files and comparisons read these and nothing that was counted.

-- That it was decided. A round without a row here shows nothing yet.
create table round_shown (
  round_id uuid primary key references survey_round,
  decided_on date not null
);

-- A number that may be told. What is not here is not shown, be it that there was nobody.
create table shown_cell (
  group_id uuid not null references round_group,
  -- Null: how many answered at all.
  question text check (length(question) <= 40),
  -- As it was counted; any: how many answered the question.
  value text not null check (length(value) <= 60),
  by_question text check (length(by_question) <= 40),
  by_value text check (length(by_value) <= 40),
  shown int not null check (shown > 0),
  check ((by_question is null) = (by_value is null))
);
create unique index shown_cell_once on shown_cell (group_id, question, value, by_question, by_value) nulls not distinct;

-- It is decided once. Only of what was brought from elsewhere, and nobody but its owner has seen, is it decided again when more of it comes.
create function keep_round_shown() returns trigger language plpgsql as $$
declare of_round uuid := case when tg_table_name = 'round_shown' then (to_jsonb(old) ->> 'round_id')::uuid else (select round_id from round_group where id = (to_jsonb(old) ->> 'group_id')::uuid) end;
begin
  if tg_op = 'UPDATE' or exists (select from survey_round where id = of_round and (way <> 'elsewhere' or results_on is not null)) then
    raise exception 'what is told of a round stays as it was decided' using errcode = 'check_violation';
  end if;
  return old;
end $$;
create trigger keep_round_shown before update or delete on round_shown for each row execute function keep_round_shown();
create trigger keep_round_shown before update or delete on shown_cell for each row execute function keep_round_shown();

create function no_later_cell() returns trigger language plpgsql as $$
begin
  if exists (select from fresh c join round_group g on g.id = c.group_id join round_shown s on s.round_id = g.round_id)
    or exists (select from fresh c join round_group g on g.id = c.group_id join survey_round r on r.id = g.round_id where r.closed_on is null) then
    raise exception 'what is told of a round is decided once, when it has closed' using errcode = 'check_violation';
  end if;
  return null;
end $$;
create trigger no_later_cell after insert on shown_cell referencing new table as fresh for each statement execute function no_later_cell();
