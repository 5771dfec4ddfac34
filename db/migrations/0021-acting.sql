-- Working in the name of somebody absent: they are told of it by mail; who stands above them, where nobody stands in; and the
-- others of a role that opens much.

alter table outgoing_message drop constraint outgoing_message_kind_check;
alter table outgoing_message add constraint outgoing_message_kind_check check (kind in (
  'feedback-arrived', 'reply-arrived', 'reopened', 'reminder', 'escalation', 'answer-waits', 'question-waits', 'set-up-link', 'password-reset',
  'password-changed', 'first-password', 'informed', 'someone-asked-for', 'answer-proposed', 'answer-sent-back', 'told-above', 'follow-up',
  'confirm-contact', 'dead-ends', 'thanks-arrived', 'moved-to-you', 'nobody-above', 'drill-ended', 'lane-permitted', 'lane-reminder', 'lane-late', 'plan-due',
  'side-told', 'second-factor-changed', 'second-factor-guessed', 'unusual-reading', 'stood-in', 'sign-in-linked', 'role-opened', 'nobody-stands-in'));

-- Whether their deputy has left, until another is named or it is decided that they have none; and the day on which it was
-- last told that they are away and nobody stands in for them, until somebody can.
alter table person add column deputy_left boolean not null default false, add column told_alone_on date;

create index person_of_deputy on person (deputy_id) where deputy_id is not null;
create index auth_session_acting_for on auth_session (acting_for_id) where acting_for_id is not null;
