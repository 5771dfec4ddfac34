-- Quotes: a sentence of what somebody wrote in a survey, shown to everybody under its theme. Its giver allowed it beforehand, one person
-- has prepared it and another has checked it.

-- Nobody is asked whether their words may be shown, as where children answer.
alter table survey add column no_quotes boolean not null default false;
update survey set no_quotes = true where template = 'child-feedback';

-- Its giver allows that a sentence of it is shown.
alter table released_text add column may_quote boolean not null default false;
create index released_text_marked on released_text (release_id, question) where may_quote;

-- Of a batch only the texts to one question can be marked: if somebody's texts to two questions were, their marks would tie them together
-- wherever few allowed it. What is for a unit's own eyes is shown to nobody else.
create function refuse_mark() returns trigger language plpgsql as $$
begin
  if exists (select from release r where r.id = new.release_id and r.few)
    -- Below or above, and not "another": so that the index answers, however many are marked.
    or exists (select from released_text t where t.release_id = new.release_id and t.may_quote and t.question < new.question)
    or exists (select from released_text t where t.release_id = new.release_id and t.may_quote and t.question > new.question) then
    raise exception 'this text is not to be marked' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger refuse_mark before insert on released_text for each row when (new.may_quote) execute function refuse_mark();

create table survey_quote (
  id uuid primary key default gen_random_uuid(),
  -- One of a text, however often it was prepared.
  text_id uuid not null unique references released_text,
  -- Null: the theme is gone, and the quote with it.
  theme_id uuid references survey_theme,
  state text not null check (state in ('to-check', 'sent-back', 'shown', 'dropped', 'taken-down')),
  -- Of its form, counted up each time that it was prepared.
  number int not null check (number >= 1),
  language text not null check (language <> '' and length(language) <= 35),
  -- Sealed: the words as they would be shown, and which sentences they are. Gone with the quote.
  ciphertext bytea,
  key_version int,
  -- What everybody reads, as long as they may.
  words text check (words <> '' and length(words) <= 1200),
  prepared_by uuid not null references person,
  -- By whose hand, where they worked in somebody's name.
  prepared_hand_id uuid references person,
  checked_by uuid references person,
  checked_hand_id uuid references person,
  -- Sealed: why it was sent back.
  note bytea,
  state_on date not null,
  -- Two pairs of eyes.
  check (checked_by <> prepared_by and checked_by is distinct from prepared_hand_id or checked_by is null),
  check (checked_hand_id <> prepared_by and checked_hand_id is distinct from prepared_hand_id or checked_hand_id is null),
  check ((words is not null) = (state = 'shown')),
  check (state <> 'shown' or checked_by is not null),
  check ((ciphertext is null) = (state in ('dropped', 'taken-down')) and (ciphertext is null) = (key_version is null)),
  check ((note is not null) = (state = 'sent-back')),
  check (theme_id is not null or state in ('dropped', 'taken-down'))
);
create index survey_quote_of_theme on survey_quote (theme_id, state);
create index survey_quote_to_check on survey_quote (state_on, id) where state in ('to-check', 'shown');

-- Whatever the program does: only what its giver allows, under a theme that is shown, is shown; and of what is not shown there are no words.
create function keep_quote() returns trigger language plpgsql as $$
begin
  if new.state in ('dropped', 'taken-down') then
    new.words := null; new.ciphertext := null; new.key_version := null; new.note := null;
  end if;
  if new.state = 'shown' and not exists (
    select from released_text t join release r on r.id = t.release_id join round_group g on g.id = r.group_id
      join survey_round d on d.id = g.round_id join survey s on s.id = d.survey_id join survey_theme h on h.round_id = d.id and h.question = t.question
    where t.id = new.text_id and h.id = new.theme_id and t.may_quote and not r.few and not s.no_quotes and d.closed_on is not null
      and exists (select from text_theme x where x.text_id = t.id and x.theme_id = h.id)
      and d.fewest <= (select count(*) from text_theme x join released_text o on o.id = x.text_id join release b on b.id = o.release_id where x.theme_id = h.id and not b.few)) then
    raise exception 'these words are not to be shown to everybody' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger keep_quote before insert or update on survey_quote for each row execute function keep_quote();

-- A survey whose givers are to be left in peace loses its quotes at once.
create function end_quotes() returns trigger language plpgsql as $$
begin
  update survey_quote q set state = case q.state when 'shown' then 'taken-down' else 'dropped' end, state_on = (now() at time zone 'Europe/Helsinki')::date
    from released_text t join release r on r.id = t.release_id join round_group g on g.id = r.group_id join survey_round d on d.id = g.round_id
    where t.id = q.text_id and d.survey_id = new.id and q.state not in ('dropped', 'taken-down');
  return new;
end $$;
create trigger end_quotes after update of no_quotes on survey for each row when (new.no_quotes and not old.no_quotes) execute function end_quotes();

do $$
declare known text;
begin
  select pg_get_constraintdef(oid) into strict known from pg_constraint where conname = 'audit_what_check';
  alter table audit drop constraint audit_what_check;
  execute 'alter table audit add constraint audit_what_check ' || replace(known, 'ARRAY[', 'ARRAY[''quote-changed''::text, ');
end $$;
