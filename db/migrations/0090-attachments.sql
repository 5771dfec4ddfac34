-- Pictures and sound that a giver adds to what they write: made clean before they are kept, sealed in pieces under the key of their case, and gone with it.
create table attachment (
  id uuid primary key default gen_random_uuid(),
  -- With the case's key it goes too, as the marks of its words do.
  case_id uuid not null references case_key on delete cascade,
  number int not null check (number >= 1),
  -- With which turn of the giver it came, so that somebody who came in later sees none of before.
  turn int not null check (turn >= 1),
  type text not null check (type in ('image/jpeg', 'audio/mp4', 'audio/webm', 'audio/mpeg', 'audio/wav')),
  -- waiting: nobody opens it before a scanner has looked at it. What is not kept any more stays as a row, so that both sides are told.
  state text not null check (state in ('waiting', 'kept', 'harmful', 'taken-back', 'thrown-away')),
  pieces int not null check (pieces >= 0),
  -- Of the file as it was sent, under a key outside the database: the same sent twice is one. Gone with the file.
  content_mark bytea,
  -- Why it was thrown away, sealed.
  reason_ciphertext bytea,
  added_on date not null,
  unique (case_id, number),
  check ((state in ('waiting', 'kept')) = (pieces > 0)),
  check ((state in ('waiting', 'kept')) = (content_mark is not null)),
  check ((state = 'thrown-away') = (reason_ciphertext is not null))
);
create index attachment_waiting on attachment (case_id) where state = 'waiting';

create table attachment_piece (
  attachment_id uuid not null references attachment on delete cascade,
  number int not null check (number >= 0),
  ciphertext bytea not null,
  primary key (attachment_id, number)
);
-- What is sealed is not pressed together: to try would cost time.
alter table attachment_piece alter column ciphertext set storage external;

do $$
declare known text;
begin
  select pg_get_constraintdef(oid) into strict known from pg_constraint where conname = 'audit_what_check';
  alter table audit drop constraint audit_what_check;
  execute 'alter table audit add constraint audit_what_check '
    || replace(known, 'ARRAY[', 'ARRAY[''attachment-opened''::text, ');
  select pg_get_constraintdef(oid) into strict known from pg_constraint where conname = 'event_name_check';
  alter table event drop constraint event_name_check;
  execute 'alter table event add constraint event_name_check '
    || replace(known, 'ARRAY[', 'ARRAY[''attached''::text, ''attachment-gone''::text, ');
end $$;
