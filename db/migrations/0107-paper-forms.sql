-- Forms on paper that are given out with a number and a receipt to tear off, and typed in when they come back: each once.

create table form_run (
  id uuid primary key default gen_random_uuid(),
  -- Printed on every sheet, before its own number.
  number int generated always as identity unique,
  -- For whom they are; with neither, for the whole organisation.
  unit_id uuid references unit,
  place_id uuid references place,
  language text not null check (language in ('fi', 'sv', 'en')),
  sheets int not null check (sheets between 1 and 200),
  -- Of the key by which the receipts on them are made.
  key_version int not null,
  made_by uuid not null references person,
  made_on date not null,
  check (unit_id is null or place_id is null)
);

-- Which case came of a sheet is kept nowhere.
create table form_sheet (
  run_id uuid not null references form_run,
  number int not null check (number >= 1),
  given_on date,
  back_on date,
  entered_on date,
  void_on date,
  void_because text check (void_because in ('spoiled', 'lost', 'empty')),
  primary key (run_id, number),
  check ((void_on is null) = (void_because is null)),
  check (entered_on is null or void_on is null),
  check (entered_on is null or back_on is not null)
);

do $$
declare known text;
begin
  select pg_get_constraintdef(oid) into strict known from pg_constraint where conname = 'audit_what_check';
  alter table audit drop constraint audit_what_check;
  execute 'alter table audit add constraint audit_what_check ' || replace(known, 'ARRAY[', 'ARRAY[''forms-printed''::text, ''forms-changed''::text, ');
end $$;
