-- Invitations to a survey round by e-mail and SMS. Each has a code of its own, as a slip has; the list of addresses is kept apart from
-- that, sealed, and only for as long as something is still to be sent. What is left of it afterwards are counts.

-- A block of codes that nobody prints: one for each list.
alter table slip_block drop constraint slip_block_occasion_check;
alter table slip_block add constraint slip_block_occasion_check check (occasion in ('meeting', 'end', 'change', 'invited'));
alter table slip_block drop constraint slip_block_slips_check;
alter table slip_block add constraint slip_block_slips_check check (slips between 1 and case when occasion = 'invited' then 5000 else 500 end);

-- How many were taken the block says; how many wait, and how many addresses are still kept, the rows of invitation.
create table invitation_list (
  block_id uuid primary key references slip_block,
  -- Said first in the mail.
  opening jsonb check (is_translated(opening)),
  sent int not null default 0 check (sent >= 0),
  failed int not null default 0 check (failed >= 0),
  -- What was never sent: the round ended, its owner erased the list, or somebody does not want to be asked.
  unsent int not null default 0 check (unsent >= 0),
  reminded int not null default 0 check (reminded between 0 and sent),
  -- When somebody pressed "erase now".
  erased_on date,
  erased_by uuid references person,
  check ((erased_on is null) = (erased_by is null))
);

-- One address that something is still to be sent to. It knows the number of its code, and nothing of anybody.
create table invitation (
  id uuid primary key,
  block_id uuid not null references invitation_list,
  number int not null,
  channel text not null check (channel in ('email', 'sms')),
  language text not null check (language in ('fi', 'sv', 'en')),
  -- waiting: for its hour · sending: in the outbox · sent: a reminder may follow · reminding: that is in the outbox
  state text not null default 'waiting' check (state in ('waiting', 'sending', 'sent', 'reminding')),
  -- When the invitation may go out, and after that the reminder.
  due_at timestamptz not null,
  ciphertext bytea not null,
  key_version int not null,
  unique (block_id, number),
  foreign key (block_id, number) references slip (block_id, number)
);
create index invitation_due on invitation (state, due_at);

-- Who is not asked now: marks of addresses under a key outside the database. Without a day: who does not want to be asked again.
create table quiet_address (
  address_hash bytea primary key,
  until_on date,
  -- What looks up the words with which the last invitation can be answered "do not ask me again".
  words_hash bytea not null
);
create index quiet_address_words on quiet_address (words_hash);
create index quiet_address_until on quiet_address (until_on);

-- The outbox carries them as it does other mail. Its row names the invitation, and goes with it.
alter table outgoing_message add column invitation_id uuid references invitation on delete cascade;
create unique index outgoing_message_of_invitation on outgoing_message (invitation_id, kind) where invitation_id is not null;

drop index outgoing_message_once;
create unique index outgoing_message_once on outgoing_message (kind, case_id, person_id) nulls not distinct
  where sent_at is null and failed_at is null and invitation_id is null;

do $$
declare known text;
begin
  select pg_get_constraintdef(oid) into strict known from pg_constraint where conname = 'outgoing_message_kind_check';
  alter table outgoing_message drop constraint outgoing_message_kind_check;
  execute 'alter table outgoing_message add constraint outgoing_message_kind_check '
    || replace(known, 'ARRAY[', 'ARRAY[''invitation''::text, ''invitation-again''::text, ''sms-invitation''::text, ''sms-invitation-again''::text, ');
end $$;
