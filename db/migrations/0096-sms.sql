-- SMS in and out: what goes back to a number that wrote to us, what became of what went out, and what is known of numbers, by marks under a key outside the database.

-- To whom and what, sealed together. Gone once it has gone out, or cannot.
create table sms_answer (
  id uuid primary key,
  key_version int not null,
  ciphertext bytea not null
);

alter table outgoing_message add column sms_answer_id uuid references sms_answer on delete set null;
create unique index outgoing_message_of_sms_answer on outgoing_message (sms_answer_id) where sms_answer_id is not null;
-- What a gateway told of an SMS after it took it.
alter table outgoing_message add column delivery text check (delivery in ('delivered', 'not-delivered'));
drop index outgoing_message_once;
create unique index outgoing_message_once on outgoing_message (kind, case_id, person_id, survey_id, round_id, seat_id, meeting_id, research_id, mail_id) nulls not distinct
  where sent_at is null and failed_at is null and invitation_id is null and sms_answer_id is null;

-- The parts that a gateway took. What becomes of one may be told before it is written down of which message it is.
create table sms_sent (
  mark bytea primary key,
  message_id uuid references outgoing_message on delete cascade,
  state text check (state in ('delivered', 'not-delivered')),
  noted_at timestamptz not null
);
create index sms_sent_of on sms_sent (message_id);

-- Parts of a long SMS, until all of them are there.
create table sms_part (
  set_mark bytea not null,
  number int not null check (number between 1 and 60),
  count int not null check (count between 2 and 60),
  key_version int not null,
  ciphertext bytea not null,
  came_at timestamptz not null,
  primary key (set_mark, number)
);
create index sms_part_by_age on sms_part (came_at);

-- What has been taken in, so that what a gateway hands over again is not taken twice.
create table sms_taken (
  mark bytea primary key,
  taken_at timestamptz not null
);
create index sms_taken_by_age on sms_taken (taken_at);

-- Numbers that want no SMS.
create table sms_stopped (
  mark bytea primary key,
  stopped_on date not null
);

-- How often a number was answered on a day.
create table sms_answered (
  mark bytea not null,
  what text not null check (what in ('receipt', 'help', 'stopped', 'started')),
  answered_on date not null,
  times int not null check (times >= 1),
  primary key (mark, what)
);
create index sms_answered_by_age on sms_answered (answered_on);

do $$
declare known text;
begin
  select pg_get_constraintdef(oid) into strict known from pg_constraint where conname = 'outgoing_message_kind_check';
  alter table outgoing_message drop constraint outgoing_message_kind_check;
  execute 'alter table outgoing_message add constraint outgoing_message_kind_check '
    || replace(known, 'ARRAY[', 'ARRAY[''sms-receipt''::text, ''sms-help''::text, ''sms-stopped''::text, ''sms-started''::text, ');
end $$;
