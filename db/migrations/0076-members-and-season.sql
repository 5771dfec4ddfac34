-- Who sits on a clients' council: how they are reached, what they need in order to come, which days suit them, and what they were told.

-- A member of a council who is not of the staff. The lists of people are of the staff and leave them out; whoever looks after their council looks after them.
alter table person add column not_staff boolean not null default false;

alter table panel_member
  -- none: they are told at the meetings
  add column reached text not null default 'none' check (reached in ('mail', 'sms', 'phone', 'letter', 'none')),
  -- Before a meeting, once at most.
  add column reminded text not null default 'two-days' check (reminded in ('week', 'two-days', 'never')),
  add column large_text boolean not null default false,
  add column version int not null default 1;

-- Whoever leaves on the day on which they came was there until the day before.
do $$
declare strict_one text;
begin
  select conname into strict strict_one from pg_constraint where conrelid = 'panel_member'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%until_on >= from_on%';
  execute format('alter table panel_member drop constraint %I', strict_one);
end $$;
alter table panel_member add check (until_on >= from_on - 1);
create index panel_member_in_large_text on panel_member (person_id) where large_text;

-- Telephone, address, and what they need: sealed, for themselves and for the secretary. It goes on the day on which they leave.
create table panel_member_told (
  member_id uuid primary key references panel_member,
  ciphertext bytea not null,
  key_version int not null
);

-- The address of a calendar of one's own, by its hash: nobody reads it here.
create table panel_member_calendar (
  member_id uuid primary key references panel_member,
  token_hash bytea not null unique,
  made_on date not null
);

-- Days among which one is agreed on.
create table panel_date (
  id uuid primary key default gen_random_uuid(),
  meeting_id uuid not null references panel_meeting,
  held_on date not null,
  from_minute int not null check (from_minute between 0 and 1439),
  until_minute int not null check (until_minute between 1 and 1440 and until_minute > from_minute),
  held_where text check (held_where <> '' and length(held_where) <= 200),
  unique (meeting_id, held_on, from_minute)
);

-- How a day suits one member. It goes once a meeting is over.
create table panel_date_answer (
  date_id uuid not null references panel_date on delete cascade,
  member_id uuid not null references panel_member,
  says text not null check (says in ('suits', 'if-needed', 'does-not')),
  primary key (date_id, member_id)
);
create index panel_date_answer_of_member on panel_date_answer (member_id);

-- What a member is told of a meeting: its day, or that it is near. Without a day it waits for the secretary, who calls or writes.
create table panel_notice (
  member_id uuid not null references panel_member,
  meeting_id uuid not null references panel_meeting,
  what text not null check (what in ('day', 'reminder')),
  told_on date,
  primary key (member_id, meeting_id, what)
);
create index panel_notice_of_meeting on panel_notice (meeting_id);

-- When and where as the members were told last: whoever changes it, whatever page they do it on, they are told anew.
alter table panel_meeting add column told text;

-- Mail and SMS to members: the outbox knows the seat and not who sits there.
alter table outgoing_message add column seat_id uuid references panel_member on delete cascade;
alter table outgoing_message add column meeting_id uuid references panel_meeting on delete cascade;
create index outgoing_message_of_seat on outgoing_message (seat_id) where seat_id is not null;
create index outgoing_message_of_meeting on outgoing_message (meeting_id) where meeting_id is not null;
drop index outgoing_message_once;
create unique index outgoing_message_once on outgoing_message (kind, case_id, person_id, survey_id, round_id, seat_id, meeting_id) nulls not distinct
  where sent_at is null and failed_at is null and invitation_id is null;

do $$
declare known text;
begin
  select pg_get_constraintdef(oid) into strict known from pg_constraint where conname = 'outgoing_message_kind_check';
  alter table outgoing_message drop constraint outgoing_message_kind_check;
  execute 'alter table outgoing_message add constraint outgoing_message_kind_check '
    || replace(known, 'ARRAY[', 'ARRAY[''seat-link''::text, ''seat-days''::text, ''seat-reminder''::text, ''sms-seat-link''::text, ''sms-seat-days''::text, ''sms-seat-reminder''::text, ');
  select pg_get_constraintdef(oid) into strict known from pg_constraint where conname = 'audit_what_check';
  alter table audit drop constraint audit_what_check;
  execute 'alter table audit add constraint audit_what_check '
    || replace(known, 'ARRAY[', 'ARRAY[''panel-changed''::text, ''panel-needs-read''::text, ''panel-members-changed''::text, ');
end $$;
