-- Where hardly anybody says anything: how many clients there are in each municipality, under how much feedback a service line counts as
-- silent, and of which lines it may be told that fewer came than are ever shown.

-- Of a service line in one municipality; null: in all of them. Of a unit it is known where it is.
alter table client_volume add column municipality_id uuid references municipality,
  add check (municipality_id is null or (service_line_id is not null and unit_id is null)),
  drop constraint client_volume_unit_id_service_line_id_year_quarter_key,
  add unique nulls not distinct (unit_id, service_line_id, municipality_id, year, quarter);

-- Pieces of feedback in a year for every 1 000 clients. Under it a line is silent.
alter table organisation add column silent_under int not null default 10 check (silent_under between 1 and 1000);

-- Made once for each year, and kept, as the figures of which it is one more.
create table silence_map (
  year smallint primary key check (year between 2000 and 2100),
  fewest int not null check (fewest >= 3),
  made_on date not null
);
create table few_in_line (
  year smallint not null references silence_map,
  service_line_id uuid not null references service_line,
  primary key (year, service_line_id)
);
create trigger maps_stay before update or delete on silence_map for each row execute function keep_published_figures();
create trigger few_stay before update or delete on few_in_line for each row execute function keep_published_figures();
