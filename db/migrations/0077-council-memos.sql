-- The memo of a meeting is written by several at once, gone through at the next meeting, and approved there.

-- Whether its members write it down too. `turn`: counted up by each change of its points, so that whoever looks again asks for what is new.
alter table panel_meeting add members_write boolean not null default false, add turn int not null default 0;
-- The turn of its meeting at which it was changed last.
alter table meeting_point add turn int not null default 0;
create index meeting_point_turn on meeting_point (meeting_id, turn);
drop index meeting_point_of_meeting;

-- What was taken away while it was written: it can be brought back until the memo is approved.
create table meeting_removed_point (
  id uuid primary key,
  meeting_id uuid not null references panel_meeting,
  section_id uuid not null references meeting_section on delete cascade,
  heading_id uuid references meeting_heading on delete cascade,
  place double precision not null,
  ciphertext bytea not null,
  key_version int not null,
  version int not null,
  state text not null check (state in ('said', 'open', 'idea', 'settled')),
  settled_on date,
  carried_from_id uuid references meeting_point,
  turn int not null
);
create index meeting_removed_point_of_meeting on meeting_removed_point (meeting_id, turn);
create index meeting_removed_point_of_section on meeting_removed_point (section_id);
create index meeting_removed_point_of_heading on meeting_removed_point (heading_id) where heading_id is not null;
create index meeting_removed_point_carried on meeting_removed_point (carried_from_id) where carried_from_id is not null;

-- What was changed after all was written: with how it stood before, how it stands, and why. Only added to.
create table meeting_amendment (
  id uuid primary key,
  meeting_id uuid not null references panel_meeting,
  number int not null check (number >= 1),
  -- added: it had been left out · struck: it stands there no more
  kind text not null check (kind in ('changed', 'added', 'struck')),
  -- Its id: what was struck has no row any more.
  point uuid not null,
  before_ciphertext bytea,
  after_ciphertext bytea,
  why_ciphertext bytea not null,
  key_version int not null,
  amended_on date not null,
  -- At which it was agreed; null where it was put right before anybody went through it.
  amended_in_id uuid references panel_meeting,
  unique (meeting_id, number),
  check ((kind = 'added') = (before_ciphertext is null)),
  check ((kind = 'struck') = (after_ciphertext is null))
);
create index meeting_amendment_in on meeting_amendment (amended_in_id) where amended_in_id is not null;

-- What a council has approved stays as it was said; that something of it is settled may still be noted. And each change is counted.
create function keep_meeting_point() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if exists (select from panel_meeting where id = case when tg_op = 'DELETE' then old.meeting_id else new.meeting_id end and approved_on is not null) then
    if tg_op <> 'UPDATE' or row(new.id, new.meeting_id, new.section_id, new.heading_id, new.place, new.ciphertext, new.key_version, new.carried_from_id)
      is distinct from row(old.id, old.meeting_id, old.section_id, old.heading_id, old.place, old.ciphertext, old.key_version, old.carried_from_id)
    then raise exception 'what was approved is not altered' using errcode = 'check_violation'; end if;
  end if;
  if tg_op = 'DELETE' then return old; end if;
  update panel_meeting set turn = turn + 1 where id = new.meeting_id returning turn into new.turn;
  return new;
end $$;
create trigger keep_meeting_point before insert or update or delete on meeting_point for each row execute function keep_meeting_point();
