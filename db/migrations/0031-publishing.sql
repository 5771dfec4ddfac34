-- Feedback and its answer shown to everybody: what its giver allowed, in a form that one person has prepared and another has checked.

-- When the giver last said so on their conversation page; null where it is still as they sent it.
alter table feedback_case add column publish_said_on date;

alter table organisation
  -- Nothing becomes public sooner after it was given.
  add column publish_after_days int not null default 14 check (publish_after_days between 0 and 365),
  -- So long the unit that it is about may say its own word first.
  add column comment_within_working_days int not null default 3 check (comment_within_working_days between 0 and 30);

-- Where the public form of a case stands.
create table publication (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null unique references feedback_case,
  state text not null check (state in ('to-check', 'sent-back', 'withheld', 'to-comment', 'published', 'withdrawn', 'taken-down')),
  withheld_because text check (withheld_because in ('recognisable', 'accuses', 'not-about-services', 'hurts', 'pending', 'other')),
  -- Why an earlier version was not shown, or no longer: whoever checks the next one is told.
  earlier_because text check (earlier_because in ('recognisable', 'accuses', 'not-about-services', 'hurts', 'pending', 'other')),
  -- Of its versions, the newest.
  number int not null check (number >= 1),
  shows_unit boolean not null default false,
  prepared_by uuid not null references person,
  -- By whose hand, where they worked in somebody's name.
  prepared_hand_id uuid references person,
  checked_by uuid references person,
  comment_until_on date,
  public_from_on date,
  -- Sealed under the case's key: why it was sent back or questioned.
  note bytea,
  noted_by uuid references person,
  -- Sealed likewise: the unit's own word; checked like the rest.
  comment bytea,
  commented_by uuid references person,
  commented_hand_id uuid references person,
  comment_checked_by uuid references person,
  state_on date not null,
  check ((withheld_because is not null) = (state in ('withheld', 'taken-down'))),
  -- Two pairs of eyes.
  check (checked_by <> prepared_by and checked_by is distinct from prepared_hand_id or checked_by is null),
  check (comment_checked_by <> commented_by and comment_checked_by is distinct from commented_hand_id or comment_checked_by is null),
  check (state not in ('to-comment', 'published') or (checked_by is not null and comment_until_on is not null and public_from_on is not null))
);
create index publication_in_state on publication (state, state_on);
create index publication_due on publication (public_from_on) where state = 'to-comment';

-- What was prepared, never altered.
create table publication_version (
  case_id uuid not null references publication (case_id),
  number int not null check (number >= 1),
  -- Sealed under the case's key.
  ciphertext bytea not null,
  prepared_by uuid not null references person,
  prepared_on date not null,
  primary key (case_id, number)
);

-- What everybody reads. Nothing public leads from here to the case, its day, its writer or its handler.
create table published_item (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references feedback_case,
  service_line_id uuid references service_line,
  service_id uuid references service,
  unit_id uuid references unit,
  kind text not null check (kind in ('thanks', 'criticism', 'suggestion', 'question')),
  language text not null,
  came_of_it text check (came_of_it in ('changed', 'planned', 'not-changed', 'nothing-asked')),
  -- The month in which it was given, and the one in which it became public.
  month_on date not null check (extract(day from month_on) = 1),
  published_on date not null check (extract(day from published_on) = 1),
  text text,
  answer text,
  comment text,
  -- How many have said that they know this too. One number, and nothing about who.
  me_too int not null default 0 check (me_too >= 0),
  -- Of what is public no more the words are gone; its address says so.
  ended_on date,
  words tsvector not null generated always as (
    to_tsvector('finnish', coalesce(text, '') || ' ' || coalesce(answer, '')) || to_tsvector('swedish', coalesce(text, '') || ' ' || coalesce(answer, ''))
    || to_tsvector('english', coalesce(text, '') || ' ' || coalesce(answer, ''))) stored,
  check ((ended_on is null) = (text is not null and answer is not null)),
  check (ended_on is null or comment is null)
);
create unique index published_item_of_case on published_item (case_id) where ended_on is null;
create index published_item_newest on published_item (published_on desc, id) where ended_on is null;
create index published_item_of_line on published_item (service_line_id, published_on desc, id) where ended_on is null;
create index published_item_of_service on published_item (service_id, published_on desc, id) where ended_on is null;
create index published_item_of_unit on published_item (unit_id, published_on desc, id) where ended_on is null;
create index published_item_by_language on published_item (language, published_on desc, id) where ended_on is null;
create index published_item_words on published_item using gin (words) where ended_on is null;

-- Whatever the program does: only what its giver allows, somebody prepared and another checked becomes public, and no practice does.
create function refuse_publishing() returns trigger language plpgsql as $$
begin
  if new.ended_on is null and not exists (
    select from feedback_case c join publication p on p.case_id = c.id
    where c.id = new.case_id and c.publish and c.kind = new.kind and c.state in ('answered', 'closed')
      and (c.reader = 'handler' or c.publish_said_on is not null)
      and p.state = 'published' and p.checked_by is not null
      and not exists (select from timed_case t where t.case_id = c.id and t.drill)
      and not exists (select from case_about a where a.case_id = c.id and a.how = 'concerns' and a.talked_on is null)) then
    raise exception 'this is not to be shown to everybody' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger refuse_publishing before insert or update of text, answer, comment on published_item
  for each row execute function refuse_publishing();

-- A giver who no longer allows it is not shown from that moment on.
create function end_publishing() returns trigger language plpgsql as $$
begin
  update published_item set text = null, answer = null, comment = null, ended_on = new.publish_said_on where case_id = new.id and ended_on is null;
  update publication set state = 'withdrawn', earlier_because = coalesce(withheld_because, earlier_because), withheld_because = null, note = null, comment = null, commented_by = null,
    commented_hand_id = null, comment_checked_by = null, state_on = new.publish_said_on where case_id = new.id;
  return new;
end $$;
create trigger end_publishing after update of publish on feedback_case
  for each row when (old.publish and not new.publish) execute function end_publishing();

-- What is public waits again while its case is open once more, or as long as nobody has talked with whom it concerns.
create function pause_publishing(of_case uuid, on_day date) returns void language sql as $$
  update published_item set text = null, answer = null, comment = null, ended_on = on_day where case_id = of_case and ended_on is null;
  update publication set state = 'to-comment', state_on = on_day where case_id = of_case and state = 'published';
$$;
create function pause_publishing_of_reopened() returns trigger language plpgsql as $$
begin
  perform pause_publishing(new.id, (now() at time zone 'Europe/Helsinki')::date);
  return new;
end $$;
create trigger pause_publishing_of_reopened after update of state on feedback_case
  for each row when (old.state in ('answered', 'closed') and new.state not in ('answered', 'closed')) execute function pause_publishing_of_reopened();
create function pause_publishing_of_concerned() returns trigger language plpgsql as $$
begin
  perform pause_publishing(new.case_id, new.noted_on);
  return new;
end $$;
create trigger pause_publishing_of_concerned after insert or update on case_about
  for each row when (new.how = 'concerns' and new.talked_on is null) execute function pause_publishing_of_concerned();

alter table event drop constraint event_name_check;
alter table event add constraint event_name_check check (name in (
  'received', 'routed', 'reminded', 'escalated', 'answered', 'asked-back', 'handed-back', 'replied', 'heard', 'reopened',
  'closed', 'contact-erased',
  'interim', 'corrected', 'answer-proposed', 'answer-sent-back', 'came-of-it',
  'informed', 'party-ended', 'about-noted', 'talked-first', 'transferred', 'guided', 'urgent', 'lane-marked', 'handed-over',
  'lane-done', 'lane-ended', 'lane-permitted', 'lane-reminded',
  'asked-for-someone', 'joined', 'someone-decided', 'followed-up', 'told-above', 'side-told',
  'publishing-allowed', 'publishing-refused', 'publishing-prepared', 'publishing-sent-back', 'publishing-withheld', 'publishing-approved',
  'publishing-questioned', 'publishing-commented', 'published', 'taken-down'));

alter table outgoing_message drop constraint outgoing_message_kind_check;
alter table outgoing_message add constraint outgoing_message_kind_check check (kind in (
  'feedback-arrived', 'reply-arrived', 'reopened', 'reminder', 'escalation', 'answer-waits', 'question-waits', 'set-up-link', 'password-reset',
  'password-changed', 'first-password', 'informed', 'someone-asked-for', 'answer-proposed', 'answer-sent-back', 'told-above', 'follow-up',
  'confirm-contact', 'dead-ends', 'thanks-arrived', 'moved-to-you', 'nobody-above', 'drill-ended', 'lane-permitted', 'lane-reminder', 'lane-late', 'plan-due',
  'side-told', 'second-factor-changed', 'second-factor-guessed', 'unusual-reading', 'stood-in', 'sign-in-linked', 'role-opened', 'nobody-stands-in',
  'upkeep', 'to-check', 'may-comment'));
