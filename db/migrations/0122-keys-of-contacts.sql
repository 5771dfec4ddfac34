-- A contact is erased long before its case, and the key of the case stays. So a contact lies under that key and a random half of its own, which is
-- erased with it: from then on it cannot be read in any backup of the contents either. Of contacts of before the half is empty.
create table keys.contact_key (
  case_id uuid primary key references contact on delete cascade,
  half bytea not null check (length(half) in (0, 32))
);
insert into keys.contact_key (case_id, half) select case_id, '' from contact;

-- A contact has no use without the key of its case, and none comes into being.
create or replace function keys.erase_with_key() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from public.turn_index where case_id = old.case_id;
  delete from public.case_index where case_id = old.case_id;
  delete from public.attachment where case_id = old.case_id;
  delete from keys.contact_key where case_id = old.case_id;
  return null;
end $$;
