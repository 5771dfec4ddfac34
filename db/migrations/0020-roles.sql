-- A data protection officer holds no other role at the same time, and what a moderator took back is told apart.

alter table unit_share add column taken_back boolean not null default false;
alter table unit_share add constraint unit_share_taken_back_check check (not taken_back or ended_on is not null);

-- The program says so first, in words. Whoever gives roles otherwise, as by groups of another directory, is held to it here.
create function refuse_roles_together() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  -- A grant that was ended on the day it began holds on no day.
  if (new.valid_to is null or new.valid_to >= new.valid_from) and exists (
    select from public.role_grant g
    where g.person_id = new.person_id and g.id <> new.id and (g.role = 'data-protection') <> (new.role = 'data-protection')
      and (g.valid_to is null or g.valid_to >= g.valid_from)
      and (g.valid_to is null or g.valid_to >= new.valid_from) and (new.valid_to is null or new.valid_to >= g.valid_from))
  then raise exception 'the data protection officer holds no other role'; end if;
  return new;
end $$;
create trigger data_protection_goes_alone before insert or update on role_grant
  for each row execute function refuse_roles_together();
