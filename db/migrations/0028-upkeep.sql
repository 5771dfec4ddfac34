-- What keeps the directory true: who owns an entry and when they said last that it is so, what was changed and by whom, which
-- addresses still open, and feedback that tells what is wrong in it.

-- Null: whoever supervises the units that give it, else the feedback coordinator.
alter table entry add column owner_id uuid references person, add column confirmed_on date;
create index entry_of_owner on entry (owner_id) where owner_id is not null;

-- What somebody changed, field by field as the desk's form has it: what it was, what it became. Added to and never altered.
create table entry_change (
  id uuid primary key default gen_random_uuid(),
  entry_id uuid not null references entry,
  person_id uuid not null references person,
  what text not null check (what in ('added', 'changed', 'ended', 'taken-back', 'put-back')),
  before jsonb not null,
  after jsonb not null,
  -- In the order in which they were made, whatever the clock did.
  number bigint generated always as identity,
  changed_at timestamptz not null
);
create index entry_change_of_entry on entry_change (entry_id, number);

-- The last that was heard of an address of another server. `trouble`: null where it opened.
create table link_check (
  address text primary key,
  checked_on date not null,
  trouble text,
  -- Since when it has not opened, without having opened between.
  failed_since_on date,
  check ((trouble is null) = (failed_since_on is null))
);

-- The last day on which an owner was reminded by mail; they are once a quarter.
create table owner_reminded (
  person_id uuid primary key references person on delete cascade,
  reminded_on date not null
);

-- Something in the directory is wrong: a kind of feedback that its pages ask for. `entry_id`: what it is about, where that is
-- neither a service nor a unit.
alter table feedback_case drop constraint feedback_case_kind_check;
alter table feedback_case add constraint feedback_case_kind_check check (kind in ('thanks', 'criticism', 'suggestion', 'question', 'correction'));
alter table feedback_case add column entry_id uuid references entry;

alter table outgoing_message drop constraint outgoing_message_kind_check;
alter table outgoing_message add constraint outgoing_message_kind_check check (kind in (
  'feedback-arrived', 'reply-arrived', 'reopened', 'reminder', 'escalation', 'answer-waits', 'question-waits', 'set-up-link', 'password-reset',
  'password-changed', 'first-password', 'informed', 'someone-asked-for', 'answer-proposed', 'answer-sent-back', 'told-above', 'follow-up',
  'confirm-contact', 'dead-ends', 'thanks-arrived', 'moved-to-you', 'nobody-above', 'drill-ended', 'lane-permitted', 'lane-reminder', 'lane-late', 'plan-due',
  'side-told', 'second-factor-changed', 'second-factor-guessed', 'unusual-reading', 'stood-in', 'sign-in-linked', 'role-opened', 'nobody-stands-in',
  'upkeep'));
