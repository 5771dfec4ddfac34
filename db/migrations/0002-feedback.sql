-- A case is a message from a person, until it is answered. What was written lies apart from what
-- happened: bodies hold ciphertext under the case's own key, events hold names, times and references.

create table feedback_case (
  id uuid primary key default gen_random_uuid(),
  -- What staff and giver call the case by; random, so that it tells neither order nor number.
  reference text not null unique,
  -- HMAC of the receipt under a key outside the database.
  receipt_hash bytea not null unique,
  kind text not null check (kind in ('thanks', 'criticism', 'suggestion', 'question')),
  reader text not null check (reader in ('handler', 'supervisor')),
  -- The giver's wish only; nothing is public before a person has checked it.
  publish boolean not null,
  speaker text check (speaker in ('client', 'close-person', 'on-behalf', 'helped')),
  language text not null,
  channel text not null check (channel in
    ('web', 'api', 'phone', 'in-person', 'paper', 'kiosk', 'feedback-day', 'email', 'sms')),
  service_line_id uuid references service_line,
  service_id uuid references service,
  unit_id uuid references unit,
  place_id uuid references place,
  municipality_id uuid references municipality,
  -- Who must act now, and why it came to them (a code; see feedback/route.ts).
  handler_id uuid references person,
  routed_because text not null,
  due_on date not null,
  state text not null check (state in ('waiting-for-handler', 'waiting-for-giver', 'answered', 'closed')),
  -- Exact until the case is closed, then its day (see close_case).
  created_at timestamptz not null,
  answered_at timestamptz,
  closed_at timestamptz
);
create index case_of_handler on feedback_case (handler_id, due_on) where state = 'waiting-for-handler';
create index case_of_unit on feedback_case (unit_id, created_at desc);
create index case_of_line on feedback_case (service_line_id, created_at desc);
create index case_by_age on feedback_case (created_at desc);
create index case_answered on feedback_case (answered_at) where state = 'answered';

create table case_key (
  case_id uuid primary key references feedback_case,
  -- Which version of the key file wraps this key.
  key_version int not null,
  wrapped_key bytea not null
);

-- A mark of each key that this database was written under, made with the key; see privacy/key-mark.sql.ts.
create table key_mark (
  version int primary key,
  mark bytea not null,
  noted_at timestamptz not null
);

create table body (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references feedback_case,
  purpose text not null check (purpose in ('feedback', 'answer', 'question-back', 'reply')),
  -- Null when the giver wrote it.
  written_by uuid references person,
  ciphertext bytea not null,
  written_at timestamptz not null,
  -- Its place in the conversation, which must outlive the time of day.
  number int not null,
  unique (case_id, number)
);

create table contact (
  case_id uuid primary key references feedback_case,
  ciphertext bytea not null,
  -- Whether the giver lets the handler see it and use it.
  shared boolean not null
);

create table event (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references feedback_case,
  name text not null check (name in
    ('received', 'routed', 'answered', 'asked-back', 'handed-back', 'replied', 'reopened', 'closed', 'contact-erased')),
  -- Null: the giver or the clock.
  actor_id uuid references person,
  body_id uuid references body,
  -- References and codes only, never text that a person wrote.
  detail jsonb not null default '{}',
  happened_at timestamptz not null,
  number int not null,
  unique (case_id, number)
);

create function refuse_change_of_history() returns trigger language plpgsql as $$
begin
  -- The one alteration allowed is to forget the time of day, once a case is closed.
  if tg_op = 'UPDATE'
    and new.happened_at = date_trunc('day', old.happened_at, 'Europe/Helsinki')
    and row(new.id, new.case_id, new.name, new.actor_id, new.body_id, new.detail, new.number)
      is not distinct from row(old.id, old.case_id, old.name, old.actor_id, old.body_id, old.detail, old.number)
  then return new; end if;
  raise exception 'events are appended and never altered';
end $$;
create trigger event_is_append_only before update or delete on event
  for each row execute function refuse_change_of_history();

-- Who of the staff opened which case. Apart from the events: those tell the case's own story.
create table case_view (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references feedback_case,
  person_id uuid not null references person,
  viewed_at timestamptz not null
);
create index case_view_of_case on case_view (case_id, viewed_at);

create function refuse_change_of_views() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE'
    and new.viewed_at = date_trunc('day', old.viewed_at, 'Europe/Helsinki')
    and row(new.id, new.case_id, new.person_id) is not distinct from row(old.id, old.case_id, old.person_id)
  then return new; end if;
  raise exception 'views are appended and never altered';
end $$;
create trigger case_view_is_append_only before update or delete on case_view
  for each row execute function refuse_change_of_views();

-- Closing a case blurs its times to the day and drops what ties it to a moment on the wire.
-- It runs with the owner's rights, so every name in it says its schema, and none is looked for in the caller's own.
create function close_case(closing uuid, now timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update public.feedback_case set
    state = 'closed',
    closed_at = date_trunc('day', now, 'Europe/Helsinki'),
    created_at = date_trunc('day', created_at, 'Europe/Helsinki'),
    answered_at = date_trunc('day', answered_at, 'Europe/Helsinki')
  where id = closing;
  insert into public.event (case_id, name, happened_at, number)
    select closing, 'closed', now, coalesce(max(number), 0) + 1 from public.event where case_id = closing;
  update public.body set written_at = date_trunc('day', written_at, 'Europe/Helsinki') where case_id = closing;
  update public.event set happened_at = date_trunc('day', happened_at, 'Europe/Helsinki') where case_id = closing;
  -- The first opening often follows the arrival by minutes.
  update public.case_view set viewed_at = date_trunc('day', viewed_at, 'Europe/Helsinki') where case_id = closing;
  delete from public.idempotency where case_id = closing;
  delete from public.outgoing_message where case_id = closing;
end $$;

revoke execute on function close_case from public;

-- A form token or an Idempotency-Key, so that a repeat gives the first answer. Kept 7 days.
create table idempotency (
  key_hash bytea primary key,
  body_hash bytea not null,
  case_id uuid not null,
  -- The day that was promised then: a repeat gives the first answer, whatever became of the case since.
  due_on date,
  created_at timestamptz not null
);
create index idempotency_by_age on idempotency (created_at);
create index idempotency_of_case on idempotency (case_id);

-- Rate budgets: the key is an HMAC whose salt changes each day, so it names no address.
create unlogged table budget (
  key bytea not null,
  window_start timestamptz not null,
  used int not null,
  primary key (key, window_start)
);

-- A pass to a receipt or a conversation that the giver has ended on this device. Nothing says whose.
create table ended_visit (
  id bytea primary key,
  expires_at timestamptz not null
);

-- What is to be sent. No content: the text is made when it is sent, and says only that something waits.
create table outgoing_message (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('feedback-arrived', 'reply-arrived', 'answer-waits', 'question-waits', 'set-up-link')),
  case_id uuid references feedback_case,
  -- The member of staff it goes to; null when it goes to the contact that the giver left.
  person_id uuid references person,
  language text not null,
  created_at timestamptz not null,
  attempts int not null default 0,
  sent_at timestamptz,
  failed_at timestamptz,
  last_error text
);
create index outgoing_message_by_age on outgoing_message (created_at desc);
create index outgoing_message_of_case on outgoing_message (case_id);
create index outgoing_message_waiting on outgoing_message (created_at) where sent_at is null and failed_at is null;
