-- The keys of single things, each wrapped under the key file, in a schema of their own: a backup of what was written leaves it out, and
-- a backup of the keys is kept for days only. So what has lost its key cannot be read in any backup once those days are over.
create schema keys;

alter table case_key set schema keys;
alter table round_key set schema keys;

create table keys.day_key (
  day_id uuid primary key references feedback_day on delete cascade,
  sealed bytea not null,
  key_version int not null
);
insert into keys.day_key (day_id, sealed, key_version) select id, sealed_key, key_version from feedback_day;
alter table feedback_day drop column sealed_key, drop column key_version;

create table keys.room_key (
  room_id uuid primary key references waiting_room,
  sealed bytea not null,
  key_version int not null
);
insert into keys.room_key (room_id, sealed, key_version) select id, sealed_key, key_version from waiting_room;
alter table waiting_room drop column sealed_key, drop column key_version;

-- No table of what was written refers to one of the keys, or it could not be brought back without them. What went with the key of its case does so still.
alter table turn_index drop constraint turn_index_case_id_fkey, add foreign key (case_id) references feedback_case;
alter table case_index drop constraint case_index_case_id_fkey, add foreign key (case_id) references feedback_case;
alter table attachment drop constraint attachment_case_id_fkey, add foreign key (case_id) references feedback_case;

create function keys.erase_with_key() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from public.turn_index where case_id = old.case_id;
  delete from public.case_index where case_id = old.case_id;
  delete from public.attachment where case_id = old.case_id;
  return null;
end $$;
revoke execute on function keys.erase_with_key from public;
create trigger erased_with_key after delete on keys.case_key for each row execute function keys.erase_with_key();

-- Waits for whoever erases the key just now, and comes to nothing after that.
create function needs_key() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform from keys.case_key where case_id = new.case_id for key share;
  if not found then raise exception 'the case has no key' using errcode = 'foreign_key_violation'; end if;
  return new;
end $$;
revoke execute on function needs_key from public;
create trigger needs_key before insert on turn_index for each row execute function needs_key();
create trigger needs_key before insert on case_index for each row execute function needs_key();
create trigger needs_key before insert on attachment for each row execute function needs_key();

create or replace function undo_import(undoing uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare gone uuid[];
begin
  if not exists (select from public.feedback_import where id = undoing and state = 'undoing') then return false; end if;
  select coalesce(array_agg(case_id), '{}') into gone from public.imported_case where import_id = undoing;
  if exists (select from public.event where case_id = any (gone)) or exists (select from public.audit where case_id = any (gone)) then return false; end if;
  delete from public.imported_case where import_id = undoing;
  delete from public.case_to_index where case_id = any (gone);
  delete from public.body where case_id = any (gone);
  delete from keys.case_key where case_id = any (gone);
  delete from public.feedback_case where id = any (gone);
  return true;
exception when foreign_key_violation then
  -- Something refers to one of them: it was marked, prepared or passed on.
  return false;
end $$;
