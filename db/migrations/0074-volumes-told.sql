-- What everybody has been told of the numbers of clients: a number that is put right afterwards is held against all that was told of the same
-- line and period before, also what was not shown, since a small one could be worked out of both.

create table volume_telling (
  id uuid primary key default gen_random_uuid(),
  service_line_id uuid not null references service_line,
  year smallint not null check (year between 2000 and 2100),
  -- Null: the whole year.
  quarter smallint check (quarter between 1 and 4),
  -- The first of its line and period is 1.
  number int not null check (number >= 1),
  told_on date not null,
  unique nulls not distinct (service_line_id, year, quarter, number)
);
create table volume_told (
  telling_id uuid not null references volume_telling,
  -- Null: in all of them.
  municipality_id uuid references municipality,
  people int not null check (people >= 0),
  shown boolean not null,
  unique nulls not distinct (telling_id, municipality_id)
);
create trigger tellings_stay before update or delete on volume_telling for each row execute function keep_published_figures();
create trigger told_volumes_stay before update or delete on volume_told for each row execute function keep_published_figures();

-- Of which line and period what was entered is not told: what was told before stays. `entered`: the numbers that were looked at.
create table volume_held (
  service_line_id uuid not null references service_line,
  year smallint not null check (year between 2000 and 2100),
  quarter smallint check (quarter between 1 and 4),
  entered text not null,
  held_on date not null,
  unique nulls not distinct (service_line_id, year, quarter)
);
