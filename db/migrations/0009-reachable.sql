-- Whether those who answer for something can be reached, what a rehearsal of the routing found, and what becomes of the
-- cases of somebody who leaves.

-- What a person of the staff has said about their own contact details. One row each, made when they are first asked.
create table contact_check (
  person_id uuid primary key references person on delete cascade,
  -- The day on which the last request was written, and the day on which a mail server took it. In demonstration mode,
  -- and without a mail server, nothing goes out and the second stays empty.
  asked_on date,
  went_out_on date,
  confirmed_on date,
  -- A mail server refused mail to them for good, and nothing has got through since.
  refused_on date,
  -- From this day on feedback is sent past them, if somebody near can be reached; null: it is not. Made of the above.
  unreachable_from date,
  -- What they say is wrong with their details, for the administrator. Of nobody but themselves, and of no case.
  correction text check (char_length(correction) between 1 and 500)
);

-- The secret in a link by which one person confirms their own details. It is kept as a hash, is removed when used, and
-- lets nobody sign in.
create table contact_link (
  token_hash bytea primary key,
  person_id uuid not null references person on delete cascade,
  expires_on date not null
);
create index contact_link_of_person on contact_link (person_id);

-- The last rehearsal of the routing.
create table rehearsal (
  id boolean primary key default true check (id),
  walked_at timestamptz not null,
  -- How many ways were walked, and to which day the staff's absences and leavings were looked ahead.
  ways int not null,
  until_on date not null
);

-- A way of the routing that ends where nobody near, or nobody who can look, would get it.
create table dead_end (
  id uuid primary key default gen_random_uuid(),
  -- What a giver chose: a service, in a unit or in none, or no more than a service line.
  service_id uuid references service,
  service_line_id uuid references service_line,
  unit_id uuid references unit check (unit_id is null or service_id is not null),
  -- Where somebody is named for it, and the unit does not decide it.
  municipality_id uuid references municipality check (municipality_id is null or service_id is not null),
  reader text not null check (reader in ('handler', 'supervisor')),
  why text not null check (why in ('nobody', 'only-coordinator', 'no-account', 'mail-refused', 'worker-there')),
  -- At whom it ends, if at anybody.
  person_id uuid references person,
  -- The first day on which it does.
  from_on date not null,
  found_on date not null,
  check (num_nonnulls(service_id, service_line_id) = 1)
);
create unique index dead_end_once on dead_end (service_id, service_line_id, unit_id, municipality_id, reader, why, person_id) nulls not distinct;

-- What becomes of the cases of somebody who leaves or may no longer read them: decided before, and in force from a day on.
-- What is still on its way to them when the change takes effect goes the same way.
create table hand_over (
  person_id uuid primary key references person on delete cascade,
  from_on date not null,
  choice text not null check (choice in ('deputy', 'person', 'route')),
  receiver_id uuid references person,
  decided_by uuid references person,
  decided_on date not null,
  check ((choice = 'person') = (receiver_id is not null))
);
