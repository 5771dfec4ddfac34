-- What comes from the national data repository of services (PTV) and goes back to it, and how many clients there are.

-- An item of PTV as it came, with all that we know nothing about, and what of it was taken into the directory. `guid`: its id in PTV, or ours where it
-- has none there yet.
create table ptv_item (
  guid text primary key,
  kind text not null check (kind in ('organization', 'service', 'location', 'phone', 'e-channel', 'web-page')),
  -- Null for what the directory has no place for.
  entry_id uuid references entry,
  -- Of a location: the unit whose office it is, where the desk has said so.
  unit_id uuid references unit,
  -- As PTV writes it.
  modified text,
  raw jsonb not null,
  -- Value by value, as it was when it was last taken: only what is another in PTV since then changes ours.
  imported jsonb not null,
  imported_on date not null
);
create index ptv_item_of_entry on ptv_item (entry_id);

-- To which service line a class or a target group of PTV belongs.
create table ptv_line (
  uri text primary key,
  name text not null,
  service_line_id uuid not null references service_line
);

-- A file that somebody has sent and looks at before it is taken.
create table directory_upload (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('ptv', 'volumes')),
  state text not null check (state in ('waiting', 'applied', 'discarded')),
  -- Empty once it does not wait any more.
  payload jsonb not null,
  choices jsonb not null default '{}',
  uploaded_on date not null
);
create unique index directory_upload_waiting on directory_upload (kind) where state = 'waiting';

-- How many clients a unit or a service line has had, in a year or a quarter of it.
create table client_volume (
  id uuid primary key default gen_random_uuid(),
  unit_id uuid references unit,
  service_line_id uuid references service_line,
  year smallint not null check (year between 2000 and 2100),
  -- Null: the whole year.
  quarter smallint check (quarter between 1 and 4),
  people int not null check (people >= 0),
  check (unit_id is not null or service_line_id is not null),
  unique nulls not distinct (unit_id, service_line_id, year, quarter)
);
