-- What was found in feedback in four months, and what is done because of it (omavalvonnan seuranta), of a unit, a service line or the whole
-- organisation; and the same of a year. A draft is written over; what is public stays, and what is added to it stands beside it.
create table monitoring_report (
  id uuid primary key default gen_random_uuid(),
  service_line_id uuid references service_line,
  unit_id uuid references unit,
  period text not null references published_period check (period ~ '^20\d\d(-T[1-3])?$'),
  findings jsonb not null check (is_translated(findings)),
  actions jsonb not null check (is_translated(actions)),
  written_on date not null,
  written_by uuid not null references person,
  public_on date,
  public_by uuid references person,
  -- Improvements as they stood when it became public.
  stood jsonb check (jsonb_typeof(stood) = 'array'),
  added jsonb check (is_translated(added)),
  added_on date check (added_on >= public_on),
  check (service_line_id is null or unit_id is null),
  check ((public_on is null) = (public_by is null) and (public_on is null) = (stood is null)),
  check ((added is null) = (added_on is null) and (added is null or public_on is not null))
);
create unique index monitoring_report_once on monitoring_report (period, service_line_id, unit_id) nulls not distinct;

create function keep_monitoring_report() returns trigger language plpgsql as $$
begin
  if old.public_on is not null and (to_jsonb(new) - array['added', 'added_on']) <> (to_jsonb(old) - array['added', 'added_on']) then
    raise exception 'a report that is public stays as it was' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger monitoring_report_stays before update on monitoring_report for each row execute function keep_monitoring_report();
