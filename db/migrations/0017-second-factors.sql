-- What somebody of the staff shows besides their password when they sign in, of whom it is required, and the way back for
-- somebody who has lost it.

create table second_factor (
  id uuid primary key,
  person_id uuid not null references person,
  kind text not null check (kind in ('totp', 'passkey')),
  -- What the person calls it: "Work phone".
  name text not null check (length(name) between 1 and 60),
  created_at timestamptz not null,
  -- A day, and never when or where: it tells which of them is still in use, and nothing of somebody's working hours.
  last_used_on date,
  -- An authenticator app: its secret, sealed for this row and this person; never readable. And the last half minute whose
  -- code was taken: a code works once.
  ciphertext bytea,
  key_version int,
  last_step bigint,
  -- A passkey: what is public of it.
  credential bytea unique,
  public_key bytea,
  algorithm int,
  counter bigint check (counter >= 0),
  transports text[],
  check (kind <> 'totp' or (ciphertext is not null and key_version is not null and last_step is not null
    and credential is null and public_key is null and algorithm is null and counter is null and transports is null)),
  check (kind <> 'passkey' or (credential is not null and public_key is not null and algorithm is not null and counter is not null and transports is not null
    and ciphertext is null and key_version is null and last_step is null))
);
create index second_factor_of_person on second_factor (person_id);

-- Who has one of these roles needs a second factor. Empty at first: nothing is required of anybody.
create table second_factor_rule (
  role text primary key check (role in (
    'worker', 'supervisor', 'coordinator', 'administrator', 'moderator', 'management', 'communications', 'council', 'data-protection')),
  required_by uuid not null references person,
  required_on date not null
);

-- What a passkey is to sign: for one sign-in, for minutes, and once.
create table passkey_challenge (
  sign_in_id text not null references auth_session on delete cascade,
  purpose text not null check (purpose in ('add', 'prove')),
  challenge text not null,
  expires_at timestamptz not null,
  primary key (sign_in_id, purpose)
);

-- Somebody gave the right password and cannot show their second factor. The code that they read to an administrator is kept
-- as a keyed hash only. Gone once it is confirmed, or the sign-in that waits has ended.
create table recovery (
  person_id uuid primary key references person,
  sign_in_id text not null references auth_session on delete cascade,
  code_hash bytea not null check (length(code_hash) = 32),
  key_version int not null,
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  -- Whether two must confirm it: no second factor was ever shown with the password that was given. And who has.
  needs_two boolean not null,
  confirmed_by uuid references person
);
create index recovery_of_sign_in on recovery (sign_in_id);

-- Too many of them, and the sign-in ends.
alter table auth_session add column wrong_codes int not null default 0;

-- And over several sign-ins of an account: when each wrong code of the last day was shown.
alter table auth_user add column wrong_codes timestamptz[] not null default '{}';

-- Whether it is in the audit that somebody came in by this session: once, as soon as nothing is owed any more.
alter table auth_session add column entered boolean not null default false;

-- When a second factor was last shown together with this way in; with a password forgotten when another is chosen by a link. An
-- administrator can bring about a new password, and must not come in by it alone.
alter table auth_account add column proven_at timestamptz;

alter table outgoing_message drop constraint outgoing_message_kind_check;
alter table outgoing_message add constraint outgoing_message_kind_check check (kind in (
  'feedback-arrived', 'reply-arrived', 'reopened', 'reminder', 'escalation', 'answer-waits', 'question-waits', 'set-up-link', 'password-reset',
  'password-changed', 'first-password', 'informed', 'someone-asked-for', 'answer-proposed', 'answer-sent-back', 'told-above', 'follow-up',
  'confirm-contact', 'dead-ends', 'thanks-arrived', 'moved-to-you', 'nobody-above', 'drill-ended', 'lane-permitted', 'lane-reminder', 'lane-late', 'plan-due',
  'side-told', 'second-factor-changed', 'second-factor-guessed'));
