-- What is told, and to whom, has no gaps and has an end.

-- That a worker has told their own side is news: it is in the story, and those who decide on it are told by mail.

alter table event drop constraint event_name_check;
alter table event add constraint event_name_check check (name in (
  'received', 'routed', 'reminded', 'escalated', 'answered', 'asked-back', 'handed-back', 'replied', 'heard', 'reopened',
  'closed', 'contact-erased',
  'interim', 'corrected', 'answer-proposed', 'answer-sent-back', 'came-of-it',
  'informed', 'party-ended', 'about-noted', 'talked-first', 'transferred', 'guided', 'urgent', 'lane-marked', 'handed-over',
  'lane-done', 'lane-ended', 'lane-permitted', 'lane-reminded',
  'asked-for-someone', 'joined', 'someone-decided', 'followed-up', 'told-above', 'side-told'));

alter table outgoing_message drop constraint outgoing_message_kind_check;
alter table outgoing_message add constraint outgoing_message_kind_check check (kind in (
  'feedback-arrived', 'reply-arrived', 'reopened', 'reminder', 'escalation', 'answer-waits', 'question-waits', 'set-up-link', 'password-reset',
  'password-changed', 'first-password', 'informed', 'someone-asked-for', 'answer-proposed', 'answer-sent-back', 'told-above', 'follow-up',
  'confirm-contact', 'dead-ends', 'thanks-arrived', 'moved-to-you', 'nobody-above', 'drill-ended', 'lane-permitted', 'lane-reminder', 'lane-late', 'plan-due',
  'side-told'));

-- A clock of a lane reminds in steps and then no more; it stays in the coordinator's list until it is taken care of.
alter table case_lane drop constraint case_lane_check3;
alter table case_lane add constraint case_lane_reminded_of_a_day check (remind_on is null or due_on is not null);
