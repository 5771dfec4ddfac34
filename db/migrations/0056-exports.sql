-- Everything that is published, as one file that is made in the background, step by step, and fetched later.

-- In this order the published figures are read a piece at a time. No line or no unit stands before all of them.
create index published_figure_in_order on published_figure
  (period, coalesce(service_line_id, '00000000-0000-0000-0000-000000000000'), coalesce(unit_id, '00000000-0000-0000-0000-000000000000'), figure, value);

-- `step`: how far it is, so that any process can go on. What the file is made of lies in pieces; until it is ready nobody gets one of them.
create table report_export (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person,
  form text not null check (form in ('standard', 'excel')),
  language text not null check (language in ('fi', 'sv', 'en')),
  state text not null default 'waiting' check (state in ('waiting', 'running', 'ready', 'cancelled', 'failed')),
  asked_at timestamptz not null,
  stepped_at timestamptz,
  ended_at timestamptz,
  rows_in_all int not null check (rows_in_all >= 0),
  rows_done int not null default 0 check (rows_done >= 0),
  pieces int not null default 0,
  bytes bigint not null default 0,
  faults int not null default 0,
  step jsonb,
  key_version int not null,
  check ((ended_at is not null) = (state in ('ready', 'cancelled', 'failed')))
);
create unique index report_export_one_each on report_export (person_id) where state in ('waiting', 'running');
create index report_export_under_way on report_export (asked_at, id) where state in ('waiting', 'running');
create index report_export_of_person on report_export (person_id, asked_at);
create index report_export_ended on report_export (ended_at) where ended_at is not null;

create table report_export_piece (
  export_id uuid not null references report_export on delete cascade,
  number int not null check (number > 0),
  ciphertext bytea not null,
  primary key (export_id, number)
);

do $$
declare known text;
begin
  select pg_get_constraintdef(oid) into strict known from pg_constraint where conname = 'audit_what_check';
  alter table audit drop constraint audit_what_check;
  execute 'alter table audit add constraint audit_what_check ' || replace(known, 'ARRAY[', 'ARRAY[''report-exported''::text, ');
end $$;
