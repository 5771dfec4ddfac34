-- Anonymity by mathematics: a slip is exchanged for a token that was signed unseen, and an answer is handed in with the token alone.

-- The key with which the tokens of a round are signed, as everybody may know it; it stays. When the round closes, how many tokens it
-- signed and how many came back are written beside it: what they were counted from is erased then.
create table round_public_key (
  round_id uuid primary key references survey_round,
  spki bytea not null,
  made_on date not null,
  signed int check (signed >= 0),
  handed_in int check (handed_in >= 0),
  check ((signed is null) = (handed_in is null))
);

create function keep_round_public_key() returns trigger language plpgsql as $$
begin
  if new.round_id <> old.round_id or new.spki <> old.spki or new.made_on <> old.made_on or old.signed is not null then
    raise exception 'the key of a round, and what it counted, stay as they were' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger keep_round_public_key before update on round_public_key for each row execute function keep_round_public_key();

-- The private part, under the key file. Erased when the round closes.
create table round_key (
  round_id uuid primary key references survey_round,
  sealed bytea not null,
  key_version int not null
);

-- Which tokens came back: so that each is good for one answer. It says nothing of which answer, and is erased when the round closes.
create table spent_token (
  round_id uuid not null references survey_round,
  token_hash bytea not null,
  primary key (round_id, token_hash)
);
