-- The directory: who gives which service where, and who answers for it.
-- Translated content is jsonb keyed by language, Finnish always present.

create function is_translated(content jsonb) returns boolean
  language sql immutable strict
  return jsonb_typeof(content) = 'object' and coalesce(content ->> 'fi', '') <> '' and jsonb_typeof(content -> 'fi') = 'string';

create table municipality (
  id uuid primary key default gen_random_uuid(),
  name jsonb not null check (is_translated(name)),
  code text unique
);

create table person (
  id uuid primary key default gen_random_uuid(),
  name text not null,
  title jsonb not null check (is_translated(title)),
  email text not null,
  phone text,
  language text not null default 'fi' check (language in ('fi', 'sv', 'en')),
  -- Whether the public list of supervisors shows this person's name and contact details.
  listed boolean not null default false,
  superior_id uuid references person,
  deputy_id uuid references person,
  -- A person who has left keeps their name in old cases but is never routed to.
  left_on date,
  -- The sign-in account; null until the person has used their set-up link.
  account_id text unique,
  created_at timestamptz not null
);
create unique index person_email on person (lower(email));

create table absence (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person on delete cascade,
  first_day date not null,
  last_day date not null check (last_day >= first_day)
);
create index absence_of_person on absence (person_id, last_day);

create table organisation (
  -- One organisation is one database: the only row has the only id.
  id boolean primary key default true check (id),
  name jsonb not null check (is_translated(name)),
  coordinator_id uuid references person,
  answer_within_working_days int not null default 5 check (answer_within_working_days between 1 and 60),
  -- Days on which the offices are closed besides weekends and public holidays.
  closed_days date[] not null default '{}',
  -- Editable texts: what law says and how to get urgent help. { "<name>": { "fi": … } }
  texts jsonb not null default '{}',
  phone text,
  website text,
  -- The invented county: its sign-ins and its mail are shown openly.
  demonstration boolean not null default false
);

create table service_line (
  id uuid primary key default gen_random_uuid(),
  name jsonb not null check (is_translated(name)),
  description jsonb check (is_translated(description)),
  position int not null default 0,
  -- The manager who answers for the whole line when no unit is known.
  manager_id uuid references person,
  ended_on date
);

create table place (
  id uuid primary key default gen_random_uuid(),
  name jsonb not null check (is_translated(name)),
  address jsonb check (is_translated(address)),
  municipality_id uuid references municipality
);

create table unit (
  id uuid primary key default gen_random_uuid(),
  name jsonb not null check (is_translated(name)),
  place_id uuid references place,
  municipality_id uuid references municipality,
  supervisor_id uuid references person,
  phone text,
  email text,
  ended_on date
);

create table service (
  id uuid primary key default gen_random_uuid(),
  service_line_id uuid not null references service_line,
  name jsonb not null check (is_translated(name)),
  description jsonb check (is_translated(description)),
  -- Everyday words that lead here, for the search: { "fi": "rahat velka lasku", … }
  everyday_words jsonb check (is_translated(everyday_words)),
  -- Who handles feedback about this service where a unit names nobody of its own.
  handler_id uuid references person,
  position int not null default 0,
  ended_on date
);
create index service_of_line on service (service_line_id, position);

create table service_unit (
  service_id uuid not null references service,
  unit_id uuid not null references unit,
  -- Who handles feedback about this service in this unit.
  handler_id uuid references person,
  primary key (service_id, unit_id)
);
create index service_unit_of_unit on service_unit (unit_id);

create table role_grant (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person on delete cascade,
  role text not null check (role in ('worker', 'supervisor', 'coordinator', 'administrator')),
  -- A grant with neither a unit nor a line holds for the whole organisation.
  unit_id uuid references unit,
  service_line_id uuid references service_line,
  valid_from date not null,
  valid_to date,
  granted_by uuid references person,
  granted_at timestamptz not null,
  check (unit_id is null or service_line_id is null),
  check (role in ('worker', 'supervisor') or (unit_id is null and service_line_id is null))
);
create index role_grant_of_person on role_grant (person_id);

create table guiding_question (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('thanks', 'criticism', 'suggestion', 'question')),
  -- Null: asked of every line that has no questions of its own for this kind.
  service_line_id uuid references service_line,
  position int not null default 0,
  question jsonb not null check (is_translated(question)),
  hint jsonb check (is_translated(hint)),
  -- A question is never altered once asked: it ends, and a new one begins.
  ended_at timestamptz
);
create index guiding_question_in_use on guiding_question (kind, service_line_id, position) where ended_at is null;
