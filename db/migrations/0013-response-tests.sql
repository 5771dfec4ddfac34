-- How fast the channel answers, measured honestly: by real feedback that its givers let be timed, and by practices.

create table response_test (
  id uuid primary key default gen_random_uuid(),
  -- own: real feedback, timed with its giver's consent. drill: a practice that staff were told of beforehand.
  way text not null check (way in ('own', 'drill')),
  name text not null,
  -- Stands in the link by which feedback becomes part of it.
  code text not null unique,
  announced_on date not null,
  first_day date not null check (first_day >= announced_on),
  last_day date not null check (last_day >= first_day),
  planned_by uuid references person,
  ended_on date
);

-- Apart from the case: who handles it must not see that it is timed.
create table timed_case (
  case_id uuid primary key references feedback_case,
  test_id uuid not null references response_test,
  drill boolean not null,
  -- The day that was promised first; the case's own may move.
  due_on date not null,
  -- When whoever handled a practice was told that it was one.
  revealed_on date
);
create index timed_case_of_test on timed_case (test_id);
create index timed_drill on timed_case (case_id) where drill;

create function refuse_public_drill() returns trigger language plpgsql as $$
begin
  if new.drill and exists (select from feedback_case where id = new.case_id and publish) then
    raise exception 'a practice is never published';
  end if;
  return null;
end $$;
create trigger drill_is_not_public after insert on timed_case for each row execute function refuse_public_drill();

-- Nobody learns from made-up feedback, or is thanked by it.
create function refuse_what_follows_a_drill() returns trigger language plpgsql as $$
begin
  if exists (select from timed_case where case_id = new.case_id and drill) then
    raise exception 'a practice is not for its unit to read, and thanks nobody' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger drill_is_not_shared before insert on unit_share for each row execute function refuse_what_follows_a_drill();
create trigger drill_thanks_nobody before insert on thanks_letter for each row execute function refuse_what_follows_a_drill();

alter table outgoing_message drop constraint outgoing_message_kind_check;
alter table outgoing_message add constraint outgoing_message_kind_check check (kind in (
  'feedback-arrived', 'reply-arrived', 'reopened', 'reminder', 'escalation', 'answer-waits', 'question-waits', 'set-up-link', 'password-reset',
  'password-changed', 'first-password',
  'informed', 'someone-asked-for', 'answer-proposed', 'answer-sent-back', 'told-above', 'follow-up', 'confirm-contact', 'dead-ends', 'thanks-arrived',
  'moved-to-you', 'nobody-above', 'drill-ended', 'lane-permitted', 'lane-reminder', 'lane-late'));
