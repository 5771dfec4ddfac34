-- Waiting rooms: tablets that stand in a lobby all year, outside of any feedback day. A room asks for feedback in one's own words and nothing else.

create table waiting_room (
  id uuid primary key default gen_random_uuid(),
  -- Where its tablets stand, for the desk: the lobby on the second floor.
  stands text not null check (stands <> '' and length(stands) <= 80),
  -- Whose it is, or in which building; what is given there is about that unit.
  unit_id uuid references unit,
  place_id uuid references place,
  -- What it is about, where whoever comes is not asked.
  service_line_id uuid references service_line,
  -- With which its tablets seal what they keep; its other half is sealed under the key file.
  public_key bytea not null,
  sealed_key bytea not null,
  key_version int not null,
  made_by uuid not null references person,
  made_on date not null,
  ended_by uuid references person,
  ended_on date,
  check (num_nonnulls(unit_id, place_id) >= 1),
  check ((ended_on is null) = (ended_by is null))
);
create index waiting_room_of_unit on waiting_room (unit_id) where unit_id is not null;
create index waiting_room_of_place on waiting_room (place_id) where place_id is not null;
create index waiting_room_of_line on waiting_room (service_line_id) where service_line_id is not null;

-- A tablet is of a feedback day or of a waiting room, and so is a record that was taken in.
alter table day_tablet alter column day_id drop not null, add column room_id uuid references waiting_room,
  -- When somebody was told last that a tablet of a room has not been heard of.
  add column told_silent_on date,
  add constraint day_tablet_of_one check (num_nonnulls(day_id, room_id) = 1);
create index day_tablet_of_room on day_tablet (room_id) where room_id is not null;
alter table day_held alter column day_id drop not null, add column room_id uuid references waiting_room,
  add constraint day_held_of_one check (num_nonnulls(day_id, room_id) = 1);
create index day_held_of_room on day_held (room_id) where room_id is not null;

do $$
declare known text;
begin
  select pg_get_constraintdef(oid) into strict known from pg_constraint where conname = 'outgoing_message_kind_check';
  alter table outgoing_message drop constraint outgoing_message_kind_check;
  execute 'alter table outgoing_message add constraint outgoing_message_kind_check ' || replace(known, 'ARRAY[', 'ARRAY[''tablet-silent''::text, ');
end $$;
