-- What the standing channel of a service line promises, in versions; and, quarter by quarter, what became of it.

create table line_promise (
  id uuid primary key default gen_random_uuid(),
  -- Null: of the whole organisation, for lines that have none of their own and for feedback about no line.
  service_line_id uuid references service_line,
  -- A version is never altered: another takes its place. Of two that begin on one day the later holds.
  number int not null check (number >= 1),
  from_on date not null,
  purpose jsonb not null check (is_translated(purpose)),
  who_handles jsonb not null check (is_translated(who_handles)),
  -- A change that was planned is told of within so many months, and its giver hears if nothing came of it.
  changes_months int not null check (changes_months between 1 and 24),
  -- Every unit of the line goes through the feedback with its workers at least this often.
  gone_through_months int not null check (gone_through_months between 1 and 12),
  gone_through jsonb not null check (is_translated(gone_through)),
  -- What the organisation is ready to put in. That it is nothing new may be written too.
  invests jsonb not null check (is_translated(invests)),
  written_by uuid not null references person,
  written_on date not null
);
create unique index line_promise_once on line_promise (service_line_id, number) nulls not distinct;

-- A change that a giver was told is planned: on which day, and on which they heard what became of it. Each stays, so that
-- another plan does not hide that an earlier one was forgotten.
create table case_plan (
  case_id uuid not null references feedback_case,
  number int not null check (number >= 1),
  planned_on date not null,
  told_on date check (told_on >= planned_on),
  -- The day on which whoever handles it was reminded that it is time to tell.
  reminded_on date,
  primary key (case_id, number)
);
create unique index case_plan_open on case_plan (case_id) where told_on is null;

-- How a quarter was, by line: measured once a night, so that nobody can watch one piece of feedback pass through a figure.
-- What was written past the workers is in none of these, since a unit could subtract its own from it.
create table promise_kept (
  service_line_id uuid not null references service_line,
  quarter_on date not null check (extract(day from quarter_on) = 1 and extract(month from quarter_on) in (1, 4, 7, 10)),
  measured_on date not null,
  -- What came in the quarter; it says whether anything is told. Then, of that, what was answered or should have been.
  came int not null,
  due int not null,
  in_time int not null,
  unanswered int not null,
  -- Plans that were to be told of in the quarter.
  plans int not null,
  plans_in_time int not null,
  plans_untold int not null,
  -- Units of the line, and those that had gone through their feedback as often as was promised.
  units int not null,
  units_gone_through int not null,
  primary key (service_line_id, quarter_on)
);

alter table outgoing_message drop constraint outgoing_message_kind_check;
alter table outgoing_message add constraint outgoing_message_kind_check check (kind in (
  'feedback-arrived', 'reply-arrived', 'reopened', 'reminder', 'escalation', 'answer-waits', 'question-waits', 'set-up-link', 'password-reset',
  'password-changed', 'first-password', 'informed', 'someone-asked-for', 'answer-proposed', 'answer-sent-back', 'told-above', 'follow-up',
  'confirm-contact', 'dead-ends', 'thanks-arrived', 'moved-to-you', 'nobody-above', 'drill-ended', 'lane-permitted', 'lane-reminder', 'lane-late', 'plan-due'));
