-- A role that opens much, and a group by which such roles come, wait for a second look: they begin when somebody else has
-- said so, or by themselves once there was time for it.

alter table role_grant
  -- The first day that was asked for, where the role has to wait or had to. It begins on valid_from.
  add column wanted_on date check (wanted_on <= valid_from),
  -- By whose hand it was given, where that was a deputy's.
  add column given_hand_id uuid references person,
  -- Who said that it may begin before the time was over.
  add column confirmed_by uuid references person,
  add column confirmed_on date,
  add constraint role_grant_confirmed_check check ((confirmed_by is null) = (confirmed_on is null) and (confirmed_by is null or wanted_on is not null)),
  add constraint role_grant_second_look_check check (
    confirmed_by is null or (confirmed_by <> person_id and confirmed_by is distinct from granted_by and confirmed_by is distinct from given_hand_id));

-- Null: from the moment it was made.
alter table group_role add column counts_from_on date;

do $$
declare known text;
begin
  select pg_get_constraintdef(oid) into strict known from pg_constraint where conname = 'outgoing_message_kind_check';
  alter table outgoing_message drop constraint outgoing_message_kind_check;
  execute 'alter table outgoing_message add constraint outgoing_message_kind_check '
    || replace(known, 'ARRAY[', 'ARRAY[''joined-your-unit''::text, ');
end $$;
