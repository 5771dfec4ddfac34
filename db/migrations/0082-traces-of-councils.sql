-- What a clients' council shows to everybody leaves a trace of who did it; and what was taken back has no words any more.

do $$
declare known text;
begin
  select pg_get_constraintdef(oid) into strict known from pg_constraint where conname = 'audit_what_check';
  alter table audit drop constraint audit_what_check;
  execute 'alter table audit add constraint audit_what_check '
    || replace(known, 'ARRAY[', 'ARRAY[''panel-published''::text, ''panel-letter-settled''::text, ''panel-volunteers-changed''::text, ');
end $$;

-- Who sits on a council and has that role alone is a client, whoever gave it to them: no list of the staff shows them any more.
update person set not_staff = true, phone = null, listed = false
where not not_staff and exists (select from panel_member m where m.person_id = person.id and m.until_on is null and m.part <> 'secretary')
  and (select bool_and(g.role = 'council') from role_grant g where g.person_id = person.id and (g.valid_to is null or g.valid_to >= current_date));

-- A summary that was taken away stays as a day: until now its words stayed, too.
do $$
declare strict_one text;
begin
  select conname into strict strict_one from pg_constraint where conrelid = 'panel_summary'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%stood IS NULL%';
  execute format('alter table panel_summary drop constraint %I', strict_one);
end $$;
update panel_summary set stood = null where withdrawn_on is not null;
alter table panel_summary add check ((stood is not null) = (published_on is not null and withdrawn_on is null));

-- A copy of a memo is never another one: all that happens to it is that its words go.
create function keep_minutes_release() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if old.ended_on is not null or new.memo is not null
    or row(new.meeting_id, new.number, new.register, new.looked_by, new.published_by, new.published_on) is distinct from row(old.meeting_id, old.number, old.register, old.looked_by, old.published_by, old.published_on)
    or new.changed is distinct from old.changed
  then raise exception 'a copy of a memo is not altered' using errcode = 'check_violation'; end if;
  return new;
end $$;
create trigger keep_minutes_release before update on minutes_release for each row execute function keep_minutes_release();
