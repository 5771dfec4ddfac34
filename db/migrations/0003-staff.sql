-- Signing in. The four auth_ tables have the columns that the sign-in library writes and reads; see
-- src/staff/auth.ts for how its names map to ours. Who a person is and what they may do is in 0001.

create table auth_user (
  id text primary key default gen_random_uuid()::text,
  name text not null,
  -- Lower case; the same address as the person's.
  email text not null unique,
  email_verified boolean not null default false,
  image text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

create table auth_session (
  id text primary key default gen_random_uuid()::text,
  token text not null unique,
  user_id text not null references auth_user on delete cascade,
  created_at timestamptz not null,
  -- When the person last did something, to the minute.
  updated_at timestamptz not null,
  expires_at timestamptz not null,
  -- The library refuses to run without these two; nothing may ever be in them.
  ip_address text check (ip_address is null),
  user_agent text check (user_agent is null)
);
create index auth_session_of_user on auth_session (user_id);
create index auth_session_by_last_seen on auth_session (updated_at);

-- One row per way of signing in. A password has the provider 'credential' and the user's own id.
create table auth_account (
  id text primary key default gen_random_uuid()::text,
  user_id text not null references auth_user on delete cascade,
  provider_id text not null,
  account_id text not null,
  -- Argon2id, in PHC string format.
  password text check (password like '$argon2id$%'),
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  unique (provider_id, account_id)
);
create index auth_account_of_user on auth_account (user_id);

create table auth_verification (
  id text primary key default gen_random_uuid()::text,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index auth_verification_by_identifier on auth_verification (identifier);

alter table person add foreign key (account_id) references auth_user on delete set null;

-- A link that lets one person choose a password, once. Without a person: the link of the first run,
-- which makes the first administrator and works only while there is nobody.
create table set_up_link (
  -- SHA-256 of the token; the token itself has 256 random bits and is nowhere in the database.
  token_hash bytea primary key,
  person_id uuid references person on delete cascade,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index set_up_link_of_person on set_up_link (person_id);
