-- Mail that becomes feedback: every mail that was read, by a mark, with what became of it; and how the mailbox stands.

create table incoming_mail (
  id uuid primary key,
  -- Of how it is called, whom it is from and what is in it, under a key outside the database.
  mark bytea not null unique,
  came_on date not null,
  -- Why it became no feedback. A new reason is added here and in src/mail-in/reasons.ts.
  why text check (why in ('large', 'long', 'parts', 'no-words', 'unreadable', 'automatic', 'list', 'own')),
  case_id uuid unique references feedback_case,
  -- Its attachments have been looked at too, and it can be moved away.
  done boolean not null default false,
  -- Of its attachments those that could not be taken.
  files_left int not null default 0 check (files_left >= 0),
  key_version int not null,
  language text not null check (language in ('fi', 'sv', 'en')),
  receipt text not null check (receipt in ('none', 'waiting', 'sent', 'failed')),
  -- To whom the reply goes and what receipt stands in it, sealed, until it has gone or was given up.
  reply bytea,
  -- Of the address and the day, for the number of replies that it gets; forgotten on the next.
  sender_mark bytea,
  check ((why is null) = (case_id is not null)),
  check ((receipt = 'waiting') = (reply is not null))
);
create index incoming_mail_by_day on incoming_mail (came_on);

create table mailbox (
  id boolean primary key default true check (id),
  -- The process that reads it right now, and until when it may.
  holder uuid,
  held_until_at timestamptz,
  -- When it was read to the end.
  read_at timestamptz,
  trouble text check (trouble in ('sign-in', 'unreachable', 'timeout', 'insecure', 'folder', 'some')),
  trouble_at timestamptz,
  -- How much mail was left in it then.
  waiting int not null default 0 check (waiting >= 0),
  -- What was not taken is to be tried again.
  again boolean not null default false,
  check ((trouble is null) = (trouble_at is null))
);

alter table outgoing_message add column mail_id uuid references incoming_mail on delete cascade;
create index outgoing_message_of_mail on outgoing_message (mail_id) where mail_id is not null;
drop index outgoing_message_once;
create unique index outgoing_message_once on outgoing_message (kind, case_id, person_id, survey_id, round_id, seat_id, meeting_id, research_id, mail_id) nulls not distinct
  where sent_at is null and failed_at is null and invitation_id is null;

do $$
declare known text;
begin
  select pg_get_constraintdef(oid) into strict known from pg_constraint where conname = 'outgoing_message_kind_check';
  alter table outgoing_message drop constraint outgoing_message_kind_check;
  execute 'alter table outgoing_message add constraint outgoing_message_kind_check '
    || replace(known, 'ARRAY[', 'ARRAY[''mail-taken''::text, ''mail-not-taken''::text, ');
end $$;
