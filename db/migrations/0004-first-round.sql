-- What happens when nobody reacts, and the giver's own word on whether they were heard.

alter table organisation
  -- Whoever has not reacted is reminded at this interval, in office hours.
  add remind_every_working_days int not null default 2 check (remind_every_working_days between 1 and 30),
  add office_opens time not null default '08:00',
  add office_closes time not null default '16:00',
  -- What goes out in office hours is looked for once a minute, and tried again: they must not slip by.
  add constraint office_hours check (office_closes - office_opens >= interval '1 hour');

alter table feedback_case
  -- The working day on which its handler is reminded next, or their superior is told. Of meaning only while it waits for them.
  add remind_on date,
  -- Who was told that the promised day has passed, and may read the case since.
  add escalated_to_id uuid references person,
  -- What the giver said last: whether they were heard. Null until they say.
  add heard boolean;
update feedback_case set remind_on = due_on where state = 'waiting-for-handler';
create index case_to_remind on feedback_case (remind_on) where state = 'waiting-for-handler';
-- What somebody handles or has handled, for their own lists.
create index case_handled_by on feedback_case (handler_id, created_at desc);
create index case_escalated_to on feedback_case (escalated_to_id) where escalated_to_id is not null;

alter table event drop constraint event_name_check;
alter table event add constraint event_name_check check (name in (
  'received', 'routed', 'reminded', 'escalated', 'answered', 'asked-back', 'handed-back', 'replied', 'heard', 'reopened',
  'closed', 'contact-erased'));

alter table outgoing_message drop constraint outgoing_message_kind_check;
alter table outgoing_message add constraint outgoing_message_kind_check check (kind in (
  'feedback-arrived', 'reply-arrived', 'reopened', 'reminder', 'escalation', 'answer-waits', 'question-waits', 'set-up-link', 'password-reset',
  'password-changed', 'first-password'));
-- While a notice waits to go out, another of its kind about the same case to the same person would say nothing new.
delete from outgoing_message later using outgoing_message first
  where later.sent_at is null and later.failed_at is null and first.sent_at is null and first.failed_at is null
    and later.kind = first.kind and later.case_id is not distinct from first.case_id
    and later.person_id is not distinct from first.person_id and (later.created_at, later.id) > (first.created_at, first.id);
create unique index outgoing_message_once on outgoing_message (kind, case_id, person_id) nulls not distinct
  where sent_at is null and failed_at is null;

-- A line says nothing by its silence before there was time to speak. Null: it was there before this was kept.
alter table service_line add made_on date;

-- Who may not spoil which: a link that anybody may ask for leaves alone the one that an administrator has sent.
alter table set_up_link add kind text not null default 'set-up' check (kind in ('set-up', 'reset'));

-- Whichever way a case is closed: not while anybody waits for an answer.
create function refuse_closing_unanswered() returns trigger language plpgsql as $$
begin
  raise exception 'nothing closes that nobody has answered';
end $$;
create trigger closing_needs_an_answer before update of state on feedback_case
  for each row when (new.state = 'closed' and old.state not in ('answered', 'closed'))
  execute function refuse_closing_unanswered();

-- As before, and now it knows who closes: a member of the staff, the giver or the clock. What makes a repeat known is
-- kept for its days, since pages of the giver may still be open; it forgets the hour.
drop function close_case(uuid, timestamptz);
create function close_case(closing uuid, now timestamptz, closed_by uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update public.feedback_case set
    state = 'closed',
    escalated_to_id = null,
    closed_at = date_trunc('day', now, 'Europe/Helsinki'),
    created_at = date_trunc('day', created_at, 'Europe/Helsinki'),
    answered_at = date_trunc('day', answered_at, 'Europe/Helsinki')
  where id = closing;
  insert into public.event (case_id, name, actor_id, happened_at, number)
    select closing, 'closed', closed_by, now, coalesce(max(number), 0) + 1 from public.event where case_id = closing;
  update public.body set written_at = date_trunc('day', written_at, 'Europe/Helsinki') where case_id = closing;
  update public.event set happened_at = date_trunc('day', happened_at, 'Europe/Helsinki') where case_id = closing;
  -- The first opening often follows the arrival by minutes.
  update public.case_view set viewed_at = date_trunc('day', viewed_at, 'Europe/Helsinki') where case_id = closing;
  update public.idempotency set created_at = date_trunc('day', created_at, 'Europe/Helsinki') where case_id = closing;
  -- Whoever is still to be told of the answer is told, unless they have closed it themselves.
  delete from public.outgoing_message where case_id = closing
    and not (closed_by is not null and person_id is null and sent_at is null and failed_at is null);
  update public.outgoing_message set created_at = date_trunc('day', created_at, 'Europe/Helsinki') where case_id = closing;
end $$;
revoke execute on function close_case from public;
