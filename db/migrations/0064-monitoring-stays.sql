-- What was added to a public report on self-monitoring stays as well: more is written below it, and its first day is that of the first.
create or replace function keep_monitoring_report() returns trigger language plpgsql as $$
begin
  if old.public_on is not null and (to_jsonb(new) - array['added', 'added_on']) <> (to_jsonb(old) - array['added', 'added_on']) then
    raise exception 'a report that is public stays as it was' using errcode = 'check_violation';
  end if;
  if old.added is not null and (new.added is null or new.added_on is distinct from old.added_on
    or exists (select from jsonb_each_text(old.added) was where not starts_with(coalesce(new.added ->> was.key, ''), was.value))) then
    raise exception 'what was added to a public report stays as it was' using errcode = 'check_violation';
  end if;
  return new;
end $$;

-- Since when the unit has been in the directory; null of those that were there before this was kept. Of a period that was over by then nobody
-- is asked for a report.
alter table unit add made_on date;
