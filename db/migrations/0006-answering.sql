-- Handling that cannot forget and cannot brush off: a first word that does not close, what came of it, drafts,
-- templates, corrections, and a second pair of eyes.

-- An interim reply says where the matter is; the case goes on waiting for its handler.
alter table body drop constraint body_purpose_check;
alter table body add constraint body_purpose_check check (purpose in ('feedback', 'answer', 'question-back', 'interim', 'reply'));

alter table feedback_case
  -- The organisation's first word of any kind. Exact until the case is closed, then its day.
  add reacted_at timestamptz,
  -- What came of it, as the giver was told last. Why nothing changed is sealed with the answer.
  add came_of_it text check (came_of_it in ('changed', 'planned', 'not-changed', 'nothing-asked'));
update feedback_case c set reacted_at = (
  select min(happened_at) from event where case_id = c.id and name in ('answered', 'asked-back'));
-- Whoever thanked or asked wanted nothing changed. Of the others their handler says it before they close.
update feedback_case set came_of_it = 'nothing-asked' where state = 'answered' and kind in ('thanks', 'question');

-- A body is never altered. What stands in the place of what it said first is added beside it, and the newest is shown.
create table amendment (
  case_id uuid not null references feedback_case,
  number int not null,
  version int not null check (version >= 1),
  written_by uuid not null references person,
  ciphertext bytea not null,
  written_on date not null,
  primary key (case_id, number, version),
  foreign key (case_id, number) references body (case_id, number)
);

-- What somebody has written and not sent. It goes when it is sent, and when the case is closed.
create table answer_draft (
  case_id uuid not null references feedback_case,
  person_id uuid not null references person,
  ciphertext bytea not null,
  begun_at timestamptz not null,
  -- Since when it waits for somebody else to read and send it; null while its writer writes.
  proposed_on date,
  primary key (case_id, person_id)
);

-- Where an answer may begin. It speaks of nobody: what has to be filled in stands in brackets.
create table answer_template (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('thanks', 'criticism', 'suggestion', 'question')),
  language text not null check (language in ('fi', 'sv', 'en')),
  -- Null: for the whole organisation.
  service_line_id uuid references service_line,
  title text not null,
  text text not null,
  ended_on date
);

-- The first so many answers of somebody new are read by another before they go; 0: none.
alter table organisation add answers_read_first int not null default 0 check (answers_read_first between 0 and 50);
-- Whether somebody is new here is asked of their own answers only.
create index body_written_by on body (written_by) where purpose = 'answer';

create function refuse_closing_with_nothing_come_of_it() returns trigger language plpgsql as $$
begin
  raise exception 'nothing closes before its giver was told what came of it';
end $$;
create trigger closing_needs_what_came_of_it before update of state on feedback_case
  for each row when (new.state = 'closed' and old.state <> 'closed' and new.came_of_it is null)
  execute function refuse_closing_with_nothing_come_of_it();

-- As before, and now the first word forgets the hour too, and what was not sent goes.
create or replace function close_case(closing uuid, now timestamptz, closed_by uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update public.feedback_case set
    state = 'closed',
    escalated_to_id = null,
    closed_at = date_trunc('day', now, 'Europe/Helsinki'),
    created_at = date_trunc('day', created_at, 'Europe/Helsinki'),
    reacted_at = date_trunc('day', reacted_at, 'Europe/Helsinki'),
    answered_at = date_trunc('day', answered_at, 'Europe/Helsinki')
  where id = closing;
  insert into public.event (case_id, name, actor_id, happened_at, number)
    select closing, 'closed', closed_by, now, coalesce(max(number), 0) + 1 from public.event where case_id = closing;
  update public.body set written_at = date_trunc('day', written_at, 'Europe/Helsinki') where case_id = closing;
  update public.event set happened_at = date_trunc('day', happened_at, 'Europe/Helsinki') where case_id = closing;
  -- The first opening often follows the arrival by minutes.
  update public.case_view set viewed_at = date_trunc('day', viewed_at, 'Europe/Helsinki') where case_id = closing;
  update public.idempotency set created_at = date_trunc('day', created_at, 'Europe/Helsinki') where case_id = closing;
  delete from public.answer_draft where case_id = closing;
  -- Whoever is still to be told of the answer is told, unless they have closed it themselves.
  delete from public.outgoing_message where case_id = closing
    and not (closed_by is not null and person_id is null and sent_at is null and failed_at is null);
  update public.outgoing_message set created_at = date_trunc('day', created_at, 'Europe/Helsinki') where case_id = closing;
end $$;
