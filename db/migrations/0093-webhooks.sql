-- Webhooks: other systems are told that something has happened. Which addresses are told, and every message on its way to one of them.

create table webhook_endpoint (
  id uuid primary key default gen_random_uuid(),
  name text not null check (name <> '' and length(name) <= 80),
  -- What the desk shows of the address, whose rest may be a secret.
  host text not null check (host <> '' and length(host) <= 260),
  -- The address and the secrets by which messages are signed, sealed together. Nothing is left of them once it has ended.
  sealed bytea,
  key_version int not null,
  -- A new event is added to this list, and to src/webhooks/event.ts.
  events text[] not null check (events <@ array['feedback.received', 'feedback.answered', 'feedback.closed', 'feedback.published', 'improvement.changed',
    'survey.round.closed', 'feedback-day.reported', 'minutes.published']),
  made_by uuid not null references person,
  made_on date not null,
  -- The last message that was taken.
  taken_at timestamptz,
  paused_on date,
  -- Nothing was taken for days, or whoever answered said that it is gone for good.
  stopped text check (stopped in ('failing', 'gone')),
  stopped_on date,
  ended_by uuid references person,
  ended_on date,
  check ((stopped is null) = (stopped_on is null)),
  check ((ended_on is null) = (ended_by is null)),
  check ((ended_on is null) = (sealed is not null))
);

create table webhook_message (
  -- The same in every attempt: by it whoever is told knows what they have already.
  id uuid primary key default gen_random_uuid(),
  endpoint_id uuid not null references webhook_endpoint,
  type text not null check (type in ('feedback.received', 'feedback.answered', 'feedback.closed', 'feedback.published', 'improvement.changed',
    'survey.round.closed', 'feedback-day.reported', 'minutes.published', 'webhook.test')),
  -- The day, or the first of the month where the public pages tell no more than that.
  happened_on date not null,
  -- Of what everybody may read, and nothing else.
  reference uuid,
  page text,
  service_line_id uuid references service_line,
  written_at timestamptz not null,
  -- When it is tried next. While it is under way this is when it is taken for lost, and null where nothing is tried any more.
  next_at timestamptz,
  attempts int not null default 0 check (attempts >= 0),
  sent_at timestamptz,
  failed_at timestamptz,
  status int check (status between 100 and 599),
  trouble text check (trouble in ('status', 'timeout', 'unreachable', 'not-public')),
  check (num_nonnulls(next_at, sent_at, failed_at) = 1),
  check ((reference is null) = (page is null))
);
create index webhook_message_of on webhook_message (endpoint_id, written_at desc, id);
create index webhook_message_due on webhook_message (endpoint_id, next_at) where next_at is not null;
create index webhook_message_old on webhook_message (written_at);

-- Until which day what happens to feedback has been told, gathered.
create table webhook_gathered (
  type text primary key check (type in ('feedback.received', 'feedback.answered', 'feedback.closed')),
  until_on date not null
);

do $$
declare known text;
begin
  select pg_get_constraintdef(oid) into strict known from pg_constraint where conname = 'outgoing_message_kind_check';
  alter table outgoing_message drop constraint outgoing_message_kind_check;
  execute 'alter table outgoing_message add constraint outgoing_message_kind_check ' || replace(known, 'ARRAY[', 'ARRAY[''webhook-stopped''::text, ');
  select pg_get_constraintdef(oid) into strict known from pg_constraint where conname = 'audit_what_check';
  alter table audit drop constraint audit_what_check;
  execute 'alter table audit add constraint audit_what_check ' || replace(known, 'ARRAY[', 'ARRAY[''webhook-changed''::text, ');
end $$;
