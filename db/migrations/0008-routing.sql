-- Handling that cannot forget and cannot brush off: who answers where, who is at work when, and other offices.

-- Who handles feedback about a service in a municipality, where the unit names nobody of its own.
create table service_municipality (
  service_id uuid not null references service,
  municipality_id uuid not null references municipality,
  handler_id uuid not null references person,
  primary key (service_id, municipality_id)
);

-- The weekdays on which somebody works, Monday 1 to Friday 5. Nothing else of their working time is kept.
alter table person add works_on int[] not null default '{1,2,3,4,5}'
  check (works_on <@ array[1, 2, 3, 4, 5] and cardinality(works_on) > 0);

alter table organisation
  -- Working days by kind of feedback, where they differ from the organisation's own: { "thanks": { "answer": 10, "remind": 5 } }
  add days_by_kind jsonb not null default '{}',
  -- So many working days after the promised one the handler's deputy is told, whoever stands above them, and the director.
  add tell_deputy_after int not null default 1 check (tell_deputy_after between 1 and 60),
  add tell_supervisor_after int not null default 1 check (tell_supervisor_after between 1 and 60),
  add tell_director_after int not null default 4 check (tell_director_after between 1 and 60);

alter table feedback_case
  -- The giver said that it is about a certain worker, and not which: a supervisor opens it first.
  add about_worker boolean not null default false;

-- Offices outside the organisation, to which somebody can be guided.
create table other_office (
  id uuid primary key default gen_random_uuid(),
  name jsonb not null check (is_translated(name)),
  what_for jsonb check (is_translated(what_for)),
  contact text,
  website text,
  -- What is said to somebody who wrote here and should turn there.
  guide jsonb check (is_translated(guide)),
  ended_on date
);

-- That a giver's text is handed to another office: asked, said yes or no to, done. Never without the yes.
create table case_transfer (
  case_id uuid not null references feedback_case,
  office_id uuid not null references other_office,
  asked_by uuid references person,
  asked_on date not null,
  agreed boolean,
  said_on date,
  handed_on date,
  primary key (case_id, office_id)
);

-- Who besides the one above was told that the promised day has passed, and reads the case until it is closed.
create table case_told (
  case_id uuid not null references feedback_case,
  person_id uuid not null references person,
  step text not null check (step in ('deputy', 'director')),
  told_on date not null,
  primary key (case_id, person_id)
);
create index case_told_person on case_told (person_id);

alter table outgoing_message drop constraint outgoing_message_kind_check;
alter table outgoing_message add constraint outgoing_message_kind_check check (kind in (
  'feedback-arrived', 'reply-arrived', 'reopened', 'reminder', 'escalation', 'answer-waits', 'question-waits', 'set-up-link', 'password-reset',
  'password-changed', 'first-password',
  'informed', 'someone-asked-for', 'answer-proposed', 'answer-sent-back', 'told-above', 'follow-up', 'confirm-contact', 'dead-ends', 'thanks-arrived',
  'moved-to-you', 'nobody-above'));

-- Whoever was told of a late case reads it until it closes; opened again, it is theirs no more.
create function forget_told() returns trigger language plpgsql as $$
begin
  delete from public.case_told where case_id = new.id;
  return null;
end $$;
create trigger told_until_closed after update of state on feedback_case
  for each row when (new.state = 'closed') execute function forget_told();
