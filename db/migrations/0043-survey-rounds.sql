-- What became of a round's promise: what its owner was reminded of, themes that its texts were sorted into, about how many of those who
-- were asked have answered, and which improvements came from it.

-- Where somebody ended it before its last day: it goes on to the end of the day on which they asked, so that nobody closes it upon the
-- answer that has just come.
alter table survey_round add column end_asked_on date check (end_asked_on >= opened_on);
alter table survey_round add column closed_by uuid references person;
alter table survey_round add check (closed_by is null or closed_on is not null or end_asked_on is not null);

create or replace function keep_survey_round() returns trigger language plpgsql as $$
declare later text[] := array['opened_on', 'opened_by', 'closed_on', 'closed_by', 'end_asked_on', 'handled_on', 'gone_through_on', 'results_on', 'followed', 'followed_on'];
begin
  if old.opened_on is not null and (to_jsonb(new) - later <> to_jsonb(old) - later or new.opened_on is distinct from old.opened_on or new.opened_by is distinct from old.opened_by) then
    raise exception 'what was promised stays as it was' using errcode = 'check_violation';
  end if;
  if old.end_asked_on is not null and (new.end_asked_on is distinct from old.end_asked_on or new.closed_by is distinct from old.closed_by) then
    raise exception 'an end that was asked for comes' using errcode = 'check_violation';
  end if;
  if old.closed_on is not null and (new.closed_on is distinct from old.closed_on or new.closed_by is distinct from old.closed_by) then
    raise exception 'a round that has closed stays closed' using errcode = 'check_violation';
  end if;
  -- A day on which a promise was kept is not moved afterwards, nor are results taken away again.
  if (old.handled_on is not null and new.handled_on is distinct from old.handled_on) or (old.gone_through_on is not null and new.gone_through_on is distinct from old.gone_through_on)
    or (old.results_on is not null and new.results_on is distinct from old.results_on) or (old.followed_on is not null and new.followed_on is distinct from old.followed_on) then
    raise exception 'what was done for a promise stays done' using errcode = 'check_violation';
  end if;
  if new.closed_on is null and (new.handled_on is not null or new.gone_through_on is not null or new.results_on is not null or new.followed_on is not null) then
    raise exception 'a round is handled after it has closed' using errcode = 'check_violation';
  end if;
  return new;
end $$;

-- Who was told of a day that comes, or that has passed.
create table round_reminded (
  round_id uuid not null references survey_round,
  line text not null check (line in ('handled', 'results', 'changes')),
  step text not null check (step in ('before', 'missed')),
  reminded_on date not null,
  primary key (round_id, line, step)
);

-- About how many of those who got a slip have answered, of all slips of a round together: one of three words, and reckoned once a week,
-- so that nobody sees it move after one answer.
create table round_reach (
  round_id uuid primary key references survey_round,
  band text not null check (band in ('quarter', 'half', 'most')),
  reckoned_on date not null
);

-- What texts are about, in the words of whoever read them.
create table survey_theme (
  id uuid primary key default gen_random_uuid(),
  round_id uuid not null references survey_round,
  question text not null check (length(question) <= 40),
  name jsonb not null check (is_translated(name)),
  made_by uuid not null references person,
  made_on date not null
);
create index survey_theme_of_round on survey_theme (round_id, question);

-- Null: it was read, and is about none of them.
create table text_theme (
  text_id uuid not null references released_text,
  theme_id uuid references survey_theme
);
create unique index text_theme_once on text_theme (text_id, theme_id) nulls not distinct;
create index text_theme_of_theme on text_theme (theme_id);

-- An improvement may come from the results of a round.
alter table improvement_source add column round_id uuid references survey_round;
alter table improvement_source add check ((kind = 'survey') = (round_id is not null));
create unique index improvement_source_of_round on improvement_source (round_id, improvement_id) where ended_on is null and round_id is not null;

do $$
declare known text;
begin
  select pg_get_constraintdef(oid) into strict known from pg_constraint where conname = 'outgoing_message_kind_check';
  alter table outgoing_message drop constraint outgoing_message_kind_check;
  execute 'alter table outgoing_message add constraint outgoing_message_kind_check '
    || replace(known, 'ARRAY[', 'ARRAY[''survey-due''::text, ''survey-late''::text, ');
end $$;
