-- Signing in with the organisation's own account, by OpenID Connect.

-- Somebody who has gone to the provider and is not back yet. Of the secret that ties it to their browser there is only a hash of
-- what the provider hands back; the rest is made from a cookie.
create table sign_in_attempt (
  state_hash bytea primary key,
  -- Where at the desk they wanted to go: a path of ours.
  next text,
  language text not null check (language in ('fi', 'sv', 'en')),
  expires_at timestamptz not null
);
create index sign_in_attempt_by_end on sign_in_attempt (expires_at);

-- Which role comes with which group of the provider. A group's name is the organisation's own code.
create table group_role (
  id uuid primary key default gen_random_uuid(),
  group_name text not null check (group_name <> ''),
  role text not null check (role in (
    'worker', 'supervisor', 'coordinator', 'administrator', 'moderator', 'management', 'communications', 'council', 'data-protection')),
  unit_id uuid references unit,
  service_line_id uuid references service_line,
  -- In whose name, and by whose hand where it was not their own: neither gets a role by it.
  made_by uuid not null references person,
  deputy_id uuid references person,
  made_at timestamptz not null,
  unique nulls not distinct (group_name, role, unit_id, service_line_id),
  check (unit_id is null or service_line_id is null),
  check (role in ('worker', 'supervisor', 'moderator', 'management') or (unit_id is null and service_line_id is null))
);

-- Which group a role came from. Null: somebody gave it by hand.
alter table role_grant add column from_group text;
create index role_grant_from_group on role_grant (from_group) where from_group is not null;

-- Whether passwords open the desk.
create table sign_in_rule (
  id boolean primary key default true check (id),
  passwords_off boolean not null,
  changed_by uuid not null references person,
  changed_at timestamptz not null
);

-- Made by their first sign-in, and by nobody: their name and their address follow the provider.
alter table person add column from_provider boolean not null default false;
