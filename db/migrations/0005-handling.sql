-- Who besides its handler has to do with a case, and whom it is about. What happens to a case has more names.

-- Somebody who was brought into a case: told of it, or asked to join. They read it from a turn on.
create table case_party (
  case_id uuid not null references feedback_case,
  person_id uuid not null references person,
  part text not null check (part in ('informed', 'joined')),
  -- The first turn of the conversation that they see.
  from_number int not null default 1 check (from_number >= 1),
  -- Null: the giver asked for them.
  added_by uuid references person,
  added_on date not null,
  ended_on date,
  primary key (case_id, person_id)
);
create index case_party_of_person on case_party (person_id) where ended_on is null;

-- Whom of the staff a case is about. It exists case by case, and nothing may ever be counted by it.
create table case_about (
  case_id uuid not null references feedback_case,
  person_id uuid not null references person,
  how text not null check (how in ('concerns', 'thanks')),
  noted_by uuid references person,
  noted_on date not null,
  -- Their supervisor has talked with them first; until then they do not read what concerns them.
  talked_on date,
  primary key (case_id, person_id)
);
create index case_about_person on case_about (person_id);

alter table event drop constraint event_name_check;
alter table event add constraint event_name_check check (name in (
  'received', 'routed', 'reminded', 'escalated', 'answered', 'asked-back', 'handed-back', 'replied', 'heard', 'reopened',
  'closed', 'contact-erased',
  -- Answering
  'interim', 'corrected', 'answer-proposed', 'answer-sent-back', 'came-of-it',
  -- Routing
  'informed', 'party-ended', 'about-noted', 'talked-first', 'transferred', 'guided', 'urgent', 'lane-marked', 'handed-over',
  -- After the answer
  'asked-for-someone', 'joined', 'someone-decided', 'followed-up', 'told-above'));

alter table outgoing_message drop constraint outgoing_message_kind_check;
alter table outgoing_message add constraint outgoing_message_kind_check check (kind in (
  'feedback-arrived', 'reply-arrived', 'reopened', 'reminder', 'escalation', 'answer-waits', 'question-waits', 'set-up-link', 'password-reset',
  'password-changed', 'first-password',
  'informed', 'someone-asked-for', 'answer-proposed', 'answer-sent-back', 'told-above', 'follow-up', 'confirm-contact', 'dead-ends', 'thanks-arrived'));
