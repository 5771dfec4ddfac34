-- Reading that was unlike the everyday: found in the audit, told to whoever looks after data protection, and settled by them.
-- Codes and numbers only; what it is about stands in the audit.

create table unusual_reading (
  id uuid primary key default gen_random_uuid(),
  -- Whose hand it was.
  person_id uuid not null references person,
  read_on date not null,
  kind text not null check (kind in ('many', 'own-name', 'outside')),
  -- How many different cases, or searches.
  count int not null check (count > 0),
  found_on date not null,
  settled_by uuid references person,
  settled_on date,
  -- Of what is under inquiry the last word is still to come.
  outcome text check (outcome in ('explained', 'not-unusual', 'inquiry', 'not-explained')),
  -- By what number the inquiry is found elsewhere; never a text.
  diary text check (diary ~ '^[A-Za-z0-9_/ .-]{1,40}$'),
  unique (person_id, read_on, kind),
  check ((settled_by is null) = (settled_on is null) and (settled_by is null) = (outcome is null)),
  check (diary is null or outcome is not null),
  -- Nobody settles what is about themselves.
  check (settled_by <> person_id)
);
create index unusual_reading_by_day on unusual_reading (read_on, id);

-- What is rare in the audit is found without going through all that is not.
create index audit_by_what on audit (what, happened_at, id);

-- One kind of message more, whatever others there are by now.
do $$
declare
  known text;
begin
  select pg_get_constraintdef(oid) into strict known from pg_constraint where conname = 'outgoing_message_kind_check';
  alter table outgoing_message drop constraint outgoing_message_kind_check;
  execute 'alter table outgoing_message add constraint outgoing_message_kind_check ' || replace(known, 'ARRAY[', 'ARRAY[''unusual-reading''::text, ');
end $$;
